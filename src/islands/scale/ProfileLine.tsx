import type { ReportLine } from '../../domain/scale/report.ts'
import { upTo } from '../ui/up-to.ts'
import { SideMark } from './SideMark.tsx'

interface Props {
  readonly line: ReportLine
  readonly before: ReportLine | undefined
  readonly after: ReportLine | undefined
  readonly points: number
  readonly middle: boolean
}

/** One row of the picture: the line with its points, the marks on it, and the way to the rows above and below. */
export function ProfileLine({ line, before, after, points, middle }: Props) {
  // Without a view box: places are shares of the width, sizes are pixels, so nothing shrinks on a phone.
  const place = (point: number) => ((point - 0.5) / points) * 100
  const share = (point: number) => `${place(point)}%`
  const drawn = line.marks.map(({ rating }) => drawable(rating, points))
  const [first, second] = drawn
  // With two sides the bar between them is the picture; a second line would only cross it.
  const meet = (other: ReportLine | undefined) => {
    if (drawn.length > 1) return undefined
    const rating = drawable(other?.marks[0]?.rating, points)
    return first !== undefined && rating !== undefined ? `${(place(first) + place(rating)) / 2}%` : undefined
  }
  const [above, below] = [meet(before), meet(after)]
  return (
    <div className="profile-line">
      <svg width="100%" height="100%" focusable="false" aria-hidden="true">
        <line className="scale-line" x1={share(1)} x2={share(points)} y1="50%" y2="50%" />
        {upTo(points).map((point) => (
          <Tick key={point} x={share(point)} tall={middle && point === (points + 1) / 2} />
        ))}
        {first !== undefined && above && (
          <line className="join" x1={above} x2={share(first)} y1="0" y2="50%" />
        )}
        {first !== undefined && below && (
          <line className="join" x1={share(first)} x2={below} y1="50%" y2="100%" />
        )}
        {first !== undefined && second !== undefined && first !== second && (
          <line className="gap-bar" x1={share(first)} x2={share(second)} y1="50%" y2="50%" />
        )}
        {drawn.map((rating, i) =>
          rating === undefined ? null : (
            <SideMark key={line.marks[i]?.side.id ?? i} place={i} x={share(rating)} />
          ),
        )}
      </svg>
    </div>
  )
}

function Tick({ x, tall }: { x: string; tall: boolean }) {
  return (
    <svg x={x} y="50%" width="1" height="1" overflow="visible" aria-hidden="true" focusable="false">
      <path className={tall ? 'tick-mark tall' : 'tick-mark'} d={tall ? 'M0-16V16' : 'M0-6V6'} />
    </svg>
  )
}

/** A mark of an earlier edition may lie beyond the points of today: the table has it, the picture cannot. */
function drawable(rating: number | undefined, points: number): number | undefined {
  return rating !== undefined && rating <= points ? rating : undefined
}
