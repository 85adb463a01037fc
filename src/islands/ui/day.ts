/** A calendar date in words, such as `1 December 2026`; what is not a date is shown as it was written. */
export function dayInWords(day: string, language: string): string {
  const at = Date.parse(day)
  return Number.isNaN(at)
    ? day
    : new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(at)
}
