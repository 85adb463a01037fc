import { type Condition, conditionOf, conditionOfOnly } from './condition-places.ts'
import { firstCondition } from './first-condition.ts'
import { firstFrom, overlaps, overlapsAny, startsOf } from './spans.ts'
import { stepsOf } from './steps.ts'
import type { Level, Limit, Reading, Span, Stated } from './types.ts'

/**
 * The conditions of a draft that gives several times ("in 4 hours, or in 8 hours in rural areas"), by where their limit starts: said
 * after the time, or in the words that part it from the time before. None unless a later time has one.
 */
export function conditionsOf(reading: Reading): ReadonlyMap<number, Condition> {
  const before = known.get(reading)
  if (before) return before
  const found = new Map<number, Condition>()
  const [first, next] = reading.limits
  if (next) addLater(reading, found)
  const own = first && (isLone(reading, first, next) ? onlyOf : ownOf)(reading, first, found)
  if (first && own) found.set(first.start, own)
  known.set(reading, found)
  return found
}

/** Whether one time is promised: another is told only of the rest. */
function isLone({ remainder }: Reading, first: Limit, next: Limit | undefined): boolean {
  const rest = startsOf(remainder)
  return !next || (rest[firstFrom(rest, first.end)] ?? Number.POSITIVE_INFINITY) < next.start
}

/** The condition of a lone time; what happens to the rest is none. */
function onlyOf(reading: Reading, limit: Limit): Condition | undefined {
  const condition = limit.lead ? undefined : conditionOfOnly(reading, limit)
  return condition && reading.remainder.some(overlaps(condition)) ? undefined : condition
}

/** The condition of the first time, where another has one. */
function ownOf(reading: Reading, first: Limit, found: ReadonlyMap<number, Condition>): Condition | undefined {
  const next = reading.limits[1]
  return next && found.size > 0 ? firstCondition(reading, first, found.get(next.start)) : undefined
}

function addLater(reading: Reading, found: Map<number, Condition>): void {
  const { limits, text } = reading
  const steps = stepsOf(reading)
  const rest = startsOf(reading.remainder)
  const people = new Set(reading.people.map(({ end }) => end))
  for (const [i, limit] of limits.entries()) {
    const last = limits[i - 1]
    if (!last || limit.lead || last.lead || steps.has(limit.start)) continue
    const condition = conditionOf(reading, i)
    if (!condition || people.has(condition.end)) continue
    // "if they don't, they pay £30 for every 24 hours": what is told of the rest, and time that is added, are no level.
    const told = rest[firstFrom(rest, last.end)] ?? Number.POSITIVE_INFINITY
    const isOfRest = condition.text !== 'otherwise' && told < Math.max(limit.start, condition.end)
    const isAdded = ADDED.test(text.slice(Math.max(last.end, limit.start - NEAR), limit.end))
    if (!isOfRest && !isAdded) found.set(limit.start, condition)
  }
}

const NEAR = 12
const ADDED = /\b(?:more|further|extra|additional|another)\b/i

const known = new WeakMap<Reading, ReadonlyMap<number, Condition>>()

/** Whether a later level is for cases of its own, and no second level of the first ones. */
export function isOfOthers({ when, stop }: Level): boolean {
  return when !== undefined && stop === undefined
}

/** The reading without what it finds in conditions: "in rural areas" there bounds one time and not the promise. */
export function outsideConditions(reading: Reading): Reading {
  const conditions = [...conditionsOf(reading).values()].sort((a, b) => a.start - b.start)
  if (conditions.length === 0) return reading
  const isInside = overlapsAny(conditions)
  const outside = <T extends Span>(found: readonly T[]) => found.filter((one) => !isInside(one))
  const cutAll = (found: readonly Stated[]) =>
    found.flatMap((one) => (isInside(one) ? cut(reading.text, one, conditions.filter(overlaps(one))) : [one]))
  return {
    ...reading,
    channels: outside(reading.channels),
    cases: outside(reading.cases),
    clockStart: cutAll(reading.clockStart),
    clockStop: outside(reading.clockStop),
    hours: cutAll(reading.hours),
    places: outside(reading.places),
    people: outside(reading.people),
    remainder: outside(reading.remainder),
    exclusions: outside(reading.exclusions),
  }
}

/** "being reported | in urban areas", "at weekends, | 24 hours a day": what stands before the conditions, else after them. */
function cut(text: string, one: Stated, inside: readonly Span[]): Stated[] {
  const [from, to] = [inside[0]?.start ?? one.end, inside.at(-1)?.end ?? one.start]
  const parts = [
    text.slice(one.start, from).replace(DANGLING, ''),
    text.slice(to, one.end).replace(LEADING, ''),
  ]
  const said = parts.find((part) => part.trim() !== '') ?? ''
  const start = text.indexOf(said, said === parts[0] ? one.start : to)
  return said === '' ? [] : [{ start, end: start + said.length, text: said }]
}

const LEADING = /^[\s,;:()–—-]+/
const DANGLING = /(?:[\s,;:(–—-]|\b(?:and|or|but)\b)+$/i
