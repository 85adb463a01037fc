import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOverTime, type Measured, measuredFamilies } from '../../../src/domain/record/over-time.ts'
import type { Measure } from '../../../src/domain/record/said.ts'
import type { SavedRecord } from '../../../src/domain/record/types.ts'
import { answers, saved } from '../../helpers/checklists.ts'

const SHARE = { key: 'a', label: 'Leaflet', min: 0, max: 1, unit: 'share' } as const
const POINTS = { key: 'a', label: 'Warmth', min: 1, max: 7, unit: 'points' } as const

/** A record of a day with one figure. */
function measured(
  day: string,
  value: number | undefined,
  more: Partial<SavedRecord> = {},
  measure: Partial<Measure> = {},
): Measured {
  const record = { ...saved(answers()), id: day, title: 'Leaflet', created: `${day}T12:00:00.000Z`, ...more }
  return { record, measures: [{ ...SHARE, value, ...measure }] }
}

function lines(...all: Measured[]) {
  return linesOverTime(measuredFamilies(all))
}

/** Each figure of the only line, with its difference. */
function told(...all: Measured[]) {
  const [line, ...others] = lines(...all)
  expect(others).toEqual([])
  return (line?.points ?? []).map(({ figure, change }) => [figure, change?.direction, change?.by])
}

describe('a line over time', () => {
  it('runs by the day on which the work was begun, whenever it was changed', () => {
    const late = measured('2026-05-01', 0.9)
    const early = measured('2026-03-01', 0.5, { updated: '2026-11-01T12:00:00.000Z' })
    expect(told(late, early)).toEqual([
      [50, undefined, undefined],
      [90, 'better', 40],
    ])
  })

  it('gets better when a share rises, and worse when it falls, by the figures a reader sees', () => {
    const [one, two, three] = [
      measured('2026-03-01', 0.333),
      measured('2026-04-01', 0.667),
      measured('2026-05-01', 0.6),
    ]
    expect(told(one, two, three)?.slice(1)).toEqual([
      [67, 'better', 34],
      [60, 'worse', 7],
    ])
    expect(told(measured('2026-03-01', 0.6), measured('2026-04-01', 0.601)).at(-1)).toEqual([60, 'same', 0])
  })

  it('goes up and down where neither end is better', () => {
    const at = (day: string, value: number) => measured(day, value, {}, POINTS)
    expect(told(at('2026-03-01', 3), at('2026-04-01', 4.25), at('2026-05-01', 4))).toEqual([
      [3, undefined, undefined],
      [4.3, 'up', 1.3],
      [4, 'down', 0.3],
    ])
  })

  it('keeps a record with nothing to count, and compares with the figure before it', () => {
    const all = [measured('2026-03-01', 0.5), measured('2026-04-01', undefined), measured('2026-05-01', 0.7)]
    expect(told(...all)).toEqual([
      [50, undefined, undefined],
      [undefined, undefined, undefined],
      [70, 'better', 20],
    ])
  })

  it('shows two records of one day, the earlier first', () => {
    const noon = measured('2026-03-01', 0.5, { id: 'noon' })
    const hour = measured('2026-03-01', 0.6, { id: 'one', created: '2026-03-01T13:00:00.000Z' })
    expect(
      lines(hour, noon)[0]?.points.map(({ record, day }) => [record.id, new Date(day).toISOString()]),
    ).toEqual([
      ['noon', '2026-03-01T00:00:00.000Z'],
      ['one', '2026-03-01T00:00:00.000Z'],
    ])
  })

  it('has the latest title, and says what a figure is of only where there are several', () => {
    const two = measured('2026-04-01', 0.6, { title: 'Autumn leaflet', previous: '2026-03-01' })
    const [alone] = lines(measured('2026-03-01', 0.5), two)
    expect([alone?.title, alone?.label]).toEqual(['Autumn leaflet', ''])
    const both = { ...two, measures: [...two.measures, { ...SHARE, key: 'b', label: 'Poster', value: 1 }] }
    expect(lines(both).map(({ title, label }) => [title, label])).toEqual([
      ['Autumn leaflet', 'Leaflet'],
      ['Autumn leaflet', 'Poster'],
    ])
  })

  it('ends where the scale changes', () => {
    const five = measured('2026-03-01', 3, {}, { ...POINTS, max: 5 })
    expect(lines(five, measured('2026-04-01', 3, {}, POINTS)).map(({ max }) => max)).toEqual([5, 7])
  })

  it('holds every measure of every record once, in order, on its scale', () => {
    const some = fc.array(
      fc.record({
        id: fc.uuid(),
        created: fc
          .date({ min: new Date('2020-01-01'), max: new Date('2120-01-01'), noInvalidDate: true })
          .map((date) => date.toISOString()),
        title: fc.constantFrom('', 'A', 'B', 'constructor'),
        values: fc.uniqueArray(
          fc.record({
            key: fc.constantFrom('a', 'b', 'constructor', '__proto__'),
            value: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
          }),
          { selector: ({ key }) => key },
        ),
      }),
    )
    fc.assert(
      fc.property(some, (given) => {
        const all = lines(
          ...given.map(({ id, created, title, values }) => ({
            record: { ...saved(answers()), id, created, title },
            measures: values.map((one) => ({ ...SHARE, ...one })),
          })),
        )
        expect(all.reduce((sum, { points }) => sum + points.length, 0)).toBe(
          given.reduce((sum, { values }) => sum + values.length, 0),
        )
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
        for (const { points } of all) {
          const times = points.map(({ record }) => Date.parse(record.created))
          expect(times).toEqual(times.toSorted((a, b) => a - b))
          for (const { figure = 0 } of points) expect(figure >= 0 && figure <= 100).toBe(true)
        }
      }),
    )
  })
})
