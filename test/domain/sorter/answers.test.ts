import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  emptyAnswers,
  fieldOf,
  readAnswers,
  resetAnswers,
  withField,
} from '../../../src/domain/sorter/answers.ts'
import { entriesIn, moveInBin, nextUnsorted, placeBefore } from '../../../src/domain/sorter/order.ts'
import { progress, settledShare, tallies } from '../../../src/domain/sorter/progress.ts'
import { anySorted, SORTER, thing } from '../../helpers/sorters.ts'

const order = ({ entries }: { entries: readonly { id: string }[] }) => entries.map(({ id }) => id).join('')

describe('what is sorted', () => {
  it('is read as it was saved', () => {
    fc.assert(
      fc.property(anySorted, (answers) => {
        expect(readAnswers(answers)).toEqual(answers)
      }),
    )
  })

  it.each([
    ['two things with one id', { entries: [thing('a'), thing('a')] }],
    ['a thing without an id', { entries: [thing('')] }],
    ['a field that is a number', { entries: [{ ...thing('a'), fields: { intent: 5 } }] }],
    ['a draft that is a list', { entries: [], draft: [] }],
    ['no list', {}],
    ['nothing at all', null],
  ])('is refused when it holds %s', (_, answers) => {
    expect(readAnswers(answers)).toBeUndefined()
  })

  it('starts again as the same list with nothing sorted', () => {
    const answers = { entries: [thing('a', 'no', { intent: 'x' })], draft: 'Bags' }
    expect(resetAnswers(answers)).toEqual({ entries: [thing('a')] })
    expect(emptyAnswers()).toEqual({ entries: [] })
  })

  it('can be written in a field that every object answers to', () => {
    expect(fieldOf(thing('a'), 'constructor')).toBe('')
    const { entries } = withField({ entries: [thing('a')] }, 'a', '__proto__', 'x')
    expect(fieldOf(entries[0] ?? thing('b'), '__proto__')).toBe('x')
  })
})

describe('the order within a bin', () => {
  const answers = { entries: [thing('a', 'no'), thing('b', 'yes'), thing('c', 'no'), thing('d')] }

  it('changes by one place, past things of other bins and never past an end', () => {
    expect(order(moveInBin(answers, 'c', -1))).toBe('cbad')
    expect(order(moveInBin(answers, 'a', 1))).toBe('cbad')
    expect(moveInBin(answers, 'a', -1)).toBe(answers)
    expect(moveInBin(answers, 'gone', 1)).toBe(answers)
  })

  it('changes by putting a thing before another, or at the end', () => {
    expect(order(placeBefore(answers, 'd', 'a'))).toBe('dabc')
    expect(order(placeBefore(answers, 'a', undefined))).toBe('bcda')
    expect(placeBefore(answers, 'a', 'a')).toBe(answers)
  })

  it('holds the same things after any move', () => {
    fc.assert(
      fc.property(anySorted, fc.nat(6), fc.nat(6), (some, from, to) => {
        const id = some.entries[from]?.id ?? 'none'
        const moved = placeBefore(moveInBin(some, id, 1), id, some.entries[to]?.id)
        expect(new Set(moved.entries)).toEqual(new Set(some.entries))
      }),
    )
  })
})

describe('going on', () => {
  it('leads to the next thing that is not sorted, from the top again at the end', () => {
    const answers = { entries: [thing('a'), thing('b', 'no'), thing('c', 'no'), thing('d')] }
    expect(nextUnsorted(answers, 'b')).toBe('d')
    expect(nextUnsorted(answers, 'd')).toBe('a')
    expect(nextUnsorted({ entries: [thing('a'), thing('b', 'no')] }, 'a')).toBeUndefined()
  })

  it('is counted: sorted, and written where the bin asks', () => {
    const entries = [thing('a', 'no', { intent: 'x' }), thing('b', 'yes', { intent: ' ' }), thing('c')]
    expect(progress({ entries })).toEqual({ done: 2, of: 3 })
    expect(tallies(SORTER, { entries })).toEqual([{ field: SORTER.items[0], done: 1, of: 3 }])
  })

  it('is settled as far as nothing waits for an answer', () => {
    expect(settledShare(SORTER, { entries: [thing('a', 'no'), thing('b', 'ask')] })).toBe(0.5)
    expect(settledShare(SORTER, { entries: [thing('a')] })).toBe(0)
    expect(settledShare(SORTER, { entries: [] })).toBeUndefined()
  })

  it('finds every thing in one bin or in none', () => {
    fc.assert(
      fc.property(anySorted, (some) => {
        const bins = [...new Set(some.entries.map(({ bin }) => bin))]
        expect(bins.flatMap((bin) => entriesIn(some, bin))).toHaveLength(some.entries.length)
      }),
    )
  })
})
