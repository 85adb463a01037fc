import { type Quantity, readOrdinal, readQuantity } from '../quantity.ts'
import type { Token } from '../tokens.ts'
import { type UnitRead, unitAt } from '../units.ts'

const RINGING = new Set(['ring', 'rings', 'ringing', 'rung'])

const UPPER = new Set(['within', 'by', 'before', 'inside', 'than'])

/** A number of a unit of time, with the lower end of a range. */
export interface Amount {
  readonly value: number
  readonly from?: number | undefined
  readonly unit: UnitRead
}

/** Reads how long, at a token: "5 working days", "an hour and a half", "five times" of rings. */
export function amountAt(tokens: readonly Token[], at: number): Amount | undefined {
  const quantity = ordinalAt(tokens, at) ?? readQuantity(tokens, at) ?? articleAt(tokens, at)
  if (!quantity || quantity.value <= 0) return undefined
  // "usually within 5, and not later than 10, | working days"
  const aside = tokens[quantity.next]?.text === ',' ? 1 : 0
  const unit = unitAt(tokens, quantity.next + aside) ?? ringsAt(tokens, at, quantity.next)
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
  /^(?:within|in|under|inside|than|over|takes?|taking|allow|most|about|around|approximately|lasts?|exceed)$/

function isUpTo(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.norm === 'to' && tokens[at - 2]?.norm === 'up'
}

/** "an hour" is a number only where a bound stands before it, or what it counts from after: "an hour before we come", "a week's notice". */
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
    /^an?$/.test(tokens[at]?.norm ?? '') &&
    /^(?:before|prior|ahead|after|notice|warning)$/.test(tokens[at + 2]?.norm ?? '')
  return (bounded && one) || dated ? { value: 1, next: at + 1 } : undefined
}

/** "by the sixth ring", "on the third working day". */
function ordinalAt(tokens: readonly Token[], at: number) {
  const ordinal = readOrdinal(tokens, at)
  const before = tokens[at - 1]?.norm === 'the' ? tokens[at - 2] : tokens[at - 1]
  if (!ordinal) return undefined
  // "by the end of the second working day"
  if (before?.norm === 'of' && /^(?:end|close)$/.test(tokens[at - 3]?.norm ?? '')) return ordinal
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
