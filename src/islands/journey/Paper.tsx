import { EM, type Label } from '../../domain/journey/picture.ts'
import type { DrawingProps } from './Drawing.tsx'

const LINE = 1.25 * EM

/** What the line is drawn on: bands for the stages, a rule for each point as on the paper of a heart monitor, names under it. */
export function Paper({ picture, levels }: Pick<DrawingProps, 'picture' | 'levels'>) {
  const { frame, bands, labels } = picture
  const { left, right, top, bottom } = frame
  const middle = (top + bottom) / 2
  return (
    <>
      {bands.map(({ key, x, width }, i) => (
        <rect
          key={key}
          x={x}
          y={top}
          width={width}
          height={bottom - top}
          fill={i % 2 === 0 ? 'var(--tint)' : 'none'}
        />
      ))}
      <g stroke="var(--line)" strokeWidth="1">
        {picture.levels.map(({ point, y }) => (
          <path key={point} d={`M${left} ${y}H${right}`} />
        ))}
        {bands.slice(1).map(({ key, x }) => (
          <path key={key} d={`M${x} ${top}V${bottom}`} stroke="var(--edge)" />
        ))}
      </g>
      <path d={`M${left} ${middle}H${right}`} stroke="var(--edge)" strokeWidth="1.5" />
      {levels.map(({ point, lines }) => {
        const y = picture.levels.find((one) => one.point === point)?.y ?? middle
        // From the top line downwards, about the middle one, and upwards from the lowest.
        const share = (y - top) / (bottom - top)
        const first = y + 0.33 * EM - (lines.length - 1) * LINE * share
        return <Lines key={point} x={left - 0.6 * EM} y={first} lines={lines} anchor="end" />
      })}
      {labels.map((label) => (
        <Lines key={label.lines[0]} {...label} anchor="middle" />
      ))}
      {bands.map(({ key, x, width, label }) => (
        <g key={key} fontWeight="600">
          {label.lines.length > 0 && (
            <path
              d={`M${x + 3} ${label.y - 1.25 * EM}H${x + width - 3}`}
              stroke="var(--ink)"
              strokeWidth="2"
            />
          )}
          <Lines {...label} anchor="middle" />
        </g>
      ))}
    </>
  )
}

function Lines({ x, y, lines, anchor }: Label & { anchor: 'middle' | 'end' }) {
  return lines.map((line, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of one label hold still.
    <text key={i} x={x} y={y + i * LINE} textAnchor={anchor} unicodeBidi="plaintext">
      {line}
    </text>
  ))
}
