import { startsAt } from '../phrases.ts'
import { stretch, type Token } from '../tokens.ts'
import type { Span, StandardWords } from '../types.ts'
import { endOfClause, MOMENTS } from './clause.ts'
import type { LimitFound } from './limits.ts'

const AFTER_LIMIT = new Set('of after from following upon since past beyond once off starting'.split(' '))
const BEFORE_EVENT = new Set(['before', 'prior', 'of'])
const RECEIPT = new Set(
  'receipt receiving received reception arrival arriving submission submitting completion'.split(' '),
)
/** What may stand between a limit and its event: "within 10 days or less, at the latest, (90% of the time) of". */
const PASSED = new Set(
  `) ( , ' ’ % or less fewer maximum max at most the latest later time notice`.split(' '),
)
const PROOF = new Set(
  `acknowledge acknowledges acknowledging acknowledgement acknowledgment confirmation confirm proof notice
  letter`.split(/\s+/),
)
const NO_EVENT = new Set(
  `us our we service staff monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat
  sun`.split(/\s+/),
)
const AGREED = new Set('agreed based depending depends decided relied acted'.split(' '))
const PREPOSITIONS = new Set('with in within for to of by or and'.split(' '))
const NONE: ReadonlySet<string> = new Set()

/** Where events may stand: tokens right after a limit, those right after a lead time, and where limits begin. */
interface Places {
  readonly afterLimit: ReadonlySet<number>
  readonly afterLead: ReadonlySet<number>
  readonly limits: ReadonlySet<number>
}

/** Reads the events from which time runs (E08), as phrases such as "receiving a complete application". */
export function readClockStart(
  tokens: readonly Token[],
  words: StandardWords,
  limits: readonly LimitFound[],
): Span[] {
  const after = (some: readonly LimitFound[]) => new Set(some.map((limit) => pass(tokens, limit.last + 1)))
  const places: Places = {
    afterLimit: after(limits),
    afterLead: after(limits.filter((limit) => limit.lead)),
    limits: new Set(limits.map((limit) => limit.first)),
  }
  const spans: Span[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!startsEvent(tokens, at, words, places)) continue
    const last = endOfClause(tokens, at, places.limits, words)
    spans.push(stretch(tokens, Math.min(firstWord(tokens, at), last), last))
    at = last
  }
  return spans
}

function startsEvent(tokens: readonly Token[], at: number, words: StandardWords, places: Places): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  const afterLimit = places.afterLimit.has(at)
  if (!token || !next || next.sentence !== token.sentence || (next.type === 'mark' && !afterLimit))
    return false
  if (BEFORE_EVENT.has(token.norm) && places.afterLead.has(at)) return true
  if (afterLimit && AFTER_LIMIT.has(token.norm)) return next.norm !== 'hours' && !isNoStart(token, next)
  return startsFarEvent(tokens, at, token, next, words)
}

function isNoStart(token: Token, next: Token): boolean {
  return token.norm === 'from' && NO_EVENT.has(next.norm)
}

/** An event that does not follow its limit: "Once we have your form, we reply in 10 days". */
function startsFarEvent(
  tokens: readonly Token[],
  at: number,
  token: Token,
  next: Token,
  words: StandardWords,
): boolean {
  const before = (tokens[at - 1]?.text === '-' ? tokens[at - 2] : tokens[at - 1])?.norm ?? ''
  switch (token.norm) {
    case 'of':
      return isReceipt(tokens, at) && !PROOF.has(before) && !MOMENTS.has(before)
    case 'on':
    case 'pursuant':
      return isReceipt(tokens, at)
    case 'once':
      return !isFrequency(tokens, at) && !/^(?:least|than|only)$/.test(before)
    case 'after':
      return next.type === 'word' && hasEvent(tokens, at + 1, 10, words)
    case 'when':
      return opensClause(tokens, at) && hasEvent(tokens, at + 1, 10, words) && !isDenied(tokens, at + 1)
    case 'soon':
      return next.norm === 'as' && hasEvent(tokens, at + 2, 8, words)
    case 'upon':
      return !AGREED.has(before)
    case 'following':
      return before !== 'the' && next.type === 'word' && next.norm !== 'up'
    case 'from':
    case 'between':
      return !isNoStart(token, next) && hasMoment(tokens, at + 1, words)
    default:
      return false
  }
}

/** "of receipt", "of the receipt", "on its receiving". */
function isReceipt(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 4).some((token) => RECEIPT.has(token.norm))
}

/** "once every month", "once a week". */
function isFrequency(tokens: readonly Token[], at: number): boolean {
  const [one, two] = [tokens[at + 1]?.norm ?? '', tokens[at + 2]?.norm ?? '']
  return /^(?:every|each|per)$/.test(one) || (/^an?$/.test(one) && /^(?:hour|day|week|month|year)$/.test(two))
}

/** "when calls cannot be answered" starts no clock. */
function isDenied(tokens: readonly Token[], from: number): boolean {
  return clauseAt(tokens, from, 10, NONE).some((at) =>
    /^(?:cannot|can't|not|unable)$/.test(tokens[at]?.norm ?? ''),
  )
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return !before || before.sentence !== tokens[at]?.sentence || before.type === 'mark'
}

/** Whether a word for an event stands within `reach` tokens of the same clause. */
function hasEvent(tokens: readonly Token[], from: number, reach: number, words: StandardWords): boolean {
  return clauseAt(tokens, from, reach, NONE).some((at) => startsAt(tokens, at, words.events))
}

/** An event named by a noun: "from the date", "from arrival", and not "from customers sent to us". */
function hasMoment(tokens: readonly Token[], from: number, words: StandardWords): boolean {
  return clauseAt(tokens, from, 5, PREPOSITIONS).some(
    (at) => startsAt(tokens, at, words.events) && !/(?:ed|made|sent)$/.test(tokens[at]?.norm ?? ''),
  )
}

function clauseAt(
  tokens: readonly Token[],
  from: number,
  reach: number,
  ends: ReadonlySet<string>,
): readonly number[] {
  const sentence = tokens[from - 1]?.sentence
  const places = Array.from({ length: reach }, (_, i) => from + i)
  const end = places.findIndex((at) => {
    const token = tokens[at]
    return !token || token.sentence !== sentence || /^[,;:()]$/.test(token.text) || ends.has(token.norm)
  })
  return end < 0 ? places : places.slice(0, end)
}

const MOST_PASSED = 8

function pass(tokens: readonly Token[], at: number): number {
  let next = at
  while (next < at + MOST_PASSED && (PASSED.has(tokens[next]?.norm ?? '') || isShare(tokens, next))) next += 1
  return next
}

/** "(90% of the time)": a share that stands between. */
function isShare(tokens: readonly Token[], at: number): boolean {
  const ofTheTime = tokens[at]?.norm === 'of' && tokens[at + 2]?.norm === 'time'
  return tokens[at + 1]?.text === '%' || (ofTheTime && tokens[at - 1]?.text === '%')
}

function firstWord(tokens: readonly Token[], at: number): number {
  const skipped = tokens[at]?.norm === 'soon' || tokens[at]?.norm === 'prior' ? 2 : 1
  let first = at + skipped
  while (tokens[first]?.type === 'mark') first += 1
  return first
}
