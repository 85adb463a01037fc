const DAY_MS = 86_400_000
/** Monday 5 January 1970, counted in days from the first of that month: weeks begin on a Monday (ISO 8601). */
const MONDAY = 4

/** Days a chart marks on its axis of time, and what to call them by. */
export interface TimeTicks {
  readonly unit: 'day' | 'month' | 'year'
  /** Midnight UTC, in milliseconds; the first at or before what is shown, the last at or after. */
  readonly days: readonly number[]
}

/** Round dates around two days, midnight UTC in milliseconds; at least 2, at most `most` (3 or more) of them. */
export function timeTicks(first: number, last: number, most: number): TimeTicks {
  for (const { unit, step } of steps()) {
    const start = Math.floor(indexOf(unit, first) / step)
    const end = Math.max(start + 1, Math.ceil(indexOf(unit, last) / step))
    if (end - start < most) {
      const days = Array.from({ length: end - start + 1 }, (_, i) => dayAt(unit, (start + i) * step))
      return { unit, days }
    }
  }
  throw new Error('expected years to run on for ever but they ended')
}

function* steps(): Generator<{ unit: TimeTicks['unit']; step: number }> {
  for (const step of [1, 2, 7, 14]) yield { unit: 'day', step }
  for (const step of [1, 2, 3, 6]) yield { unit: 'month', step }
  for (let ten = 1; ; ten *= 10) for (const step of [1, 2, 5]) yield { unit: 'year', step: step * ten }
}

/** Units from the beginning of counting to a day; a part of a unit counts in part. */
function indexOf(unit: TimeTicks['unit'], day: number): number {
  if (unit === 'day') return day / DAY_MS - MONDAY
  const date = new Date(day)
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth() + (date.getUTCDate() - 1) / 31
  return unit === 'month' ? months : months / 12
}

function dayAt(unit: TimeTicks['unit'], index: number): number {
  if (unit === 'day') return (index + MONDAY) * DAY_MS
  return new Date(0).setUTCFullYear(unit === 'year' ? index : 0, unit === 'month' ? index : 0, 1)
}
