import { findPhrases } from '../phrases.ts'
import { stretch, type Token } from '../tokens.ts'
import type { Span, StandardWords } from '../types.ts'
import { isOutside, tokensOf } from './overlap.ts'
import { readTrades } from './trades.ts'

/** Nouns that a person before them only describes: "councillor enquiries", "officer training". */
const THINGS =
  /^(?:enquir|inquir|quer(?:y|ies)|vacanc|complaint|application|licen[cs]e|training|correspondence|certificat|registration|exam|posts?$|position|recruitment|assistance|shortage|development)/

/** Reads who the customer gets, where it is a person (E08: "a human"); "we" says nobody. */
export function readPeople(tokens: readonly Token[], words: StandardWords): Span[] {
  const not = tokensOf(findPhrases(tokens, words.notPeople))
  const listed = findPhrases(tokens, words.people)
    .filter((match) => isOutside(match, not) && !THINGS.test(tokens[match.last + 1]?.norm ?? ''))
    .map(({ first, last }) => stretch(tokens, first, last))
  const held = new Set(listed.map(({ start }) => start))
  const trades = readTrades(tokens).filter(
    ({ start }) => !held.has(start) && !not.has(tokens.findIndex((token) => token.start === start)),
  )
  return [...listed, ...trades].sort((a, b) => a.start - b.start)
}
