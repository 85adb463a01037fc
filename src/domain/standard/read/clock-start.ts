import { stretch, type Token } from '../tokens.ts'
import type { Span, StandardWords } from '../types.ts'
import { endOfClause, MOMENTS } from './clause.ts'
import {
  endOfRequest,
  hasEvent,
  hasMoment,
  isDenied,
  isFrequency,
  isMilestone,
  isReceipt,
  opensClause,
} from './events.ts'
import type { LimitFound } from './limits.ts'

const AFTER_LIMIT = new Set(
  'of after from following upon since past beyond once off starting beginning commencing subsequent post'.split(
    ' ',
  ),
)
const BEFORE_EVENT = new Set(['before', 'prior', 'of'])
/** What may stand between a limit and its event: "within 10 days or less, at the latest, (90% of the time), counted from". */
const PASSED = new Set(
  `) ( , ' ’ % or less fewer maximum max at most the latest later time notice ahead advance as counting counted calculated
  measured`.split(/\s+/),
)
const PROOF = new Set(
  `acknowledge acknowledges acknowledging acknowledgement acknowledgment confirmation confirm confirms proof notice
  letter`.split(/\s+/),
)
const NO_EVENT = new Set(
  `us our we service staff monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january
  february march april may june july august september october november december`.split(/\s+/),
)
const AGREED = new Set('agreed based depending depends decided relied acted'.split(' '))
/** What follows "after" and names no event: "after hours", "after that". */
const NOT_AFTER = new Set('hours that this which all dark care sales school work day us you'.split(' '))
const LOOKED = new Set('look looks looked looking go goes day year week'.split(' '))
/** "as soon as possible" says how fast and not from when. */
const ABLE = new Set('possible practicable practical feasible reasonable can'.split(' '))

/** Where events may stand: tokens right after a limit, those right after a lead time, and where limits begin. */
interface Places {
  readonly afterLimit: ReadonlySet<number>
  readonly afterLead: ReadonlySet<number>
  readonly afterSameDay: ReadonlySet<number>
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
    afterSameDay: new Set(
      limits
        .filter(({ first }) => /^(?:same|the)$/.test(tokens[first]?.norm ?? ''))
        .map(({ last }) => last + 1),
    ),
    limits: new Set(limits.map((limit) => limit.first)),
  }
  const spans: Span[] = arrowStarts(tokens)
  for (let at = 0; at < tokens.length; at++) {
    if (!startsEvent(tokens, at, words, places)) continue
    const last = endOfRequest(tokens, at) ?? endOfClause(tokens, at, places.limits, words)
    spans.push(stretch(tokens, Math.min(firstWord(tokens, at), last), last))
    at = last
  }
  return spans.sort((a, b) => a.start - b.start)
}

/** "Letter received → reply sent: 15 days": what stands before the arrow. */
function arrowStarts(tokens: readonly Token[]): Span[] {
  return tokens.flatMap(({ text, sentence }, at) => {
    const first = tokens.findIndex((token) => token.sentence === sentence)
    return /^[→⇒➔➜]$/.test(text) && first < at ? [stretch(tokens, first, at - 1)] : []
  })
}

function startsEvent(tokens: readonly Token[], at: number, words: StandardWords, places: Places): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  const afterLimit = places.afterLimit.has(at)
  if (!token || !next || next.sentence !== token.sentence || (next.type === 'mark' && !afterLimit))
    return false
  if (endOfRequest(tokens, at) !== undefined) return true
  if (BEFORE_EVENT.has(token.norm) && places.afterLead.has(at)) return true
  if (places.afterSameDay.has(at))
    return /^(?:as|that|on|it|they|you|your|we|the)$/.test(token.norm) && hasEvent(tokens, at, 6, words)
  if (afterLimit && AFTER_LIMIT.has(token.norm)) return next.norm !== 'hours' && !isNoStart(tokens, at)
  return startsFarEvent(tokens, at, token, next, words)
}

/** "from Monday", "from our staff", and not "from our receipt of the file". */
function isNoStart(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === 'from' && NO_EVENT.has(tokens[at + 1]?.norm ?? '') && !isReceipt(tokens, at)
}

/** "on the day the papers are filed". */
function isDay(tokens: readonly Token[], at: number, words: StandardWords): boolean {
  return (
    tokens[at + 1]?.norm === 'the' && tokens[at + 2]?.norm === 'day' && hasEvent(tokens, at + 3, 6, words)
  )
}

/** "as soon as possible", "as soon as we can". */
function isAble(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 5).some(({ norm }) => ABLE.has(norm))
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
      return isReceipt(tokens, at) || isMilestone(tokens, at) || isDay(tokens, at, words)
    case 'pursuant':
      return isReceipt(tokens, at)
    case 'once':
      return !isFrequency(tokens, at) && !/^(?:least|than|only|at)$/.test(before)
    case 'after':
      return next.type === 'word' && !NOT_AFTER.has(next.norm) && !LOOKED.has(before)
    case 'when':
      return opensClause(tokens, at) && hasEvent(tokens, at + 1, 10, words) && !isDenied(tokens, at + 1)
    case 'soon':
      return next.norm === 'as' && !isAble(tokens, at + 2)
    case 'subsequent':
      return next.norm === 'to'
    case 'upon':
      return !AGREED.has(before)
    case 'following':
      return before !== 'the' && next.type === 'word' && next.norm !== 'up'
    case 'from':
    case 'between':
      return !isNoStart(tokens, at) && hasMoment(tokens, at + 1, words)
    default:
      return false
  }
}

const MOST_PASSED = 8

function pass(tokens: readonly Token[], at: number): number {
  let next = at
  while (next < at + MOST_PASSED && (isPassed(tokens, next) || isShare(tokens, next))) next += 1
  return next
}

function isPassed(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? ''
  return PASSED.has(norm) || (norm === 'in' && tokens[at + 1]?.norm === 'advance')
}

/** "(90% of the time)": a share that stands between. */
function isShare(tokens: readonly Token[], at: number): boolean {
  const ofTheTime = tokens[at]?.norm === 'of' && tokens[at + 2]?.norm === 'time'
  return tokens[at + 1]?.text === '%' || (ofTheTime && tokens[at - 1]?.text === '%')
}

function firstWord(tokens: readonly Token[], at: number): number {
  if (endOfRequest(tokens, at) !== undefined) return at
  const skipped = /^(?:soon|prior|subsequent)$/.test(tokens[at]?.norm ?? '') ? 2 : 1
  let first = at + skipped
  while (tokens[first]?.type === 'mark') first += 1
  return first
}
