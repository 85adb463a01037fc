import { EM, type Label, type Picture } from '../../domain/journey/picture.ts'
import { curveThrough } from './curves.ts'
import { Gap } from './Gap.tsx'
import { Legend, type LegendItem, legendHeight } from './Legend.tsx'
import { Mark } from './marks.tsx'
import { keyHeight, StepKey } from './StepKey.tsx'

const LINE = 1.25 * EM
/** Marks closer together than this would run into one another. */
const APART = 11

export interface DrawingProps {
  /** Unlike that of any other drawing on the page. */
  readonly id: string
  readonly picture: Picture
  /** What screen readers say. */
  readonly label: string
  /** What stands to the left of some points of the range. */
  readonly levels: readonly { readonly point: number; readonly lines: readonly string[] }[]
  readonly legend: readonly LegendItem[]
  /** Drawn above, where the drawing goes out by itself. */
  readonly heading?: string
  /** Which number is which step, where the drawing goes out by itself. */
  readonly steps?: readonly string[]
}

/**
 * The heartbeat. Colours are tokens in attributes of the drawing, so that a copy that goes out by itself needs no styles: its
 * tokens are put in place of their names.
 */
export function Drawing({ id, picture, label, levels, legend, heading, steps = [] }: DrawingProps) {
  const { width, height, frame, tracks } = picture
  const top = heading ? 2.75 * EM : 0
  // Under a narrow drawing the legend begins at its edge, or it would have no room.
  const left = frame.left > 4 * EM ? frame.left : 0
  const room = width - left
  const under = height + legendHeight(legend, room)
  const full = top + under + keyHeight(steps, room)
  const [first = [], ...others] = tracks
  const alone = others.length === 0
  return (
    <svg
      viewBox={`0 0 ${width} ${full}`}
      width={`${width / EM}em`}
      height={`${full / EM}em`}
      role="img"
      aria-label={label}
      fill="var(--ink)"
    >
      {heading && (
        <text x={EM / 2} y={1.75 * EM} fontSize={1.5 * EM} fontWeight="700">
          {heading}
        </text>
      )}
      <g transform={`translate(0 ${top})`} fontSize={EM}>
        <Paper picture={picture} levels={levels} />
        {alone && <Gap id={id} spots={first} frame={frame} />}
        <g fill="none" strokeLinecap="round" strokeLinejoin="round">
          {alone && (
            <path
              d={curveThrough(first, 'expectedY')}
              stroke="var(--ink)"
              strokeWidth="2"
              strokeDasharray="2 6"
            />
          )}
          <path d={curveThrough(first, 'feelingY')} stroke="var(--accent)" strokeWidth="3.5" />
          {others.map((spots) => (
            <path
              key="second"
              d={curveThrough(spots, 'feelingY')}
              stroke="var(--ink)"
              strokeWidth="3"
              strokeDasharray="9 6"
            />
          ))}
        </g>
        {tracks.map((spots, track) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the first map and the second are told apart by their place alone.
          <Marks key={track} spots={spots} track={track} alone={alone} />
        ))}
        <Legend id={id} items={legend} x={left} y={height} width={room} />
        <StepKey steps={steps} x={left} y={under} width={room} />
      </g>
    </svg>
  )
}

/** What the line is drawn on: bands for the stages, a rule for each point as on the paper of a heart monitor, names under it. */
function Paper({ picture, levels }: Pick<DrawingProps, 'picture' | 'levels'>) {
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

function Marks({ spots, track, alone }: { spots: Picture['tracks'][number]; track: number; alone: boolean }) {
  const apart = spots.length > 1 ? ((spots.at(-1)?.x ?? 0) - (spots[0]?.x ?? 0)) / (spots.length - 1) : EM
  return spots.map(({ step, x, feelingY, expectedY }) => (
    <g key={step.id}>
      {alone && expectedY !== undefined && apart >= APART && (
        <path d={`M${x - 7} ${expectedY}H${x + 7}`} stroke="var(--ink)" strokeWidth="3" />
      )}
      {feelingY !== undefined && (apart >= APART || (alone && step.moment)) && (
        <Mark shape={alone ? (step.moment ?? 'step') : track > 0 ? 'second' : 'step'} x={x} y={feelingY} />
      )}
    </g>
  ))
}

function Lines({ x, y, lines, anchor }: Label & { anchor: 'middle' | 'end' }) {
  return lines.map((line, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of one label hold still.
    <text key={i} x={x} y={y + i * LINE} textAnchor={anchor} unicodeBidi="plaintext">
      {line}
    </text>
  ))
}
