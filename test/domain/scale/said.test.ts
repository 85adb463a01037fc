import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesBetween } from '../../../src/domain/record/changes.ts'
import { emptyAnswers } from '../../../src/domain/scale/answers.ts'
import { adoptAnswer, measures, saidAnswers } from '../../../src/domain/scale/said.ts'
import type { ScaleAnswers, ScaleDefinition } from '../../../src/domain/scale/types.ts'
import { anyMarks, anyScale, marks, rated, savedScale, scale } from '../../helpers/scales.ts'
import { say } from '../../helpers/words.ts'

const said = (definition: ScaleDefinition, answers: ScaleAnswers) =>
  saidAnswers(definition, savedScale(answers), say)

describe('what a scale says', () => {
  it('is each mark with its points and their ends, for putting people together', () => {
    const poles = { low: { name: 'Juggler', stands: '' }, high: { name: 'Boss', stands: '' } }
    expect(said(scale('bipolar', rated('people', { poles })), marks({ people: 5 }))).toEqual([
      {
        key: '["people","mark"]',
        group: 'All',
        question: 'How is people?',
        answer: '5 of 7 (1 is Juggler, 7 is Boss)',
        note: '',
        rating: 5,
        scale: [1, 7],
      },
    ])
  })

  it('is better when the mark is higher, save between poles and where it is only expected', () => {
    const ranks = (definition: ScaleDefinition, answers: ScaleAnswers) =>
      said(definition, answers).map(({ rank }) => rank)
    expect(ranks(scale('agreement', rated('a')), marks({ a: 5 }))).toEqual([5])
    expect(ranks(scale('expectation', rated('a')), marks({ a: [3, 5] }))).toEqual([3, undefined])
    expect(ranks(scale('bipolar', rated('a')), marks({ a: 5 }))).toEqual([undefined])
  })

  it('can be taken over answer by answer until the two records say the same', () => {
    fc.assert(
      fc.property(anyScale, anyMarks, anyMarks, (definition, mine, theirs) => {
        const all = [...said(definition, mine), ...said(definition, theirs)]
        const taken = all.reduce((answers, { key }) => adoptAnswer(answers, theirs, key), mine)
        expect(changesBetween(said(definition, taken), said(definition, theirs))).toEqual([])
      }),
    )
  })

  it('takes another note where one is given, and nothing from a key that is not ours', () => {
    const theirs = marks({ a: 3 })
    expect(adoptAnswer(emptyAnswers(), theirs, '["a","mark"]', 'Ann: slow').marks).toEqual({
      a: { mark: { rating: 3, note: 'Ann: slow' } },
    })
    for (const key of ['', 'a', '{', '[1]']) expect(adoptAnswer(theirs, emptyAnswers(), key)).toEqual(theirs)
  })
})

describe('the figures of a scale', () => {
  it('are the gaps where experience stands beside expectation', () => {
    const record = savedScale(marks({ a: [2, 6] }))
    expect(measures(scale('expectation', rated('a', { short: 'Speed' })), record, say)).toEqual([
      { key: '["a"]', label: 'Speed', value: -4, min: -6, max: 6, unit: 'points' },
    ])
  })

  it('are the marks on every other scale, and never a sum', () => {
    const record = savedScale(marks({ a: [2, 6] }))
    expect(
      measures(scale('side-by-side', rated('a'), rated('b')), record, say).map(({ label, value }) => [
        label,
        value,
      ]),
    ).toEqual([
      ['How is a?: Got', 2],
      ['How is a?: Expected', 6],
      ['How is b?: Got', undefined],
      ['How is b?: Expected', undefined],
    ])
  })
})
