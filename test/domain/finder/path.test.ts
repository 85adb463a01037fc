import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyAnswers, withChoice } from '../../../src/domain/finder/answers.ts'
import { earlierAnswers } from '../../../src/domain/finder/earlier.ts'
import { pathOf, progress, signsSeen } from '../../../src/domain/finder/path.ts'
import { keyEntries, questionsFrom } from '../../../src/domain/finder/tree.ts'
import { asks, chosen, comesTo, finder, SMALL } from '../../helpers/finders.ts'

describe('the way through a finder', () => {
  it('starts at the first question', () => {
    expect(pathOf(SMALL, emptyAnswers())).toMatchObject({ steps: [], open: { id: 'first' } })
  })

  it('goes from answer to answer to an outcome', () => {
    const { steps, open, outcome } = pathOf(SMALL, chosen({ first: 'yes', second: 'no' }))
    expect(steps.map(({ option }) => option.id)).toEqual(['first-yes', 'second-no'])
    expect([open, outcome?.id]).toEqual([undefined, 'wait'])
  })

  it('keeps an answer that holds no longer, and takes it up again where it does', () => {
    const there = chosen({ first: 'yes', second: 'no' })
    const away = withChoice(there, 'first', 'first-no')
    expect(pathOf(SMALL, away)).toMatchObject({ steps: [{}], outcome: { id: 'stay' } })
    expect(pathOf(SMALL, withChoice(away, 'first', 'first-yes')).outcome?.id).toBe('wait')
  })

  it('stops at a question whose chosen answer was retired', () => {
    const first = asks('first', { yes: 'stay', no: 'go' })
    const items = first.items.map((one) => ({ ...one, retired: one.id === 'first-yes' }))
    const tool = finder([{ ...first, items }], [comesTo('stay'), comesTo('go')])
    expect(pathOf(tool, chosen({ first: 'yes' }))).toMatchObject({ steps: [], open: { id: 'first' } })
    expect(earlierAnswers(tool, chosen({ first: 'yes' }))).toEqual([
      { id: 'first', question: 'What of first?', answer: 'Of first: yes' },
    ])
  })

  it('passes over a retired question at the start', () => {
    const tool = finder(
      [asks('old', { yes: 'stay' }, { retired: true }), ...SMALL.questions.items],
      SMALL.outcomes.items,
    )
    expect(pathOf(tool, chosen({ old: 'yes' })).open?.id).toBe('first')
    expect(earlierAnswers(tool, chosen({ old: 'yes' }))).toHaveLength(1)
  })

  it('ends whatever was saved and whatever leads where', () => {
    const ids = ['first', 'second', 'toString', 'constructor']
    const anyTool = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids, 'stay')), {
      maxLength: 4,
    })
    fc.assert(
      fc.property(anyTool, fc.subarray(ids), (questions, answered) => {
        const tool = finder(
          questions.map(([id, to]) => asks(id, { yes: to })),
          [comesTo('stay')],
        )
        const { steps } = pathOf(tool, chosen(Object.fromEntries(answered.map((id) => [id, 'yes']))))
        expect(steps.length).toBeLessThanOrEqual(questions.length)
      }),
    )
  })
})

describe('how far one is', () => {
  it('is of the longest way that is still open', () => {
    expect(progress(SMALL, emptyAnswers())).toEqual({ done: 0, of: 2 })
    expect(progress(SMALL, chosen({ first: 'no' }))).toEqual({ done: 1, of: 1 })
    expect(progress(SMALL, chosen({ first: 'yes' }))).toEqual({ done: 1, of: 2 })
  })

  it('counts no question twice in a circle', () => {
    const circle = finder([asks('first', { yes: 'second' }), asks('second', { yes: 'first' })], [])
    expect(questionsFrom(circle, 'first')).toBe(2)
  })
})

it('signs count only for the outcome they belong to', () => {
  const answers = chosen({ first: 'no' }, ['go-sign', 'stay-sign'])
  expect(signsSeen(pathOf(SMALL, answers).outcome, answers).map(({ id }) => id)).toEqual(['stay-sign'])
  expect(signsSeen(undefined, answers)).toEqual([])
})

it('the key names every question by its number and every outcome', () => {
  const rows = keyEntries(SMALL).flatMap(({ number, options }) =>
    options.map(({ target }) => [number, target.type === 'question' ? target.number : target.outcome.id]),
  )
  expect(rows).toEqual([
    [1, 2],
    [1, 'stay'],
    [2, 'go'],
    [2, 'wait'],
  ])
})
