import { dayOf } from '../../text/date.ts'

/** A set of standards is looked at again after 12 to 18 months (E14). */
export const REVIEW_MONTHS = { least: 12, most: 18 } as const

export type ReviewDate =
  | { readonly ok: true; readonly date: string }
  | { readonly ok: false; readonly reason: 'not-a-date' | 'months-out-of-range' }

/** The day a standard is due for review: `months` (12 to 18) after a calendar date `YYYY-MM-DD`. */
export function reviewDate(from: string, months: number): ReviewDate {
  if (!Number.isInteger(months) || months < REVIEW_MONTHS.least || months > REVIEW_MONTHS.most)
    return { ok: false, reason: 'months-out-of-range' }
  const date = monthsAfter(from, months)
  return date === undefined ? { ok: false, reason: 'not-a-date' } : { ok: true, date }
}

/**
 * The calendar date some months after another, both `YYYY-MM-DD`. A day that the month does not have becomes its last:
 * 31 August and 18 months are 28 February. Nothing when there is no such day, or it would be after the year 9999.
 */
export function monthsAfter(from: string, months: number): string | undefined {
  const day = isDate(from) ? dayOf(from) : undefined
  if (!day) return undefined
  const wanted = day.getUTCDate()
  day.setUTCDate(1)
  day.setUTCMonth(day.getUTCMonth() + months)
  day.setUTCDate(Math.min(wanted, daysInMonth(day)))
  const date = day.toISOString().slice(0, 10)
  return isDate(date) ? date : undefined
}

/** Whether a text has the form of a calendar date, `YYYY-MM-DD`. */
function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text)
}

function daysInMonth(day: Date): number {
  const last = new Date(day)
  last.setUTCMonth(last.getUTCMonth() + 1, 0)
  return last.getUTCDate()
}
