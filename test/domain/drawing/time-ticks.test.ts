import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeTicks } from '../../../src/domain/drawing/time-ticks.ts'

const DAY_MS = 86_400_000
const day = fc.integer({ min: -20_000, max: 60_000 }).map((days) => days * DAY_MS)

function marked(first: string, last: string, most: number): string[] {
  return timeTicks(Date.parse(first), Date.parse(last), most).days.map((at) =>
    new Date(at).toISOString().slice(0, 10),
  )
}

describe('the dates marked on an axis', () => {
  it('are days, Mondays, first days of months or years, as the time asks', () => {
    expect(marked('2026-03-03', '2026-03-05', 4)).toEqual(['2026-03-03', '2026-03-04', '2026-03-05'])
    expect(marked('2026-03-03', '2026-03-20', 4)).toEqual([
      '2026-03-02',
      '2026-03-09',
      '2026-03-16',
      '2026-03-23',
    ])
    expect(marked('2026-03-03', '2026-05-20', 4)).toEqual([
      '2026-03-01',
      '2026-04-01',
      '2026-05-01',
      '2026-06-01',
    ])
    expect(marked('2024-06-01', '2026-02-01', 4)).toEqual([
      '2024-01-01',
      '2025-01-01',
      '2026-01-01',
      '2027-01-01',
    ])
  })

  it('are two for a single day', () => {
    expect(marked('2026-03-03', '2026-03-03', 3)).toEqual(['2026-03-03', '2026-03-04'])
  })

  it('cover the time, in order, and are few', () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: 3, max: 8 }), (a, b, most) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)]
        const { days } = timeTicks(first, last, most)
        expect(days.length).toBeGreaterThanOrEqual(2)
        expect(days.length).toBeLessThanOrEqual(most)
        expect(days[0]).toBeLessThanOrEqual(first)
        expect(days.at(-1)).toBeGreaterThanOrEqual(last)
        expect(days).toEqual([...new Set(days)].sort((a, b) => a - b))
      }),
    )
  })
})
