import type { Frame } from '../drawing/line-chart.ts'
import { fits, wrap } from '../drawing/wrap.ts'
import { letterAt } from '../text/letters.ts'
import type { Step } from './types.ts'

/** Units of the drawing in one em of its text. */
export const EM = 16
const LINE = 1.25 * EM
/** Columns narrower than this have no room for a number. */
const NUMBERED = 1.5 * EM

/** One stage to draw: its steps, in one list for each map. */
export interface Section {
  readonly key: string
  readonly name: string
  readonly tracks: readonly (readonly NumberedStep[])[]
}

export interface NumberedStep {
  /** Place among all steps of its map, from 1. */
  readonly number: number
  readonly name: string
  readonly step: Step
}

/** A step where it stands in the drawing; y runs downwards. Nothing where it is not rated. */
export interface Spot extends NumberedStep {
  readonly x: number
  readonly feelingY: number | undefined
  readonly expectedY: number | undefined
}

/** Lines of text about one x, the first line at y. */
export interface Label {
  readonly x: number
  readonly y: number
  readonly lines: readonly string[]
}

/** A map laid out, ready to draw. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly frame: Frame
  /** A line for each point of the range. */
  readonly levels: readonly { readonly point: number; readonly y: number }[]
  readonly bands: readonly {
    readonly key: string
    readonly x: number
    readonly width: number
    readonly label: Label
  }[]
  /** Whether stages go by letters, because their names have no room. */
  readonly lettered: boolean
  /** Numbers of the steps under the line, with their names where there is room; of one map alone. */
  readonly labels: readonly Label[]
  readonly tracks: readonly (readonly Spot[])[]
}

/** How large a drawing is to be, in its units. */
export interface Size {
  readonly width: number
  /** From the highest point of the range to the lowest. */
  readonly plot: number
  /** Room for words to the left of the line. */
  readonly gutter: number
  /** Most lines that the name of a step may take. */
  readonly nameLines: number
}

/** Lays out one map, or two on one scale: a column a step, a band a stage, as wide as the longer of the two needs. */
export function layOut(
  sections: readonly Section[],
  [low, high]: readonly [number, number],
  { width, plot, gutter, nameLines }: Size,
): Picture {
  const frame = { left: gutter, right: width - EM, top: 1.25 * EM, bottom: 1.25 * EM + plot }
  const sizes = sections.map(({ tracks }) => Math.max(1, ...tracks.map((steps) => steps.length)))
  const column = (frame.right - frame.left) / Math.max(1, sum(sizes))
  const yOf = (point: number) =>
    frame.bottom - ((clamp(point, low, high) - low) / (high - low)) * (frame.bottom - frame.top)
  const starts = sizes.map((_, i) => frame.left + sum(sizes.slice(0, i)) * column)
  const span = (i: number) => (sizes[i] ?? 1) * column
  const count = Math.max(0, ...sections.map(({ tracks }) => tracks.length))

  const tracks = Array.from({ length: count }, (_, track) =>
    sections.flatMap((section, i) => {
      const steps = section.tracks[track] ?? []
      return steps.map((one, at) => ({
        ...one,
        x: (starts[i] ?? 0) + ((at + 0.5) / steps.length) * span(i),
        feelingY: one.step.feeling === undefined ? undefined : yOf(one.step.feeling),
        expectedY: one.step.expected === undefined ? undefined : yOf(one.step.expected),
      }))
    }),
  )

  const labels = count === 1 ? stepLabels(tracks[0] ?? [], column, frame.bottom + 1.4 * EM, nameLines) : []
  const under = Math.max(frame.bottom, ...labels.map(footOf)) + 1.9 * EM
  const roomOf = (i: number) => span(i) / EM - 0.5
  const lettered = !sections.every(({ name }, i) => fits(name, roomOf(i), 3))
  const bands = sections.map(({ key, name }, i) => ({
    key,
    x: starts[i] ?? 0,
    width: span(i),
    label: {
      x: (starts[i] ?? 0) + span(i) / 2,
      y: under,
      lines: lettered ? (span(i) < EM ? [] : [letterAt(i)]) : wrap(name, roomOf(i), 3),
    },
  }))
  return {
    width,
    height: Math.max(under, ...bands.map(({ label }) => footOf(label))) + 0.6 * EM,
    frame,
    levels: Array.from({ length: high - low + 1 }, (_, i) => ({ point: low + i, y: yOf(low + i) })),
    bands,
    lettered,
    labels,
    tracks,
  }
}

/** The y of the last line of a label. */
export function footOf({ y, lines }: Label): number {
  return y + Math.max(0, lines.length - 1) * LINE
}

/** Numbers under the steps, as many as have room, with names where each column has room for one. */
function stepLabels(spots: readonly Spot[], column: number, y: number, nameLines: number): Label[] {
  const room = column / EM - 0.4
  const named = spots.every(({ name }) => fits(name, room, nameLines))
  const every = [1, 2, 5, 10, 20, 50, 100].find((one) => one * column >= NUMBERED) ?? 200
  return spots
    .filter(({ number }) => number === 1 || number % every === 0 || every === 1)
    .filter(({ number }) => every === 1 || number === 1 || number * column >= 2 * NUMBERED)
    .map(({ x, number, name }) => ({
      x,
      y,
      lines: [`${number}`, ...(named ? wrap(name, room, nameLines) : [])],
    }))
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
