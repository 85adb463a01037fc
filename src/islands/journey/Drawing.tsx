import { EM, type Picture } from '../../domain/journey/picture.ts'
import { curveThrough } from './curves.ts'
import { Gap } from './Gap.tsx'
import { heightsOf } from './heights.ts'
import { Legend, type LegendItem } from './Legend.tsx'
import { Mark } from './marks.tsx'
import { Paper } from './Paper.tsx'
import { StepKey } from './StepKey.tsx'

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
  const { left, room, under, full } = heightsOf({ picture, legend, steps })
  const [first = [], ...others] = tracks
  const alone = others.length === 0
  return (
    <svg
      viewBox={`0 0 ${width} ${top + full}`}
      width={`${width / EM}em`}
      height={`${(top + full) / EM}em`}
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
