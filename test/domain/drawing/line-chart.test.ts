import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineChart, type Reading, spread } from '../../../src/domain/drawing/line-chart.ts'

const DAY_MS = 86_400_000
const FRAME = { left: 50, right: 250, top: 20, bottom: 220 }
const MOST = { values: 6, days: 4 }
const SHARE = { min: 0, max: 100 }

const reading: fc.Arbitrary<Reading> = fc.record({
  day: fc.integer({ min: 0, max: 40_000 }).map((days) => days * DAY_MS),
  value: fc.option(fc.integer({ min: -50, max: 150 }), { nil: undefined }),
})

function chartOf(...values: (number | undefined)[]) {
  return lineChart([values.map((value, i) => ({ day: i * DAY_MS, value }))], SHARE, FRAME, MOST)
}

describe('a chart of lines', () => {
  it('puts the ends of the scale at the ends of the frame, and more above less', () => {
    expect(chartOf(0, 50, 100).lines[0]?.places).toEqual([
      { x: 50, y: 220 },
      { x: 150, y: 120 },
      { x: 250, y: 20 },
    ])
  })

  it('draws straight from one to the next, and leaves a gap where there is no value', () => {
    expect(chartOf(0, 50, 100).lines[0]?.path).toBe('M50 220L150 120L250 20')
    expect(chartOf(0, undefined, 50, 100).lines[0]?.path).toMatch(/^M50 220M\S+ 120L\S+ 20$/)
  })

  it('puts two readings of one day one above the other', () => {
    const both = [20, 40].map((value) => ({ day: 0, value }))
    const [a, b] = lineChart([both], SHARE, FRAME, MOST).lines[0]?.places ?? []
    expect(a?.x).toBe(b?.x)
    expect(a?.y).not.toBe(b?.y)
  })

  it('keeps every place and every mark of its axes within the frame', () => {
    fc.assert(
      fc.property(fc.array(fc.array(reading, { maxLength: 6 }), { maxLength: 4 }), (lines) => {
        const { values, days, lines: drawn } = lineChart(lines, SHARE, FRAME, MOST)
        const places = drawn.flatMap((line) => line.places.filter((place) => place !== undefined))
        for (const x of [...places.map((place) => place.x), ...days.map((one) => one.x)]) {
          expect(x).toBeGreaterThanOrEqual(FRAME.left)
          expect(x).toBeLessThanOrEqual(FRAME.right)
        }
        for (const y of [...places.map((place) => place.y), ...values.map((one) => one.y)]) {
          expect(y).toBeGreaterThanOrEqual(FRAME.top)
          expect(y).toBeLessThanOrEqual(FRAME.bottom)
        }
        expect(drawn.map((line) => line.places.length)).toEqual(lines.map((line) => line.length))
      }),
    )
  })
})

describe('labels moved apart', () => {
  it('stay where they are while there is room', () => {
    expect(spread([100, 40], 20, FRAME)).toEqual([100, 40])
  })

  it('keep their order, their distance and the frame', () => {
    const heights = fc.array(fc.integer({ min: FRAME.top, max: FRAME.bottom }), { maxLength: 10 })
    fc.assert(
      fc.property(heights, (before) => {
        const after = spread(before, 20, FRAME)
        const order = (of: readonly number[]) =>
          before.map((_, i) => i).sort((a, b) => (of[a] ?? 0) - (of[b] ?? 0))
        expect(order(after)).toEqual(order(before))
        const sorted = after.toSorted((a, b) => a - b)
        sorted.forEach((y, i) => {
          expect(y).toBeGreaterThanOrEqual(FRAME.top)
          expect(y).toBeLessThanOrEqual(FRAME.bottom)
          if (i > 0) expect(y - (sorted[i - 1] ?? 0)).toBeGreaterThanOrEqual(20)
        })
      }),
    )
  })
})
