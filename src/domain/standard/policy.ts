import { promisesJoined } from './joined.ts'
import { languageOf } from './language.ts'
import { readLimits } from './read/limits.ts'
import { readShares } from './read/shares.ts'
import { readDraft } from './reading.ts'
import { LONGEST_DRAFT } from './register/from-column.ts'
import { type Token, tokenise } from './tokens.ts'
import type { Reading, Span, StandardWords } from './types.ts'

/** One sentence, heading or list item of a policy, and whether it promises something a customer could check. */
export interface PolicySentence extends Span {
  readonly text: string
  /** Whether it is one of several promises that stand in one sentence. */
  readonly isPart: boolean
  readonly promises: boolean
}

/**
 * Splits a pasted policy into its sentences (list items and headings stand alone). A sentence is a standard when it gives a
 * time, a share of cases or hours, or says of a kind of service (E07) what will be done; in a draft, one that promises several
 * things of different cases is split again; in a whole policy that would take too long. Spans are places in the policy.
 */
export function splitPolicy(text: string, words: StandardWords): PolicySentence[] {
  const tokens = tokenise(text, words.spelling)
  const figures = [...readLimits(tokens), ...readShares(tokens)]
  // A sentence that is said again and again is read once.
  const known = new Map<string, Reading>()
  const read = (said: string) => {
    const reading = known.get(said) ?? readDraft(said, words)
    known.set(said, reading)
    return reading
  }
  const isPromise = (said: string, count: number) =>
    said.length <= LONGEST_DRAFT &&
    (count > 0 ? languageOf(tokenise(said, words.spelling), words) !== 'other' : isServing(read(said)))
  return sentenceSpans(text, tokens).flatMap((sentence) => {
    const said = text.slice(sentence.start, sentence.end)
    const count = figures.filter(({ start }) => start >= sentence.start && start < sentence.end).length
    const parts =
      text.length <= LONGEST_DRAFT && count > 1
        ? promisesJoined(said, read)
        : [{ start: 0, end: said.length }]
    return parts.map(({ start, end }) => ({
      start: sentence.start + start,
      end: sentence.start + end,
      text: said.slice(start, end),
      isPart: parts.length > 1,
      promises: isPromise(said, count),
    }))
  })
}

const VERBS =
  /\b(?:will|shall|must|aim|aims|promise|promises|guarantee|guarantees|commit|commits|committed|pledge|is|are|be|within|can expect)\b/i

/** Whether a sentence without a figure says of a kind of service what will be done. */
function isServing({ text, notUnderstood, kinds }: Reading): boolean {
  if (notUnderstood) return false
  const named = kinds.some(({ start, end }) => end - start < text.trimEnd().length)
  return VERBS.test(text) && named
}

function sentenceSpans(text: string, tokens: readonly Token[]): Span[] {
  const spans: Span[] = []
  let sentence = -1
  for (const token of tokens) {
    const last = spans.at(-1)
    if (last && token.sentence === sentence) spans[spans.length - 1] = { start: last.start, end: token.end }
    else spans.push({ start: token.start, end: token.end })
    sentence = token.sentence
  }
  return spans.map((span) => withoutBullet(text, span)).filter(({ start, end }) => end > start)
}

const BULLET = /[\s•·▪●◦‣*–—-]/

/** The sentence without the sign of a list before it. */
function withoutBullet(text: string, { start, end }: Span): Span {
  let first = start
  while (first < end && BULLET.test(text.charAt(first))) first += 1
  return { start: first, end }
}
