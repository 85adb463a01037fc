import { flow } from '../../domain/drawing/flow.ts'
import { widthOf } from '../../domain/drawing/wrap.ts'
import { EM } from '../../domain/journey/picture.ts'
import { Mark, type Shape } from './marks.tsx'

/** Something the drawing shows, and what it stands for. */
export interface LegendItem {
  readonly sample: 'felt' | 'expected' | 'second' | 'below' | 'above' | Extract<Shape, 'delight' | 'granted'>
  readonly text: string
}

const SAMPLE = 44
const LINE = 1.75 * EM

/** How high the legend is in a drawing of some width, in its units. */
export function legendHeight(items: readonly LegendItem[], width: number): number {
  return items.length === 0 ? 0 : ((placed(items, width).at(-1)?.line ?? 0) + 1.5) * LINE
}

/** The legend, flowing in lines under the drawing. */
export function Legend({
  id,
  items,
  x,
  y,
  width,
}: {
  id: string
  items: readonly LegendItem[]
  x: number
  y: number
  width: number
}) {
  const places = placed(items, width)
  return (
    <g transform={`translate(${x} ${y + EM / 2})`}>
      {items.map(({ sample, text }, i) => {
        const { start, line } = places[i] ?? { start: 0, line: 0 }
        return (
          <g key={sample} transform={`translate(${start} ${line * LINE})`}>
            <Sample id={id} sample={sample} />
            <text x={SAMPLE - 8} y="16">
              {text}
            </text>
          </g>
        )
      })}
    </g>
  )
}

function Sample({ id, sample }: { id: string; sample: LegendItem['sample'] }) {
  if (sample === 'felt')
    return (
      <>
        <path d="M0 11H28" stroke="var(--accent)" strokeWidth="3.5" />
        <Mark shape="step" x={14} y={11} />
      </>
    )
  if (sample === 'second')
    return (
      <>
        <path d="M0 11H28" stroke="var(--ink)" strokeWidth="3" strokeDasharray="9 6" />
        <Mark shape="second" x={14} y={11} />
      </>
    )
  if (sample === 'expected')
    return (
      <path d="M0 11H28" stroke="var(--ink)" strokeWidth="2" strokeDasharray="2 6" strokeLinecap="round" />
    )
  if (sample === 'below' || sample === 'above')
    return (
      <rect
        x="1"
        y="3"
        width="27"
        height="16"
        fill={`url(#${id}-${sample})`}
        stroke="var(--edge)"
        strokeWidth="1"
      />
    )
  return <Mark shape={sample} x={14} y={11} />
}

function placed(items: readonly LegendItem[], width: number) {
  return flow(
    items.map(({ text }) => SAMPLE + widthOf(text) * EM),
    EM,
    width,
  )
}
