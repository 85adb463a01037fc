import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { valueTicks } from '../../../src/domain/drawing/value-ticks.ts'

/** Figures as tools give them: to one decimal. */
const figure = fc.integer({ min: -100_000, max: 100_000 }).map((tenths) => tenths / 10)

describe('the values marked on a scale', () => {
  it('are every fifth of a share, and every point of seven', () => {
    expect(valueTicks(0, 100, 10)).toEqual([0, 20, 40, 60, 80, 100])
    expect(valueTicks(1, 7, 10)).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  it('are a scale also where it has no length', () => {
    expect(valueTicks(3, 3, 3)).toEqual([3, 3.5, 4])
  })

  it('cover what is measured, in equal steps, and are few', () => {
    fc.assert(
      fc.property(figure, figure, fc.integer({ min: 3, max: 12 }), (a, b, most) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b)]
        const ticks = valueTicks(min, max, most)
        expect(ticks.length).toBeLessThanOrEqual(most)
        expect(ticks[0]).toBeLessThanOrEqual(min)
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(max)
        const [first = 0, second = 0] = ticks
        expect(second).toBeGreaterThan(first)
        ticks.forEach((tick, i) => {
          expect(tick).toBeCloseTo(first + i * (second - first), 6)
        })
      }),
    )
  })
})
