import type { Sheet } from '../record/document.ts'
import type { Say } from '../text/message.ts'
import type { ReportMark, ScaleReport } from './report.ts'
import type { ScaleDefinition } from './types.ts'
import { endsOf } from './words.ts'

/** One row for each mark and each written answer; those of an earlier edition stand at the end, without a number. */
export function answersSheet(definition: ScaleDefinition, { groups, earlier }: ScaleReport, say: Say): Sheet {
  const rowsOf = (group: string, number: number | '', question: string, low: string, high: string) => ({
    mark: ({ side, rating, note }: ReportMark) => [
      group,
      number,
      question,
      side.title || say('scale.mark'),
      rating ?? '',
      low,
      high,
      note,
    ],
    text: (text: string) => [group, number, question, '', '', '', '', text],
  })
  return {
    name: say('export.answers'),
    head: [
      say('export.group'),
      say('export.number'),
      say('report.question'),
      say('scale.side'),
      say('scale.mark'),
      say('scale.point', { point: 1 }),
      say('scale.point', { point: definition.points }),
      say('scale.note'),
    ],
    rows: [
      ...groups.flatMap(({ title, lines }) =>
        lines.flatMap(({ number, item, marks, text }) => {
          const { low, high } = endsOf(definition, item)
          const rows = rowsOf(title, number ?? '', item.question, low, high)
          return number === undefined ? [rows.text(text)] : marks.map(rows.mark)
        }),
      ),
      ...earlier.flatMap(({ question, marks, text }) => {
        const rows = rowsOf(say('scale.earlier'), '', question, '', '')
        return [...marks.map(rows.mark), ...(text ? [rows.text(text)] : [])]
      }),
    ],
  }
}
