import type { Say } from '../text/message.ts'
import type { ReportDocument } from './document.ts'
import type { Line, Point } from './over-time.ts'
import { changeInWords, lineName } from './over-time-words.ts'

/** The figures of some lines as a sheet for spreadsheets: dates stay `YYYY-MM-DD`, figures stay numbers, so that they sort and draw. */
export function overTimeDocument(
  lines: readonly Line[],
  about: Pick<ReportDocument, 'id' | 'title' | 'subtitle' | 'language'>,
  say: Say,
): ReportDocument {
  const head = ['date', 'name', 'figure', 'unit', 'change'].map((column) => say(`history.column-${column}`))
  const rowOf = (line: Line, point: Point) => [
    new Date(point.day).toISOString().slice(0, 10),
    lineName(line, say),
    point.figure ?? '',
    say(`history.unit-${line.unit}`),
    changeInWords(point, say),
  ]
  const rows = lines.flatMap((line) => line.points.map((point) => rowOf(line, point)))
  return { ...about, blocks: [], sheets: [{ name: say('history.table'), head, rows }], actions: [] }
}
