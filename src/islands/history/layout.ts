import { type Frame, type LineChart, lineChart, type Place, spread } from '../../domain/drawing/line-chart.ts'
import type { Line } from '../../domain/record/over-time.ts'

/** Units of the drawing in one em of its text. */
export const EM = 16
const NARROWEST = 14 * EM
/** What fits on paper, so that print never shrinks the words. */
const WIDEST = 37 * EM
/** From here there is room for names beside the lines. */
const ROOMY = 28 * EM
const LABEL_HEIGHT = 22
const DAY_WIDTH = 68

/** A chart laid out in a drawing of its own size, with labels where its lines end. */
export interface ChartLayout {
  readonly width: number
  readonly height: number
  readonly frame: Frame
  readonly chart: LineChart
  /** Whether labels have room for names. */
  readonly roomy: boolean
  /** One for each line that has a point: which line, its last point, and the height of its label. */
  readonly ends: readonly { readonly line: number; readonly place: Place; readonly y: number }[]
}

/** Lays out lines that share a scale in a space of so many ems of text. */
export function layOut(lines: readonly [Line, ...Line[]], ems: number): ChartLayout {
  const width = Math.min(WIDEST, Math.max(NARROWEST, Math.floor(ems * EM)))
  const roomy = width >= ROOMY
  const height = Math.max(roomy ? 280 : 240, lines.length * LABEL_HEIGHT + 80)
  const frame = { left: 58, right: width - (roomy ? 190 : 84), top: 20, bottom: height - 60 }
  const chart = lineChart(
    lines.map(({ points }) => points.map(({ day, figure }) => ({ day, value: figure }))),
    lines[0],
    frame,
    { values: 10, days: Math.max(3, Math.floor((frame.right - frame.left) / DAY_WIDTH)) },
  )
  const last = chart.lines.flatMap(({ places }, line) => {
    const place = places.findLast((one) => one !== undefined)
    return place ? [{ line, place }] : []
  })
  const heights = spread(
    last.map(({ place }) => place.y),
    LABEL_HEIGHT,
    frame,
  )
  return {
    width,
    height,
    frame,
    chart,
    roomy,
    ends: last.map((end, i) => ({ ...end, y: heights[i] ?? end.place.y })),
  }
}
