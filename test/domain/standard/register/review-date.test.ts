import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthsAfter, reviewDate } from '../../../../src/domain/standard/register/review-date.ts'

const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('the review date', () => {
  it.each([
    ['2026-11-22', 12, '2027-11-22'],
    ['2026-11-22', 18, '2028-05-22'],
    ['2026-12-31', 14, '2028-02-29'],
    ['2027-08-31', 18, '2029-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2027-10-31', 13, '2028-11-30'],
  ])('of %s is %i months later %s', (from, months, date) => {
    expect(reviewDate(from, months)).toEqual({ ok: true, date })
  })

  it.each([11, 19, 12.5, Number.NaN])('is not given for %d months', (months) => {
    expect(reviewDate('2026-11-22', months)).toEqual({ ok: false, reason: 'months-out-of-range' })
  })

  it.each(['2026-02-30', '2026-11', '22/11/2026', '', '2026-11-22T10:00'])(
    'is not given for `%s`, which is no day',
    (from) => {
      expect(reviewDate(from, 12)).toEqual({ ok: false, reason: 'not-a-date' })
    },
  )
})

describe('counting months', () => {
  it('lands in the right month, on the same day or on the last one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (from, months) => {
        const [year = 0, month = 0, day = 0] = from.split('-').map(Number)
        const [thenYear = 0, thenMonth = 0, thenDay = 0] = (monthsAfter(from, months) ?? '')
          .split('-')
          .map(Number)
        expect(thenYear * 12 + thenMonth).toBe(year * 12 + month + months)
        const next = new Date(`${monthsAfter(from, months)}T00:00:00Z`)
        next.setUTCDate(next.getUTCDate() + 1)
        expect(thenDay === day || (thenDay < day && next.getUTCDate() === 1)).toBe(true)
      }),
    )
  })

  it('stops at the last year that a date of four digits can name', () => {
    expect(monthsAfter('9999-06-01', 12)).toBeUndefined()
  })
})
