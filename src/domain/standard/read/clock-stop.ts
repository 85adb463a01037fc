import { findPhrases, type Match } from '../phrases.ts'
import { stretch, type Token } from '../tokens.ts'
import type { Span, StandardWords } from '../types.ts'
import { outside } from './overlap.ts'

/** Reads the ends that a customer can see happen ("we send you a decision"); "deal with" and "respond" are none. */
export function readClockStop(
  tokens: readonly Token[],
  words: StandardWords,
  timed: readonly Span[],
  starts: readonly Span[],
  people: readonly Span[],
  remainder: readonly Span[],
): Span[] {
  const sentences = withHeading(tokens, sentencesOf(tokens, timed))
  const unseen = new Set(findPhrases(tokens, words.unseen).map(({ first }) => sentenceOf(tokens, first)))
  const not = findPhrases(tokens, words.notEnds)
  const fallbacks = remainder.filter((one) => isAfterTime(tokens, one, timed))
  const found = [
    ...findPhrases(tokens, words.ends),
    ...findPhrases(tokens, words.endNouns).filter(({ first }) => !unseen.has(sentenceOf(tokens, first))),
    ...findPhrases(tokens, words.endsByPerson).filter((match) => isNear(tokens, match, people)),
  ]
  return found
    .filter((match) => sentences.has(sentenceOf(tokens, match.first)) && outside(match, not))
    .map(({ first, last }) => stretch(tokens, first, last))
    .filter((span) => !starts.some((start) => span.start >= start.start && span.end <= start.end))
    .filter((span) => !fallbacks.some((one) => one.start <= span.start && sameSentence(tokens, one, span)))
    .sort((a, b) => a.start - b.start)
}

/** What happens otherwise is not the end: "in 10 days; if we cannot, we tell you". */
function isAfterTime(tokens: readonly Token[], span: Span, timed: readonly Span[]): boolean {
  return timed.some((time) => time.end <= span.start && sameSentence(tokens, time, span))
}

function sameSentence(tokens: readonly Token[], a: Span, b: Span): boolean {
  return sentenceAt(tokens, a.start) === sentenceAt(tokens, b.start)
}

function sentenceAt(tokens: readonly Token[], start: number): number | undefined {
  return tokens.find((token) => token.start === start)?.sentence
}

const NEAR = 8

/** Whether a person stands a few words from a verb, with no break between: "an adviser will answer". */
function isNear(tokens: readonly Token[], { first, last }: Match, people: readonly Span[]): boolean {
  const around = tokens.slice(Math.max(0, first - NEAR), last + NEAR + 1)
  return around.some(
    (token) =>
      people.some((person) => person.start === token.start) &&
      !around.some((mark) => mark.text === ';' && between(mark, token, tokens[first])),
  )
}

function between(mark: Token, a: Token, b: Token | undefined): boolean {
  return b !== undefined && mark.start > Math.min(a.start, b.start) && mark.start < Math.max(a.start, b.start)
}

function sentenceOf(tokens: readonly Token[], at: number): number {
  return tokens[at]?.sentence ?? -1
}

function sentencesOf(tokens: readonly Token[], spans: readonly Span[]): ReadonlySet<number> {
  const starts = new Set(spans.map((span) => span.start))
  return new Set(tokens.filter((token) => starts.has(token.start)).map((token) => token.sentence))
}

const FEW_WORDS = 4

/** "Delivery of parcels. 3 working days.": a sentence that is only a time belongs to the one before. */
function withHeading(tokens: readonly Token[], sentences: ReadonlySet<number>): ReadonlySet<number> {
  const short = [...sentences].filter(
    (sentence) =>
      tokens.filter((token) => token.sentence === sentence && token.type === 'word').length <= FEW_WORDS,
  )
  return new Set([...sentences, ...short.map((sentence) => sentence - 1)])
}
