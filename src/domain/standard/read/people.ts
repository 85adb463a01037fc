import { findPhrases } from '../phrases.ts'
import { stretch, type Token } from '../tokens.ts'
import type { Span, StandardWords } from '../types.ts'
import { isOutside, tokensOf } from './overlap.ts'
import { isServing } from './roles.ts'
import { readTrades } from './trades.ts'

/** Reads who the customer gets, where it is a person (E08: "a human"); "we" says nobody. */
export function readPeople(tokens: readonly Token[], words: StandardWords): Span[] {
  const not = tokensOf(findPhrases(tokens, words.notPeople))
  const listed = findPhrases(tokens, words.people).filter((match) => isServing(tokens, match))
  const held = tokensOf(listed)
  return [
    ...listed,
    ...readTrades(tokens).filter((trade) => isOutside(trade, held) && isServing(tokens, trade)),
  ]
    .filter((match) => isOutside(match, not))
    .sort((a, b) => a.first - b.first)
    .map(({ first, last }) => stretch(tokens, first, last))
}
