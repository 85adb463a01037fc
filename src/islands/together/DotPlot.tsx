import type { Spread } from '../../domain/numbers/spread.ts'

interface Props {
  readonly ratings: readonly number[]
  readonly spread: Spread
  /** Ends of the axis, lowest and highest. */
  readonly ends: readonly [number, number]
}

const WIDTH = 400
const MARGIN = 8
const TALLEST = 140
const WIDEST_DOT = 14
const MOST_TICKS = 21

/** Every rating as a dot on its scale, with the range as a line and the median as a tall mark. The words beside it say the same. */
export function DotPlot({ ratings, spread: { median, min, max }, ends: [low, high] }: Props) {
  const at = (rating: number) =>
    high === low ? WIDTH / 2 : MARGIN + ((rating - low) / (high - low)) * (WIDTH - 2 * MARGIN)
  const stacks = [...Map.groupBy(ratings, (rating) => rating)]
  const most = Math.max(...stacks.map(([, same]) => same.length))
  const dot = Math.min(WIDEST_DOT, TALLEST / most)
  const height = most * dot + 20
  const line = height - 10
  const ticks = high - low < MOST_TICKS ? Array.from({ length: high - low + 1 }, (_, i) => low + i) : []
  return (
    <svg className="dots" viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true" focusable="false">
      <path className="axis" d={`M${at(low)} ${line}H${at(high)}`} />
      {ticks.map((tick) => (
        <path key={tick} className="axis" d={`M${at(tick)} ${line}v6`} />
      ))}
      <path className="range" d={`M${at(min)} ${line}H${at(max)}`} />
      <path className="median" d={`M${at(median)} 2V${height - 2}`} />
      {stacks.flatMap(([rating, same]) =>
        same.map((_, i) => (
          <circle
            // biome-ignore lint/suspicious/noArrayIndexKey: equal ratings are told apart by their place in the stack alone.
            key={`${rating} ${i}`}
            cx={at(rating)}
            cy={line - 4 - (i + 0.5) * dot}
            r={dot / 2 - 1}
          />
        )),
      )}
    </svg>
  )
}
