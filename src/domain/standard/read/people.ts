import { findPhrases } from '../phrases.ts'
import { stretch, type Token } from '../tokens.ts'
import type { Span, StandardWords } from '../types.ts'
import { isOutside, tokensOf } from './overlap.ts'
import { readTrades } from './trades.ts'

/** Nouns that a person before them only describes: "councillor enquiries", "officer training". */
const THINGS =
  /^(?:enquir|inquir|quer(?:y|ies)|vacanc|complaint|application|licen[cs]e|training|correspondence|certificat|registration|exam|posts?$|position|recruitment|assistance|shortage|development|cent(?:re|er)s?$|offices?$|numbers?$|fees?$|tests?$|rooms?$)/

/** Reads who the customer gets, where it is a person (E08: "a human"); "we" says nobody. */
export function readPeople(tokens: readonly Token[], words: StandardWords): Span[] {
  const not = tokensOf(findPhrases(tokens, words.notPeople))
  const listed = findPhrases(tokens, words.people).filter(
    (match) => !THINGS.test(tokens[match.last + 1]?.norm ?? ''),
  )
  const held = tokensOf(listed)
  return [...listed, ...readTrades(tokens).filter((trade) => isOutside(trade, held))]
    .filter((match) => isOutside(match, not))
    .sort((a, b) => a.first - b.first)
    .map(({ first, last }) => stretch(tokens, first, last))
}
