import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wilson } from '../../../../src/domain/standard/measuring/wilson.ts'

const counted = fc.integer({ min: 1, max: 100_000 }).chain((total) =>
  fc.record({
    met: fc.nat(total),
    total: fc.constant(total),
    population: fc.integer({ min: total, max: 200_000 }),
  }),
)

describe('the 95% interval of a share', () => {
  it.each([
    [0, 10, 0, 0.277533],
    [9, 10, 0.59585, 0.982124],
    [19, 20, 0.763869, 0.991119],
    [95, 100, 0.88825, 0.978456],
    [950, 1000, 0.934686, 0.96187],
  ])('after %i of %i runs from %d to %d', (met, total, low, high) => {
    const interval = wilson(met, total)
    expect(interval.low).toBeCloseTo(low, 6)
    expect(interval.high).toBeCloseTo(high, 6)
  })

  it('starts at 0 exactly when no case met the standard, and ends at 1 exactly when all did', () => {
    for (let total = 1; total <= 100; total++) {
      expect(wilson(0, total).low).toBe(0)
      expect(wilson(total, total).high).toBe(1)
    }
  })

  it('holds the share that was found and stays within 0 and 1', () => {
    fc.assert(
      fc.property(counted, ({ met, total }) => {
        const { low, high } = wilson(met, total)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(low).toBeLessThanOrEqual(met / total)
        expect(high).toBeGreaterThanOrEqual(met / total)
        expect(high).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('of failures mirrors that of successes', () => {
    fc.assert(
      fc.property(counted, ({ met, total }) => {
        expect(wilson(total - met, total).high).toBeCloseTo(1 - wilson(met, total).low, 10)
      }),
    )
  })
})

describe('when the number of all cases is known', () => {
  it('19 of 20 drawn from 100 leave less room than 19 of 20 drawn from no end of cases', () => {
    const { low, high } = wilson(19, 20, 100)
    expect(low).toBeCloseTo(0.789352, 6)
    expect(high).toBeCloseTo(0.989726, 6)
  })

  it('nothing is left to chance once every case was looked at', () => {
    expect(wilson(19, 20, 20)).toEqual({ low: 0.95, high: 0.95 })
    expect(wilson(1, 1, 1)).toEqual({ low: 1, high: 1 })
  })

  it('the interval is never wider than without it', () => {
    fc.assert(
      fc.property(counted, ({ met, total, population }) => {
        const [known, endless] = [wilson(met, total, population), wilson(met, total)]
        expect(known.low).toBeGreaterThanOrEqual(endless.low - 1e-12)
        expect(known.high).toBeLessThanOrEqual(endless.high + 1e-12)
      }),
    )
  })
})
