import { readDraft } from './reading.ts'
import { tokenise } from './tokens.ts'
import type { Reading, Span, StandardWords } from './types.ts'

/** One sentence, heading or list item of a policy, and whether it promises something a customer could check. */
export interface PolicySentence extends Span {
  readonly text: string
  readonly promises: boolean
  readonly reading: Reading
}

/**
 * Splits a pasted policy into its sentences (list items and headings stand alone). A sentence is a standard when it gives a
 * time, a share of cases or hours, or says of a kind of service (E07) what will be done; spans are places in the policy.
 */
export function splitPolicy(text: string, words: StandardWords): PolicySentence[] {
  // A sentence that is said again and again is read once.
  const known = new Map<string, Reading>()
  return sentenceSpans(text, words).map(({ start, end }) => {
    const said = text.slice(start, end)
    const reading = known.get(said) ?? readDraft(said, words)
    known.set(said, reading)
    return { start, end, text: said, promises: isPromise(said, reading), reading }
  })
}

const VERBS =
  /\b(?:will|shall|must|aim|aims|promise|promises|guarantee|guarantees|commit|commits|committed|pledge|is|are|be|within|can expect)\b/i

function isPromise(text: string, reading: Reading): boolean {
  if (reading.notUnderstood) return false
  if (reading.limits.length > 0 || reading.shares.length > 0) return true
  const named = reading.kinds.some(({ start, end }) => end - start < text.trimEnd().length)
  return VERBS.test(text) && named
}

function sentenceSpans(text: string, words: StandardWords): Span[] {
  const spans: Span[] = []
  let sentence = -1
  for (const token of tokenise(text, words.spelling)) {
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
