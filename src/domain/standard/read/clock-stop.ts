import { findPhrases } from '../phrases.ts'
import { stretch, type Token } from '../tokens.ts'
import type { Span, StandardWords } from '../types.ts'
import { outside } from './overlap.ts'

/** Reads the ends that a customer can see happen ("we send you a decision"); "deal with" and "respond" are none. */
export function readClockStop(tokens: readonly Token[], words: StandardWords, timed: readonly Span[], starts: readonly Span[]): Span[] {
  const sentences = new Set(tokens.filter((token) => timed.some((span) => span.start === token.start)).map((token) => token.sentence))
  const not = findPhrases(tokens, words.notEnds)
  return findPhrases(tokens, words.ends)
    .filter((match) => sentences.has(tokens[match.first]?.sentence ?? -1) && outside(match, not))
    .map(({ first, last }) => stretch(tokens, first, last))
    .filter((span) => !starts.some((start) => span.start >= start.start && span.end <= start.end))
}
