import { type TimeTicks, timeTicks } from './time-ticks.ts'
import { valueTicks } from './value-ticks.ts'

/** Where the scales of a chart lie in its drawing, in units of the drawing. */
export interface Frame {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A value on a day (midnight UTC in milliseconds); without a value the line has a gap. */
export interface Reading {
  readonly day: number
  readonly value: number | undefined
}

/** A place in the drawing; y runs downwards. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** A chart with straight lines, ready to draw. */
export interface LineChart {
  readonly values: readonly { readonly value: number; readonly y: number }[]
  readonly unit: TimeTicks['unit']
  readonly days: readonly { readonly day: number; readonly x: number }[]
  /** For each line the places of its readings, with nothing at a gap, and the path through them. */
  readonly lines: readonly { readonly places: readonly (Place | undefined)[]; readonly path: string }[]
}

/** Lays out lines over time on one scale, `min` to `max`, with at most so many round values and days (3 or more each). */
export function lineChart(
  lines: readonly (readonly Reading[])[],
  scale: { readonly min: number; readonly max: number },
  frame: Frame,
  most: { readonly values: number; readonly days: number },
): LineChart {
  const all = lines.flat()
  const values = valueTicks(
    all.reduce((least, { value = scale.min }) => Math.min(least, value), scale.min),
    all.reduce((greatest, { value = scale.max }) => Math.max(greatest, value), scale.max),
    most.values,
  )
  const first = all.reduce((least, { day }) => Math.min(least, day), all[0]?.day ?? 0)
  const last = all.reduce((greatest, { day }) => Math.max(greatest, day), first)
  const { unit, days } = timeTicks(first, last, most.days)
  const xOf = between(days, frame.left, frame.right)
  const yOf = between(values, frame.bottom, frame.top)
  return {
    values: values.map((value) => ({ value, y: yOf(value) })),
    unit,
    days: days.map((day) => ({ day, x: xOf(day) })),
    lines: lines.map((readings) => {
      const places = readings.map(({ day, value }) =>
        value === undefined ? undefined : { x: xOf(day), y: yOf(value) },
      )
      return { places, path: pathThrough(places) }
    }),
  }
}

/** Moves heights apart, in their order, until each is `gap` from the next, and keeps them in the frame while it has the room. */
export function spread(heights: readonly number[], gap: number, { top, bottom }: Frame): number[] {
  const order = heights.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y)
  const moved = [...heights]
  let least = top
  for (const { y, i } of order) {
    moved[i] = Math.max(y, least)
    least = (moved[i] as number) + gap
  }
  let most = bottom
  for (const { i } of order.toReversed()) {
    moved[i] = Math.min(moved[i] as number, most)
    most = (moved[i] as number) - gap
  }
  return moved
}

/** A scale from the first to the last of some ticks. */
function between(ticks: readonly number[], from: number, to: number): (value: number) => number {
  const [first = 0, last = 1] = [ticks[0], ticks.at(-1)]
  return (value) => from + ((value - first) / (last - first)) * (to - from)
}

function pathThrough(places: readonly (Place | undefined)[]): string {
  return places
    .map((place, i) => place && `${places[i - 1] ? 'L' : 'M'}${tenths(place.x)} ${tenths(place.y)}`)
    .filter((part) => part !== undefined)
    .join('')
}

function tenths(length: number): number {
  return Math.round(length * 10) / 10
}
