import type { Line } from '../../domain/record/over-time.ts'
import { changeInWords, figureInWords, lineName } from '../../domain/record/over-time-words.ts'
import { instantInWords } from '../../domain/text/date.ts'
import { useWords } from '../ui/words.tsx'

/** Every point of the lines as a row that leads to its report, line by line, earliest first. */
export function FiguresTable({ lines, base }: { lines: readonly Line[]; base: string }) {
  const { say, language } = useWords()
  return (
    <div className="table">
      <table>
        <thead>
          <tr>
            <th scope="col">{say('history.column-name')}</th>
            <th scope="col">{say('history.column-date')}</th>
            <th scope="col">{say('history.column-figure')}</th>
            <th scope="col">{say('history.column-change')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.flatMap((line) =>
            line.points.map((point) => (
              <tr key={`${line.id} ${point.record.id}`}>
                <th scope="row">
                  <a href={`${base}my-work/report/#record=${encodeURIComponent(point.record.id)}`}>
                    {lineName(line, say)}
                    <span className="hidden"> {instantInWords(point.record.created, language)}</span>
                  </a>
                </th>
                <td>{instantInWords(point.record.created, language)}</td>
                <td>{figureInWords(point.figure, line.unit, say, language)}</td>
                <td>{changeInWords(point, say)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  )
}
