import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergedOrder } from '../../../src/domain/record/merged-order.ts'

const list = fc.uniqueArray(fc.string({ maxLength: 2 }))

describe('several lists as one', () => {
  it('keeps what only a later list has behind what it follows there', () => {
    expect(
      mergedOrder([
        ['type a', 'fold a'],
        ['type a', 'type b', 'fold a', 'fold b'],
      ]),
    ).toEqual(['type a', 'type b', 'fold a', 'fold b'])
  })

  it('puts what a later list starts with first', () => {
    expect(mergedOrder([['b'], ['a', 'b']])).toEqual(['a', 'b'])
  })

  it('holds every name once, and the first list in its order', () => {
    fc.assert(
      fc.property(fc.array(list), (lists) => {
        const merged = mergedOrder(lists)
        expect(merged.toSorted()).toEqual([...new Set(lists.flat())].sort())
        const [first = []] = lists
        expect(merged.filter((name) => first.includes(name))).toEqual(first)
      }),
    )
  })

  it('is short work for a hundred thousand names', () => {
    const names = Array.from({ length: 100_000 }, (_, i) => `${i}`)
    expect(mergedOrder([names, names.toReversed()])).toHaveLength(100_000)
  })
})
