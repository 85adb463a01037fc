import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { posterSize } from '../../../../src/domain/standard/register/poster.ts'

const anyPromise = fc.string({ minLength: 1, maxLength: 300 })

describe('the type of a poster', () => {
  it('is as large as it comes for one short promise', () => {
    expect(posterSize(['All bills are accurate.'])).toBe(56)
  })

  it('never grows with another promise', () => {
    fc.assert(
      fc.property(fc.array(anyPromise), anyPromise, (promises, more) => {
        expect(posterSize([...promises, more]) ?? 0).toBeLessThanOrEqual(posterSize(promises) ?? 0)
      }),
    )
  })

  it('is none for more than a sheet can hold', () => {
    expect(posterSize(Array(40).fill('All bills are accurate.'))).toBeUndefined()
  })
})
