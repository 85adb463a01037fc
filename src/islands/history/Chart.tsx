import type { Line } from '../../domain/record/over-time.ts'
import { figureInWords } from '../../domain/record/over-time-words.ts'
import { letterAt } from '../../domain/text/letters.ts'
import { useWords } from '../ui/words.tsx'
import { EM, layOut } from './layout.ts'
import { dashOf, Mark } from './marks.tsx'
import { timeLabels } from './time-labels.ts'
import { useWidth } from './useWidth.ts'

const LONGEST_NAME = 14

interface Props {
  readonly title: string
  /** All on one scale. */
  readonly lines: readonly [Line, ...Line[]]
}

/** Lines over time, told apart by marks, dashes and labels at their ends; the table beside it says the same in words. */
export function Chart({ title, lines }: Props) {
  const { say } = useWords()
  const [ref, ems] = useWidth()
  const [{ unit, min, max }] = lines
  return (
    <div className="chart" ref={ref}>
      <p className="hint">{say(`history.axis-${unit}`, { min, max })}</p>
      {ems > 0 && <Drawing title={title} lines={lines} ems={ems} />}
    </div>
  )
}

function Drawing({ title, lines, ems }: Props & { ems: number }) {
  const { say, language } = useWords()
  const { width, height, frame, chart, roomy, ends } = layOut(lines, ems)
  const { left, right, bottom } = frame
  const [{ unit }] = lines
  const days = timeLabels(chart, language)

  function endLabel(i: number): string {
    const { title = '', label = '', points = [] } = lines[i] ?? {}
    const figure = points.findLast((point) => point.figure !== undefined)?.figure
    const parts = [
      lines.length > 1 ? letterAt(i) : '',
      roomy ? shortened(label || title) : '',
      figureInWords(figure, unit, say, language),
    ]
    return parts.filter(Boolean).join(' ')
  }

  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={`${width / EM}em`}
      role="img"
      aria-label={say('history.chart', { title })}
    >
      {chart.values.map(({ value, y }) => (
        <g key={value}>
          <path className="grid" d={`M${left} ${y}H${right}`} />
          <text x={left - 12} y={y + 5} textAnchor="end">
            {figureInWords(value, unit, say, language)}
          </text>
        </g>
      ))}
      <path d={`M${left} ${bottom}H${right}`} />
      {chart.days.map(({ day, x }, i) => (
        <g key={day}>
          <path d={`M${x} ${bottom}v6`} />
          <text x={x} y={bottom + 24} textAnchor="middle">
            {days[i]?.text}
          </text>
          <text x={x} y={bottom + 44} textAnchor="middle">
            {days[i]?.year}
          </text>
        </g>
      ))}
      {ends.map(({ line, place, y }) => (
        <g key={line}>
          <path className="leader" d={`M${place.x} ${place.y}L${right + 10} ${y}`} />
          <text x={right + 14} y={y + 5}>
            {endLabel(line)}
          </text>
        </g>
      ))}
      {chart.lines.map(({ path, places }, i) => (
        <g key={lines[i]?.id}>
          <path className="line" d={path} strokeDasharray={dashOf(i)} />
          {places.map(
            (place, at) => place && <Mark key={lines[i]?.points[at]?.record.id} line={i} {...place} />,
          )}
        </g>
      ))}
    </svg>
  )
}

function shortened(name: string): string {
  const letters = [...name]
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME).join('').trim()}…` : name
}
