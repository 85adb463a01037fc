import { findPhrases } from '../phrases.ts'
import { stretch, type Token } from '../tokens.ts'
import type { Span, StandardWords } from '../types.ts'
import { isOutside, tokensOf } from './overlap.ts'

/** Reads the named line, desk, office, mailbox or area that bounds a promise (E08); "our offices" bounds nothing. */
export function readPlaces(tokens: readonly Token[], words: StandardWords): Span[] {
  const not = tokensOf(findPhrases(tokens, words.notPlaces))
  return findPhrases(tokens, words.places)
    .filter((match) => isOutside(match, not))
    .map(({ first, last }) => stretch(tokens, first, last))
}
