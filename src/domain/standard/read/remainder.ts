import { findPhrases } from '../phrases.ts'
import { stretch, type Token } from '../tokens.ts'
import type { Span, StandardWords, Target } from '../types.ts'
import { readFailing } from './failing.ts'

/** Reads what happens to the cases outside the first level (E08): a second level, an explanation, a call back. */
export function readRemainder(
  tokens: readonly Token[],
  words: StandardWords,
  targets: readonly Target[],
): Span[] {
  const second = targets.slice(1).map(({ limit }) => ({ start: limit.start, end: limit.end }))
  const said = findPhrases(tokens, words.remainder).map(({ first, last }) => stretch(tokens, first, last))
  return [...said, ...readFailing(tokens), ...second].sort((a, b) => a.start - b.start)
}
