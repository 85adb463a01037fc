import type { Token } from '../tokens.ts'
import type { StandardWords } from '../types.ts'
import { MOMENTS, startsPromise } from './clause.ts'
import {
  hasEvent,
  hasMoment,
  isCalling,
  isDenied,
  isFrequency,
  isMilestone,
  isReceipt,
  opensClause,
} from './events.ts'
import { isCapital } from './names.ts'

const PROOF = new Set(
  `acknowledge acknowledges acknowledging acknowledgement acknowledgment confirmation confirm confirms notification proof notice
  letter`.split(/\s+/),
)
const NO_EVENT = new Set(
  `us our we service staff monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january
  february march april may june july august september october november december`.split(/\s+/),
)
/** "92% of arriving passengers": of which cases it is said. */
const SHARED = /^(?:%|cent|percent)$/
const AGREED = new Set('agreed based depending depends decided relied acted'.split(' '))
/** What follows "after" and names no event: "after hours", "after that". */
const NOT_AFTER = new Set(
  'hours that this which all dark care sales school work day us bank public weekends lunch'.split(' '),
)
const LOOKED = new Set('look looks looked looking go goes day year week'.split(' '))
/** "as soon as possible" says how fast and not from when. */
const ABLE = new Set('possible practicable practical feasible reasonable can'.split(' '))

/** What the clock does: "counted | from being given a number". */
const RUNS = /^(?:starts?|begins?|runs|running|counted|counting|measured|calculated|timed)$/

/** Whether an event that does not follow its limit starts at a token: "Once we have your form, we reply in 10 days". */
export function startsFarEvent(
  tokens: readonly Token[],
  at: number,
  token: Token,
  next: Token,
  words: StandardWords,
): boolean {
  const before = (tokens[at - 1]?.text === '-' ? tokens[at - 2] : tokens[at - 1])?.norm ?? ''
  switch (token.norm) {
    case 'of':
      return isReceipt(tokens, at) && !PROOF.has(before) && !MOMENTS.has(before) && !SHARED.test(before)
    case 'on':
      return isReceipt(tokens, at) || isMilestone(tokens, at) || isDay(tokens, at, words)
    case 'pursuant':
      return isReceipt(tokens, at)
    case 'once':
      return !isFrequency(tokens, at) && !/^(?:least|than|only|at)$/.test(before) && !isNamed(tokens, at)
    case 'after':
      return next.type === 'word' && !NOT_AFTER.has(next.norm) && !LOOKED.has(before)
    case 'when':
      return (
        (opensClause(tokens, at) || RUNS.test(before)) &&
        hasEvent(tokens, at + 1, reachOf(tokens, at, words), words) &&
        !isDenied(tokens, at + 1) &&
        !isCalling(tokens, at + 1)
      )
    case 'notified':
    case 'informed':
    case 'told':
    case 'alerted':
      return isFirst(tokens, at) && /^(?:by|of|that|about)$/.test(next.norm)
    case 'having':
      return opensClause(tokens, at) && isReceipt(tokens, at)
    case 'immediately':
      return isThe(next) && hasEvent(tokens, at + 2, REPORTED, words) && isClause(tokens, at + 2)
    case 'moment':
    case 'minute':
      return before === 'the' && (opensClause(tokens, at - 1) || RUNS.test(tokens[at - 2]?.norm ?? ''))
    case 'soon':
      return next.norm === 'as' && !isAble(tokens, at + 2)
    case 'subsequent':
      return next.norm === 'to'
    case 'upon':
      return !AGREED.has(before)
    case 'following':
      return before !== 'the' && next.type === 'word' && next.norm !== 'up'
    case 'from':
      return !isNoStart(tokens, at) && (RUNS.test(before) || hasMoment(tokens, at + 1, words))
    case 'between':
      return !isNoStart(tokens, at) && hasMoment(tokens, at + 1, words)
    default:
      return false
  }
}

/** Whether what follows starts no clock: "from Monday", "from 9 am", "from our staff", and not "from our receipt of the file". */
export function isNoStart(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const isNamed = next?.type === 'number' || NO_EVENT.has(next?.norm ?? '') || isCapital(next)
  return isNamed && tokens[at]?.norm === 'from' && !isReceipt(tokens, at)
}

/** "Told of a fault, we …": it opens the sentence. */
function isFirst(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.sentence !== tokens[at]?.sentence
}

/** "the Tell Us | Once team". */
function isNamed(tokens: readonly Token[], at: number): boolean {
  return isCapital(tokens[at]) && !opensClause(tokens, at)
}

/** "immediately | the report reaches us", and not "immediately the line is staffed by". */
function isThe({ norm }: Token): boolean {
  return /^(?:the|your|an?|we|you|it)$/.test(norm)
}

const REPORTED = 5

function isClause(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from, from + REPORTED)
    .some(({ norm }) =>
      /^(?:is|are|has|have|reach|reaches|arrives?|comes?|receive|gets?|know|hear|learn)$/.test(norm),
    )
}

const LONGEST = 10

/** How far the event goes: "when one fails | we tell you". */
function reachOf(tokens: readonly Token[], at: number, words: StandardWords): number {
  for (let next = at + 2; next <= at + LONGEST; next++)
    if (startsPromise(tokens, next, at, words)) return next - at - 1
  return LONGEST
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
