import { figureOf, isNumber, isOrdinal, readQuantity } from '../quantity.ts'
import { stretch, type Token } from '../tokens.ts'
import type { Limit, Unit } from '../types.ts'
import { dayTypeOf } from '../units.ts'
import { type Amount, amountAt } from './amounts.ts'
import { withCountedDays } from './counted-days.ts'
import { isLead } from './lead.ts'
import { dayNamedAt, opensNamedDay } from './named-days.ts'
import { boundsNothing } from './no-bound.ts'
import { unitLessAt } from './short-limits.ts'

/** A limit with the indexes of its first and last token. */
export interface LimitFound extends Limit {
  readonly first: number
  readonly last: number
}

/** Reads every limit on time in order: an upper bound on how long something takes, or a lead time before an event. */
export function readLimits(tokens: readonly Token[]): readonly LimitFound[] {
  const limits: LimitFound[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!opensLimit(tokens[at]) || isOfClass(tokens, at)) continue
    const limit = durationAt(tokens, at) ?? dayNamedAt(tokens, at) ?? shortened(tokens, at, limits.at(-1))
    if (limit) limits.push(limit)
    // "after twenty-one days" has no day of its own in it.
    at = limit?.last ?? Math.max(at, (readQuantity(tokens, at)?.next ?? 0) - 1)
  }
  return withCountedDays(tokens, limits)
}

const ARTICLES = new Set(['a', 'an', 'the', 'half', 'quarter'])

/** Most words open no limit, so that they need not be read as one. */
function opensLimit(token: Token | undefined): boolean {
  return isNumber(token) || isOrdinal(token) || opensNamedDay(token) || ARTICLES.has(token?.norm ?? '')
}

/** "Priority 1 – 35 minutes": the number of a class before a dash, and no range. */
function isOfClass(tokens: readonly Token[], at: number): boolean {
  return CLASS.test(tokens[at - 1]?.norm ?? '') && /^[-–—]$/.test(tokens[at + 1]?.text ?? '')
}

const CLASS = /^(?:priority|category|class|grade|level|tier|band|type|stage|severity|group)$/

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
  // "16:30 hours"
  if (joint === ':' && before?.type === 'number' && before.end + 1 === number?.start) return true
  if (unit.unit === 'hour' && /^(?:[01][0-9]|2[0-3])[0-5][0-9]$/.test(number?.text ?? '')) return true
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
