import { findPhrases } from '../phrases.ts'
import { stretch, type Token } from '../tokens.ts'
import type { Span, StandardWords } from '../types.ts'
import { isDenied, isNear } from './ends-by-person.ts'
import { isInput, isTopic } from './inputs.ts'
import { findOutputs } from './outputs.ts'
import { isOutside, tokensOf } from './overlap.ts'

/** What else the draft says, which bears on its ends. */
interface Said {
  readonly limits: readonly Span[]
  /** Where a time is given: limits, speed words, deadlines. */
  readonly timed: readonly Span[]
  readonly starts: readonly Span[]
  readonly people: readonly Span[]
  readonly remainder: readonly Span[]
}

/** Reads the ends that a customer can see happen ("we send you a decision"); "deal with" and "respond" are none. */
export function readClockStop(tokens: readonly Token[], words: StandardWords, said: Said): Span[] {
  const at = new Map(tokens.map((token, i) => [token.start, i]))
  const sentenceOf = (span: Span) => tokens[at.get(span.start) ?? -1]?.sentence ?? -1
  const unseen = new Set(findPhrases(tokens, words.unseen).map(({ first }) => tokens[first]?.sentence))
  const not = tokensOf(findPhrases(tokens, words.notEnds))
  const people = new Set(said.people.map((person) => at.get(person.start) ?? -1))
  const found = [
    ...findPhrases(tokens, words.ends),
    ...findOutputs(tokens),
    ...findPhrases(tokens, words.endNouns).filter(
      (match) => !unseen.has(tokens[match.first]?.sentence) && !isTopic(tokens, match),
    ),
    ...findPhrases(tokens, words.endsByPerson).filter(
      (match) => isNear(tokens, match, people) && !isDenied(tokens, match),
    ),
  ]
  const untilOf = new Set(
    tokens.filter(({ norm }) => /^(?:until|till)$/.test(norm)).map(({ sentence }) => sentence),
  )
  // "The time runs from your call until we come."
  const measured = said.starts.filter((start) => untilOf.has(sentenceOf(start)))
  const sentences = withHeading(tokens, new Set([...said.timed, ...measured].map(sentenceOf)))
  const limits = new Set(said.limits.map(({ start }) => start))
  const otherwise = fallbacks(said, sentenceOf, (span) =>
    clauseStart(tokens, at.get(span.start) ?? 0, limits),
  )
  const started = charactersOf(said.starts)
  return found
    .filter((match) => isOutside(match, not) && !isInput(tokens, match))
    .map(({ first, last }) => stretch(tokens, first, last))
    .filter((span) => sentences.has(sentenceOf(span)) && !started.has(span.start))
    .filter((span) => span.start < (otherwise.get(sentenceOf(span)) ?? Number.POSITIVE_INFINITY))
    .sort((a, b) => a.start - b.start)
}

/** Where, in each sentence, it is said what happens otherwise: "in 10 days; if we cannot, we tell you" ends at no telling. */
function fallbacks(
  { limits, timed, remainder }: Said,
  sentenceOf: (span: Span) => number,
  opening: (span: Span) => number,
): ReadonlyMap<number, number> {
  // A number is the promise, wherever a speed word stands: "at once; otherwise we write within 2 days".
  const byEnd = (spans: readonly Span[]) => [...spans].sort((a, b) => b.end - a.end)
  const firstTime = new Map([...byEnd(timed), ...byEnd(limits)].map((span) => [sentenceOf(span), span.end]))
  const after = remainder.filter(
    (span) => span.start >= (firstTime.get(sentenceOf(span)) ?? Number.POSITIVE_INFINITY),
  )
  return new Map(
    [...after].sort((a, b) => b.start - a.start).map((span) => [sentenceOf(span), opening(span)]),
  )
}

/** Where the clause of a token starts: after the mark or the limit before it. "; you are told | if we need longer". */
function clauseStart(tokens: readonly Token[], at: number, limits: ReadonlySet<number>): number {
  let first = at
  for (let next = at - 1; tokens[next]?.sentence === tokens[at]?.sentence; next--) {
    if (limits.has(tokens[next]?.start ?? -1)) return tokens[at]?.start ?? 0
    if (tokens[next]?.type === 'mark' && !isOfNumber(tokens, next)) break
    first = next
  }
  return tokens[first]?.start ?? 0
}

/** The brackets of "fifteen (15) days". */
function isOfNumber(tokens: readonly Token[], at: number): boolean {
  const inside = tokens[at]?.text === '(' ? tokens[at + 1] : tokens[at - 1]
  return /^[()]$/.test(tokens[at]?.text ?? '') && inside?.type === 'number'
}

function charactersOf(spans: readonly Span[]): ReadonlySet<number> {
  const held = new Set<number>()
  for (const { start, end } of spans) for (let at = start; at < end; at++) held.add(at)
  return held
}

const FEW_WORDS = 4

/** "Delivery of parcels. 3 working days.", "Still no reply in 8 weeks? We send …": a time in a sentence of its own. */
function withHeading(tokens: readonly Token[], sentences: ReadonlySet<number>): ReadonlySet<number> {
  const words = new Map<number, number>()
  const asked = new Set<number>()
  for (const { type, sentence, text } of tokens) {
    if (type === 'word') words.set(sentence, (words.get(sentence) ?? 0) + 1)
    if (text === '?') asked.add(sentence)
  }
  const all = [...sentences]
  const short = all.filter((sentence) => (words.get(sentence) ?? 0) <= FEW_WORDS)
  const after = all.filter((sentence) => asked.has(sentence))
  return new Set([...all, ...short.map((sentence) => sentence - 1), ...after.map((sentence) => sentence + 1)])
}
