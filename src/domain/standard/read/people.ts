import { findPhrases } from '../phrases.ts'
import { stretch, type Token } from '../tokens.ts'
import type { Span, StandardWords } from '../types.ts'
import { isOutside, tokensOf } from './overlap.ts'

/** Reads who the customer gets, where it is a person (E08: "a human"); "we" says nobody. */
export function readPeople(tokens: readonly Token[], words: StandardWords): Span[] {
  const not = tokensOf(findPhrases(tokens, words.notPeople))
  return findPhrases(tokens, words.people)
    .filter((match) => isOutside(match, not))
    .map(({ first, last }) => stretch(tokens, first, last))
}
