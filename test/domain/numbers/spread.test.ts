import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spreadOf } from '../../../src/domain/numbers/spread.ts'

const some = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 })

describe('the spread of some numbers', () => {
  it.each([
    [[4], { count: 1, median: 4, min: 4, max: 4 }],
    [[7, 1], { count: 2, median: 4, min: 1, max: 7 }],
    [[10, 2, 9], { count: 3, median: 9, min: 2, max: 10 }],
    [[1, 1, 2, 7], { count: 4, median: 1.5, min: 1, max: 7 }],
  ])('of %j is %j', (numbers, spread) => {
    expect(spreadOf(numbers)).toEqual(spread)
  })

  it('of none is nothing', () => {
    expect(spreadOf([])).toBeUndefined()
  })

  it('does not depend on their order', () => {
    fc.assert(
      fc.property(some, (numbers) => {
        expect(spreadOf(numbers.toReversed())).toEqual(spreadOf(numbers))
      }),
    )
  })

  it('has as many numbers above its median as below', () => {
    fc.assert(
      fc.property(some, (numbers) => {
        const { median = 0 } = spreadOf(numbers) ?? {}
        const above = numbers.filter((one) => one > median).length
        const below = numbers.filter((one) => one < median).length
        const equal = numbers.length - above - below
        expect(Math.abs(above - below)).toBeLessThanOrEqual(equal)
      }),
    )
  })

  it('leaves the numbers in the order they came in', () => {
    const numbers = [3, 1, 2]
    spreadOf(numbers)
    expect(numbers).toEqual([3, 1, 2])
  })
})
