import type { Line } from '../../domain/record/over-time.ts'
import { changeInWords, figureInWords, lineName } from '../../domain/record/over-time-words.ts'
import { instantInWords } from '../../domain/text/date.ts'
import { letterAt } from '../../domain/text/letters.ts'
import { useWords } from '../ui/words.tsx'
import { Mark } from './marks.tsx'

/** Which mark is which line, and where each line stands now. */
export function Legend({ lines }: { lines: readonly Line[] }) {
  const { say, language } = useWords()
  return (
    <ul className="legend">
      {lines.map((line, i) => {
        const last = line.points.findLast(({ figure }) => figure !== undefined)
        return (
          <li key={line.id}>
            <svg viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
              <Mark line={i} x={0} y={0} />
            </svg>
            <span>
              <strong>
                {lines.length > 1 && `${letterAt(i)} `}
                {lineName(line, say)}
              </strong>
              {': '}
              {last
                ? say(last.change ? 'history.latestChange' : 'history.latest', {
                    figure: figureInWords(last.figure, line.unit, say, language),
                    day: instantInWords(last.record.created, language),
                    change: changeInWords(last, say),
                  })
                : say('history.noFigure')}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
