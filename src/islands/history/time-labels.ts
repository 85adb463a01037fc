import type { LineChart } from '../../domain/drawing/line-chart.ts'
import { dateFormat } from '../../domain/text/intl.ts'

const PARTS = {
  day: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
  year: { year: 'numeric' },
} as const satisfies Record<LineChart['unit'], Intl.DateTimeFormatOptions>

/** What stands under each day of an axis: the day or month, and the year where it begins. */
export function timeLabels({ unit, days }: LineChart, language: string): { text: string; year: string }[] {
  const said = (options: Intl.DateTimeFormatOptions) => dateFormat(language, { ...options, timeZone: 'UTC' })
  const [part, year] = [said(PARTS[unit]), said(PARTS.year)]
  return days.map(({ day }, i) => {
    const before = days[i - 1]
    const begins = unit !== 'year' && (!before || year.format(before.day) !== year.format(day))
    return { text: part.format(day), year: begins ? year.format(day) : '' }
  })
}
