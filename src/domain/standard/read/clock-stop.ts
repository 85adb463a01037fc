import { findPhrases } from '../phrases.ts'
import { stretch, type Token } from '../tokens.ts'
import type { Span, StandardWords } from '../types.ts'
import { outside } from './overlap.ts'

/** Reads the ends that a customer can see happen ("we send you a decision"); "deal with" and "respond" are none. */
export function readClockStop(tokens: readonly Token[], words: StandardWords, timed: readonly Span[], starts: readonly Span[], people: readonly Span[]): Span[] {
  const sentences = sentencesOf(tokens, timed)
  const served = sentencesOf(tokens, people)
  const not = findPhrases(tokens, words.notEnds)
  const byPerson = findPhrases(tokens, words.endsByPerson).filter(({ first }) => served.has(tokens[first]?.sentence ?? -1))
  return [...findPhrases(tokens, words.ends), ...byPerson]
    .filter((match) => sentences.has(tokens[match.first]?.sentence ?? -1) && outside(match, not))
    .map(({ first, last }) => stretch(tokens, first, last))
    .filter((span) => !starts.some((start) => span.start >= start.start && span.end <= start.end))
}

function sentencesOf(tokens: readonly Token[], spans: readonly Span[]): ReadonlySet<number> {
  const starts = new Set(spans.map((span) => span.start))
  return new Set(tokens.filter((token) => starts.has(token.start)).map((token) => token.sentence))
}
