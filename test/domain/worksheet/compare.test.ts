import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareLists } from '../../../src/domain/worksheet/compare.ts'
import { anyText } from '../../helpers/any-record.ts'

describe('two lists side by side', () => {
  it('show what stands on one of them only, and what on both', () => {
    expect(compareLists(['Listening', 'Respect'], ['Quick service', 'listening'])).toEqual({
      both: ['Listening'],
      onlyFirst: ['Respect'],
      onlySecond: ['Quick service'],
    })
  })

  it.each([
    ['A welcome', 'welcome.'],
    ['Being  listened to!', 'being listened to'],
    ['the result', 'Result'],
    ['👍', '👍'],
    ['שלום', 'שלום.'],
  ])('take %s and %s for the same', (first, second) => {
    expect(compareLists([first], [second]).both).toEqual([first])
  })

  it.each([
    ['a welcome', 'a polite welcome'],
    ['👍', '👎'],
    ['résumé', 'resume'],
  ])('take %s and %s for two things', (first, second) => {
    expect(compareLists([first], [second]).both).toEqual([])
  })

  it('lose no line, and have none on both sides', () => {
    const lines = fc.array(anyText)
    fc.assert(
      fc.property(lines, lines, (first, second) => {
        const { both, onlyFirst, onlySecond } = compareLists(first, second)
        expect([...both, ...onlyFirst].sort()).toEqual([...first].sort())
        expect(compareLists(onlyFirst, onlySecond).both).toEqual([])
      }),
    )
  })
})
