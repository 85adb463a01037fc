import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COUNT_FAULTS, COVERAGES, type Counts } from '../../../../src/domain/standard/measuring/counts.ts'
import { casesNeeded, judge } from '../../../../src/domain/standard/measuring/judge.ts'
import { wilson } from '../../../../src/domain/standard/measuring/wilson.ts'

const all = { target: 95, coverage: 'all' } as const
const sample = { target: 95, coverage: 'sample' } as const
const verdictOf = (counts: Counts) => {
  const result = judge(counts)
  return result.ok ? result.verdict : result.reasons
}

describe('every case counted', () => {
  it.each([
    [19, 20, 95, 'met'],
    [18, 20, 95, 'not-met'],
    [99, 100, 100, 'not-met'],
    [100, 100, 100, 'met'],
    [0, 5, 0, 'met'],
    [999, 1000, 99.9, 'met'],
    [11, 20, 0.55 * 100, 'met'],
  ])('%i of %i against %d%% is %s', (met, total, target, verdict) => {
    expect(verdictOf({ met, total, target, coverage: 'all' })).toBe(verdict)
  })

  it('has a share and needs no interval', () => {
    expect(judge({ met: 3, total: 4, ...all })).toEqual({
      ok: true,
      share: 0.75,
      interval: undefined,
      verdict: 'not-met',
      more: undefined,
    })
  })

  it('is what a sample is that left nothing out', () => {
    expect(verdictOf({ met: 19, total: 20, population: 20, ...sample })).toBe('met')
  })
})

describe('a sample', () => {
  it('of 95 out of 100 cannot tell whether 95% is met, and no number would if it stays at 95%', () => {
    expect(judge({ met: 95, total: 100, ...sample })).toEqual({
      ok: true,
      share: 0.95,
      interval: wilson(95, 100),
      verdict: 'too-few',
      more: undefined,
    })
  })

  it.each([
    [990, 1000, 'met'],
    [900, 1000, 'not-met'],
    [20, 20, 'too-few'],
    [10, 20, 'not-met'],
  ])('of %i out of %i against 95%% is %s', (met, total, verdict) => {
    expect(verdictOf({ met, total, ...sample })).toBe(verdict)
  })

  it('of 20 without a failure needs 53 more like them for 95%', () => {
    expect(judge({ met: 20, total: 20, ...sample })).toMatchObject({ verdict: 'too-few', more: 53 })
    expect(verdictOf({ met: 73, total: 73, ...sample })).toBe('met')
    expect(verdictOf({ met: 72, total: 72, ...sample })).toBe('too-few')
  })

  it('without a failure never shows 100%, and one failure refutes it', () => {
    const perfect = { target: 100, coverage: 'sample' } as const
    expect(judge({ met: 5000, total: 5000, ...perfect })).toMatchObject({
      verdict: 'too-few',
      more: undefined,
    })
    expect(verdictOf({ met: 4999, total: 5000, ...perfect })).toBe('not-met')
  })

  it('from a known number of cases is settled at the latest by counting the rest', () => {
    expect(judge({ met: 19, total: 20, population: 50, ...sample })).toMatchObject({
      verdict: 'too-few',
      more: 30,
    })
  })

  it('is settled by as many more as it says, if the share stays', () => {
    const counts = fc.integer({ min: 1, max: 400 }).chain((total) =>
      fc.record({
        met: fc.nat(total),
        total: fc.constant(total),
        target: fc.integer({ min: 1, max: 99 }),
        population: fc.option(fc.integer({ min: total, max: 5000 }), { nil: undefined }),
      }),
    )
    fc.assert(
      fc.property(counts, (given) => {
        const result = judge({ ...given, coverage: 'sample' })
        fc.pre(result.ok && result.more !== undefined)
        const { met, total, target, population } = given
        const share = met / total
        const then = total + ((result.ok && result.more) || 0)
        if (then === population) return
        // A hair of room: the share of a longer sample is seldom a whole number of cases.
        const { low, high } = wilson(share * then, then, population)
        expect(share > target / 100 ? low - target / 100 : target / 100 - high).toBeGreaterThan(-1e-9)
      }),
    )
  })
})

describe('what cannot be judged', () => {
  it.each([
    [{ met: 1.5, total: 2 }, ['met-not-whole']],
    [{ met: Number.NaN, total: 2 }, ['met-not-whole']],
    [{ met: 1, total: Number.POSITIVE_INFINITY }, ['total-not-whole']],
    [{ met: -1, total: 2 }, ['met-negative']],
    [{ met: -1, total: -2 }, ['met-negative', 'total-negative']],
    [{ met: 0, total: 0 }, ['nothing-counted']],
    [{ met: 3, total: 2 }, ['met-above-total']],
    [{ met: 1, total: 2, target: 101 }, ['target-out-of-range']],
    [{ met: 1, total: 2, target: -0.1 }, ['target-out-of-range']],
    [{ met: 1, total: 2, target: Number.NaN }, ['target-out-of-range']],
    [{ met: 1, total: 2, population: 1 }, ['population-below-total']],
    [{ met: 1, total: 2, population: 2.5 }, ['population-not-whole']],
  ])('%o is told as %j', (given, reasons) => {
    expect(verdictOf({ ...sample, ...given })).toEqual(reasons)
  })

  it('is always told with a reason of the list, and nothing is thrown', () => {
    const anyNumber = fc.oneof(fc.double(), fc.integer({ min: -3, max: 30 }))
    const anyCounts = fc.record({
      met: anyNumber,
      total: anyNumber,
      target: anyNumber,
      coverage: fc.constantFrom(...COVERAGES),
      population: fc.option(anyNumber, { nil: undefined }),
    })
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const result = judge(counts)
        if (!result.ok) expect(COUNT_FAULTS).toEqual(expect.arrayContaining([...result.reasons]))
        else expect(result.share >= 0 && result.share <= 1).toBe(true)
      }),
    )
  })
})

describe('how many cases reach a target', () => {
  it.each([
    [17, 85, 15],
    [1000, 99.9, 999],
    [3, 0, 0],
    [3, 100, 3],
  ])('of %i at %d%% is %i', (total, target, cases) => {
    expect(casesNeeded(total, target)).toBe(cases)
  })
})
