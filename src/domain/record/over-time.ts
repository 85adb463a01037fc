import { dayOfInstant } from '../text/date.ts'
import { familiesOf } from './families.ts'
import type { Measure } from './said.ts'
import type { SavedRecord } from './types.ts'

/** A record with the figures it comes to. */
export interface Measured {
  readonly record: SavedRecord
  readonly measures: readonly Measure[]
}

/** How a figure differs from the one before: of shares more is better, of points neither end is. */
export interface FigureChange {
  readonly direction: 'better' | 'worse' | 'up' | 'down' | 'same'
  /** Size of the difference, 0 or more: percentage points of a share, or points. */
  readonly by: number
}

/** One figure on the day it was found. */
export interface Point {
  readonly record: SavedRecord
  /** Midnight UTC of the calendar day, in milliseconds. */
  readonly day: number
  /** A share in whole per cent, 0 to 100, or points to one decimal; nothing when there was nothing to count. */
  readonly figure: number | undefined
  /** Nothing without a figure, or without one before it. */
  readonly change: FigureChange | undefined
}

/** One figure of one piece of work over time. */
export interface Line {
  readonly id: string
  /** The latest title of the work; empty when it never had one. */
  readonly title: string
  /** What the figure is of; empty where the title says it. */
  readonly label: string
  /** Ends of the scale, as figures. */
  readonly min: number
  readonly max: number
  readonly unit: Measure['unit']
  /** Earliest first. */
  readonly points: readonly Point[]
}

/**
 * Families of records, each in the order in which the work was begun. The day of a record is that of `created`: it is when
 * somebody looked, and a note added later must not move the point.
 */
export function measuredFamilies(measured: readonly Measured[]): Measured[][] {
  const inOrder = measured.toSorted((a, b) => Date.parse(a.record.created) - Date.parse(b.record.created))
  const byId = new Map(inOrder.map((one) => [one.record.id, one]))
  return familiesOf(inOrder.map(({ record }) => record)).map((family) =>
    family.flatMap(({ id }) => byId.get(id) ?? []),
  )
}

/** The lines of some families: one for each figure, so long as its scale stays the same. */
export function linesOverTime(families: readonly (readonly Measured[])[]): Line[] {
  return families.flatMap((family) => {
    const found = family.flatMap(({ record, measures }) => measures.map((measure) => ({ record, measure })))
    const groups = [...Map.groupBy(found, ({ measure }) => lineId(measure)).entries()]
    return groups.map(([id, entries]) => lineOf(`${family[0]?.record.id} ${id}`, entries, groups.length > 1))
  })
}

type Entry = { readonly record: SavedRecord; readonly measure: Measure }

function lineId({ key, unit, min, max }: Measure): string {
  return JSON.stringify([key, unit, min, max])
}

function lineOf(id: string, entries: readonly Entry[], oneOfSeveral: boolean): Line {
  const latest = entries.at(-1) as Entry
  const title = latest.record.title.trim()
  const { label, unit } = latest.measure
  const [min, max] = [latest.measure.min, latest.measure.max].map((end) => figureOf(end, unit))
  let before: number | undefined
  const points = entries.map(({ record, measure }) => {
    const figure = measure.value === undefined ? undefined : figureOf(measure.value, unit)
    const change = changeOf(before, figure, unit)
    before = figure ?? before
    return { record, day: dayOfInstant(record.created).getTime(), figure, change }
  })
  return {
    id,
    title,
    label: oneOfSeveral || !title ? label : '',
    min: min as number,
    max: max as number,
    unit,
    points,
  }
}

// Rounded as it is shown, so that the differences are those of the figures a reader sees.
function figureOf(value: number, unit: Measure['unit']): number {
  return unit === 'share' ? Math.round(value * 100) : Math.round(value * 10) / 10
}

function changeOf(
  before: number | undefined,
  figure: number | undefined,
  unit: Measure['unit'],
): FigureChange | undefined {
  if (before === undefined || figure === undefined) return undefined
  if (before === figure) return { direction: 'same', by: 0 }
  const by = Math.round(Math.abs(figure - before) * 10) / 10
  const [more, less] = unit === 'share' ? (['better', 'worse'] as const) : (['up', 'down'] as const)
  return { direction: figure > before ? more : less, by }
}
