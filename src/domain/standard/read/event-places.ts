import type { Token } from '../tokens.ts'
import type { LimitFound } from './limits.ts'

/** What may stand between a limit and its event: "within 10 days or less, at the latest, (90% of the time), counted from". */
const PASSED = new Set(
  `) ( , ' ’ % or less more fewer maximum max at most the latest later time notice ahead advance as counting counted calculated
  measured written warning which that subsequently us you intimation`.split(/\s+/),
)
/** Where events may stand: tokens right after a limit, those right after a lead time, and where limits begin. */
export interface EventPlaces {
  readonly afterLimit: ReadonlySet<number>
  readonly afterLead: ReadonlySet<number>
  readonly afterSameDay: ReadonlySet<number>
  readonly limits: ReadonlySet<number>
  /** Sentences that name a lead time. */
  readonly ledSentences: ReadonlySet<number>
}

/** Finds where the events of a draft may stand. */
export function placesOf(tokens: readonly Token[], limits: readonly LimitFound[]): EventPlaces {
  const after = (some: readonly LimitFound[]) =>
    new Set(
      some
        .map((limit) => ({ limit, at: pass(tokens, limit.last + 1) }))
        .filter(({ limit, at }) => tokens[at]?.sentence === tokens[limit.last]?.sentence)
        .map(({ at }) => at),
    )
  return {
    afterLimit: after(limits),
    afterLead: after(limits.filter((limit) => limit.lead)),
    afterSameDay: new Set(
      limits
        .filter(({ first, value }) => value === 0 && /^(?:same|the)$/.test(tokens[first]?.norm ?? ''))
        .map(({ last }) => last + 1),
    ),
    limits: new Set(limits.map((limit) => limit.first)),
    ledSentences: new Set(
      limits.filter(({ lead }) => lead).map(({ first }) => tokens[first]?.sentence ?? -1),
    ),
  }
}

const MOST_PASSED = 8

function pass(tokens: readonly Token[], at: number): number {
  let next = afterBrackets(tokens, at)
  while (next < at + MOST_PASSED && (isPassed(tokens, next) || isShare(tokens, next))) next += 1
  return next
}

/** "within 9 days (if possible) | of your call". */
function afterBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at
  const close = at + tokens.slice(at, at + MOST_PASSED + 1).findIndex(({ text }) => text === ')')
  const leads = /^(?:of|after|from|following)$/.test(tokens[close + 1]?.norm ?? '')
  return close > at && leads ? close + 1 : at
}

function isPassed(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? ''
  const next = tokens[at + 1]?.norm ?? ''
  // "two days' notice from us before a visit"
  const party = /^(?:from|to)$/.test(norm) && /^(?:us|you)$/.test(next)
  return PASSED.has(norm) || party || (norm === 'in' && next === 'advance')
}

/** "(90% of the time)": a share that stands between. */
function isShare(tokens: readonly Token[], at: number): boolean {
  const ofTheTime = tokens[at]?.norm === 'of' && tokens[at + 2]?.norm === 'time'
  return tokens[at + 1]?.text === '%' || (ofTheTime && tokens[at - 1]?.text === '%')
}
