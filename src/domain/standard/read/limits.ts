import { figureOf, isNumber, isOrdinal, type Quantity, readOrdinal, readQuantity } from '../quantity.ts'
import { stretch, type Token } from '../tokens.ts'
import type { Limit, Unit } from '../types.ts'
import { dayTypeOf, type UnitRead, unitAt } from '../units.ts'
import { isLead } from './lead.ts'
import { dayNamedAt, opensNamedDay } from './named-days.ts'
import { boundsNothing } from './no-bound.ts'
import { unitLessAt } from './short-limits.ts'

/** A limit with the indexes of its first and last token. */
export interface LimitFound extends Limit {
  readonly first: number
  readonly last: number
}

const RINGING = new Set(['ring', 'rings', 'ringing', 'rung'])
const UPPER = new Set(['within', 'by', 'before', 'inside', 'than'])

/** Reads every limit on time in order: an upper bound on how long something takes, or a lead time before an event. */
export function readLimits(tokens: readonly Token[]): LimitFound[] {
  const limits: LimitFound[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!opensLimit(tokens[at])) continue
    const limit = durationAt(tokens, at) ?? dayNamedAt(tokens, at) ?? shortened(tokens, at, limits.at(-1))
    if (!limit) continue
    limits.push(limit)
    at = limit.last
  }
  return limits
}

const ARTICLES = new Set(['a', 'an', 'the', 'half', 'quarter'])

/** Most words open no limit, so that they need not be read as one. */
function opensLimit(token: Token | undefined): boolean {
  return isNumber(token) || isOrdinal(token) || opensNamedDay(token) || ARTICLES.has(token?.norm ?? '')
}

function durationAt(tokens: readonly Token[], at: number): LimitFound | undefined {
  const low = amountAt(tokens, at)
  if (
    !low ||
    isFrenchTime(tokens, low.unit.next) ||
    isClock(tokens, at, low) ||
    boundsNothing(tokens, at, low.unit.next)
  )
    return undefined
  const high = /^(?:to|-|–|—)$/.test(tokens[low.unit.next]?.text ?? '')
    ? amountAt(tokens, low.unit.next + 1)
    : undefined
  return high?.unit.unit === low.unit.unit && high.value > low.value
    ? limitOf(tokens, at, { ...high, from: low.value })
    : limitOf(tokens, at, low)
}

/** "until | 18.00 hrs", "open 9–5 | weekdays": a time of the day. */
function isClock(tokens: readonly Token[], at: number, { value, unit }: Amount): boolean {
  const [number, before, joint] = [tokens[at], tokens[at - 2], tokens[at - 1]?.norm ?? '']
  if (unit.unit === 'hour' && /^[0-9]{1,2}\.[0-5][0-9]$/.test(number?.text ?? ''))
    return /^(?:until|till|to|and|-|–|at|by|before)$/.test(joint)
  const days = /^weekdays?$/.test(tokens[unit.next - 1]?.norm ?? '')
  return days && /^(?:to|-|–)$/.test(joint) && before?.type === 'number' && figureOf(before) >= value
}

/** "7h | 45". */
function isFrenchTime(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]?.norm === 'h' && tokens[at]?.type === 'number' && tokens[at]?.start === tokens[at - 1]?.end
  )
}

interface Amount {
  readonly value: number
  readonly from?: number | undefined
  readonly unit: UnitRead
}

function amountAt(tokens: readonly Token[], at: number): Amount | undefined {
  const quantity = ordinalAt(tokens, at) ?? readQuantity(tokens, at) ?? articleAt(tokens, at)
  if (!quantity || quantity.value <= 0) return undefined
  const unit = unitAt(tokens, quantity.next) ?? ringsAt(tokens, at, quantity.next)
  if (!unit) return undefined
  const half = isHalfMore(tokens, unit.next)
  return half
    ? { value: quantity.value + 0.5, unit: { ...unit, next: unit.next + 3 } }
    : { value: quantity.value, from: quantity.from, unit }
}

/** "an hour | and a half". */
function isHalfMore(tokens: readonly Token[], at: number): boolean {
  const [and, a, half] = [0, 1, 2].map((far) => tokens[at + far]?.norm)
  return and === 'and' && a === 'a' && half === 'half'
}

const BOUNDED =
  /^(?:within|in|under|inside|than|over|takes?|taking|most|about|around|approximately|lasts?|exceed)$/

function isUpTo(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.norm === 'to' && tokens[at - 2]?.norm === 'up'
}

/** "an hour" is a number only where a bound stands before it, or an event after: "an hour before we come". */
function articleAt(tokens: readonly Token[], at: number): Quantity | undefined {
  if (
    tokens[at]?.norm === 'quarter' &&
    tokens[at + 1]?.norm === 'of' &&
    /^an?$/.test(tokens[at + 2]?.norm ?? '')
  )
    return { value: 0.25, next: at + 3 }
  if (tokens[at]?.norm === 'half' && /^an?$/.test(tokens[at + 1]?.norm ?? ''))
    return { value: 0.5, next: at + 2 }
  const bounded = BOUNDED.test(tokens[at - 1]?.norm ?? '') || isUpTo(tokens, at)
  // "in the month they fall due" is no limit.
  const one = (tokens[at - 1]?.norm === 'in' ? /^an?$/ : /^(?:an?|the)$/).test(tokens[at]?.norm ?? '')
  const dated =
    /^an?$/.test(tokens[at]?.norm ?? '') && /^(?:before|prior|ahead|after)$/.test(tokens[at + 2]?.norm ?? '')
  return (bounded && one) || dated ? { value: 1, next: at + 1 } : undefined
}

/** "by the sixth ring", "on the third working day". */
function ordinalAt(tokens: readonly Token[], at: number) {
  const ordinal = readOrdinal(tokens, at)
  const before = tokens[at - 1]?.norm === 'the' ? tokens[at - 2] : tokens[at - 1]
  if (!ordinal) return undefined
  const onWorkingDay = before?.norm === 'on' && unitAt(tokens, ordinal.next)?.days === 'working'
  return onWorkingDay || UPPER.has(before?.norm ?? '') ? ordinal : undefined
}

/** "ring no more than five times" counts rings. */
function ringsAt(tokens: readonly Token[], at: number, next: number): UnitRead | undefined {
  // "in 3 rings nine times in ten" counts rings once.
  const isShare = /^(?:in|out)$/.test(tokens[next + 1]?.norm ?? '')
  if (tokens[next]?.norm !== 'times' || isShare) return undefined
  const rings = tokens.slice(Math.max(0, at - 6), at).some((token) => RINGING.has(token.norm))
  return rings ? { unit: 'ring', times: 1, days: 'unspecified', next: next + 1 } : undefined
}

/** Half an hour is said of thirty minutes: people write and read it so. */
const SMALLER: { readonly [unit in Unit]?: { readonly unit: Unit; readonly many: number } } = {
  minute: { unit: 'second', many: 60 },
  hour: { unit: 'minute', many: 60 },
}

function limitOf(tokens: readonly Token[], at: number, { value, from, unit }: Amount): LimitFound {
  const scale = unit.times * (value < 1 ? (SMALLER[unit.unit]?.many ?? 1) : 1)
  return {
    ...stretch(tokens, at, unit.next - 1),
    first: at,
    last: unit.next - 1,
    value: value * scale,
    ...(from === undefined ? {} : { from: from * scale }),
    unit: (value < 1 && SMALLER[unit.unit]?.unit) || unit.unit,
    dayType: dayTypeOf(value * scale, unit),
    lead: isLead(tokens, at, unit.next),
  }
}

/** "in 5 and not later than 10 working days", "within five days, the rest within ten": the unit stands beside another limit. */
function shortened(
  tokens: readonly Token[],
  at: number,
  before: LimitFound | undefined,
): LimitFound | undefined {
  const short = unitLessAt(tokens, at, before)
  if (!short) return undefined
  const unit = short.ahead === undefined ? before : durationAt(tokens, short.ahead)
  if (!unit) return undefined
  const { value, next } = short.quantity
  const span = stretch(tokens, at, next - 1)
  return { ...span, first: at, last: next - 1, value, unit: unit.unit, dayType: unit.dayType, lead: false }
}
