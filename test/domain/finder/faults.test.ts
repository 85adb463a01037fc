import { describe, expect, it } from 'vitest'
import { treeFaults } from '../../../src/domain/finder/faults.ts'
import { asks, comesTo, finder, SMALL } from '../../helpers/finders.ts'

describe('a tree', () => {
  it('whose every way ends has no fault', () => {
    expect(treeFaults(SMALL)).toEqual([])
  })

  it('may lead to one question from two', () => {
    const tool = finder(
      [
        asks('first', { yes: 'second', no: 'third' }),
        asks('second', { yes: 'third', no: 'stay' }),
        asks('third', { yes: 'stay' }),
      ],
      [comesTo('stay')],
    )
    expect(treeFaults(tool)).toEqual([])
  })

  it('with nothing to ask is told', () => {
    expect(treeFaults(finder([asks('first', { yes: 'stay' }, { retired: true })], []))).toEqual([
      { fault: 'no-start' },
    ])
  })

  it('with a question that nobody gets past is told', () => {
    const [first] = [asks('first', { yes: 'stay' })]
    const items = first.items.map((one) => ({ ...one, retired: true }))
    expect(treeFaults(finder([{ ...first, items }], []))).toEqual([{ fault: 'dead-end', question: 0 }])
  })

  it.each(['nowhere', 'gone', 'toString'])('with an answer that leads to `%s` is told', (to) => {
    const tool = finder(
      [asks('first', { yes: 'stay', no: to })],
      [comesTo('stay'), comesTo('gone', { retired: true })],
    )
    expect(treeFaults(tool)).toEqual([{ fault: 'unknown-target', question: 0, option: 1 }])
  })

  it('that runs in a circle is told at every answer of it', () => {
    const tool = finder(
      [asks('first', { yes: 'second' }), asks('second', { yes: 'first', no: 'stay' })],
      [comesTo('stay')],
    )
    expect(treeFaults(tool)).toEqual([
      { fault: 'loop', question: 0, option: 0 },
      { fault: 'loop', question: 1, option: 0 },
    ])
  })

  it('with a question or an outcome that nobody reaches is told, unless it is retired', () => {
    const tool = finder(
      [
        ...SMALL.questions.items,
        asks('lost', { yes: 'stay' }),
        asks('old', { yes: 'stay' }, { retired: true }),
      ],
      [...SMALL.outcomes.items, comesTo('never'), comesTo('past', { retired: true })],
    )
    expect(treeFaults(tool)).toEqual([
      { fault: 'unreached-question', at: 2 },
      { fault: 'unreached-outcome', at: 3 },
    ])
  })

  it('that asks six questions on one way is told', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'stay']
    const questions = ids.slice(0, -1).map((id, i) => asks(id, { yes: ids[i + 1] ?? '' }))
    expect(treeFaults(finder(questions, [comesTo('stay')]))).toEqual([
      { fault: 'too-long', question: 0, length: 6 },
    ])
  })
})
