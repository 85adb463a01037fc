import { widthOf, wrap } from '../../domain/drawing/wrap.ts'
import { EM } from '../../domain/journey/picture.ts'

const LINE = 1.4 * EM
/** Ems that a name may take. */
const LONGEST = 20

interface Props {
  readonly steps: readonly string[]
  readonly x: number
  readonly y: number
  readonly width: number
}

/** How high the key of the steps is in a drawing of some width, in its units. */
export function keyHeight(steps: readonly string[], width: number): number {
  return steps.length === 0 ? 0 : (rowsOf(steps, width) + 1) * LINE
}

/** Which number is which step, in columns, one after another. */
export function StepKey({ steps, x, y, width }: Props) {
  const rows = rowsOf(steps, width)
  return steps.map((step, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two steps may have one name, and none moves here.
    <text key={i} x={x + Math.floor(i / rows) * columnOf(steps)} y={y + ((i % rows) + 1.25) * LINE}>
      {wrap(step, LONGEST, 1)}
    </text>
  ))
}

function rowsOf(steps: readonly string[], width: number): number {
  return Math.ceil(steps.length / Math.max(1, Math.floor(width / columnOf(steps))))
}

function columnOf(steps: readonly string[]): number {
  return (Math.min(LONGEST, Math.max(...steps.map(widthOf))) + 1.5) * EM
}
