import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleSize } from '../../../../src/domain/standard/measuring/sample-size.ts'

const need = fc.record({
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  margin: fc.double({ min: 0.001, max: 0.5, noNaN: true }),
  population: fc.integer({ min: 1, max: 1_000_000 }),
})

describe('how many cases to look at', () => {
  it.each([
    [{ share: 0.5, margin: 0.05 }, 385],
    [{ share: 0.5, margin: 0.05, population: 1000 }, 278],
    [{ share: 0.95, margin: 0.03 }, 203],
  ])('%o asks for %i', (asked, cases) => {
    expect(sampleSize(asked)).toBe(cases)
  })

  it('is some even when every case is expected to meet the standard', () => {
    expect(sampleSize({ share: 1, margin: 0.05 })).toBe(73)
    expect(sampleSize({ share: 0, margin: 0.05 })).toBe(73)
  })

  it('is at least one and never more than there are', () => {
    fc.assert(
      fc.property(need, (asked) => {
        const cases = sampleSize(asked)
        expect(cases).toBeGreaterThanOrEqual(1)
        expect(cases).toBeLessThanOrEqual(asked.population)
      }),
    )
  })

  it('is most when nobody knows what share to expect', () => {
    fc.assert(
      fc.property(need, (asked) => {
        expect(sampleSize(asked)).toBeLessThanOrEqual(sampleSize({ ...asked, share: 0.5 }))
      }),
    )
  })

  it('does not fall when the margin gets smaller', () => {
    fc.assert(
      fc.property(need, (asked) => {
        expect(sampleSize({ ...asked, margin: asked.margin / 2 })).toBeGreaterThanOrEqual(sampleSize(asked))
      }),
    )
  })
})
