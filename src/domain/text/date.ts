import { dateFormat } from './intl.ts'

/** Midnight UTC of a calendar date `YYYY-MM-DD`; nothing when there is no such day, as with 31 February. */
export function dayOf(date: string): Date | undefined {
  const day = new Date(`${date}T00:00:00Z`)
  // Browsers differ in what they make of 31 February: one gives 3 March, another nothing.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date) ? day : undefined
}

/** A calendar date `YYYY-MM-DD` in words, such as "3 March 2027"; as it was written when there is no such day. */
export function dayInWords(date: string, language: string): string {
  const day = dayOf(date)
  return day ? dateFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(day) : date
}

/** The day of an ISO 8601 instant in words, where the reader is; as it was written when it is none. */
export function instantInWords(instant: string, language: string): string {
  const time = new Date(instant)
  return Number.isNaN(time.getTime()) ? instant : dateFormat(language, { dateStyle: 'long' }).format(time)
}

/** Midnight UTC of the calendar day on which an ISO 8601 instant falls where the reader is. */
export function dayOfInstant(instant: string): Date {
  const time = new Date(instant)
  const day = new Date(0)
  // Not Date.UTC, which takes the year 50 for 1950.
  day.setUTCFullYear(time.getFullYear(), time.getMonth(), time.getDate())
  return day
}
