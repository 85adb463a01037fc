import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyAnswers, stepsOf } from '../../../src/domain/journey/answers.ts'
import { adoptAnswer, measures, saidAnswers } from '../../../src/domain/journey/said.ts'
import type { JourneyAnswers } from '../../../src/domain/journey/types.ts'
import { changesBetween } from '../../../src/domain/record/changes.ts'
import { anyJourney, journey, mapped, orderOf, step } from '../../helpers/journeys.ts'
import { say } from '../../helpers/words.ts'

const said = (answers: JourneyAnswers) => saidAnswers(journey, answers, say, 'en')

describe('what a map says', () => {
  it('is each feeling as a rating on its range, with the words of the customer', () => {
    expect(said(mapped({ Asking: [step('Rings', { feeling: -3, words: 'Nobody came' })] }))).toEqual([
      {
        key: '["feeling","Rings"]',
        group: 'Asking',
        question: 'Rings: How it felt',
        answer: '−3',
        note: 'Nobody came',
        rating: -3,
        scale: [-5, 5],
        rank: -3,
      },
    ])
  })

  it('is what was expected, moments, pains and notes only where there are any', () => {
    const full = step('x', {
      expected: 2,
      moment: 'granted',
      pain: 'Slow',
      about: { channel: 'Phone', old: 'X' },
    })
    expect(said(mapped({ a: [full] })).map(({ key, answer }) => [key, answer])).toEqual([
      ['["feeling","x"]', ''],
      ['["expected","x"]', '+2'],
      ['["moment","x"]', say('journey.moment-granted')],
      ['["pain","x"]', 'Slow'],
      ['["about","x","channel"]', 'Phone'],
      ['["about","x","old"]', 'X'],
    ])
  })

  it('can be taken over answer by answer until the two maps say the same of the same steps', () => {
    fc.assert(
      fc.property(anyJourney, anyJourney, (mine, theirs) => {
        const all = [...said(mine), ...said(theirs)]
        const taken = all.reduce((answers, { key }) => adoptAnswer(answers, theirs, key), mine)
        const here = new Set(stepsOf(theirs).map(({ id }) => id))
        const changes = changesBetween(said(taken), said(theirs)).filter(({ key }) =>
          here.has(JSON.parse(key)[1]),
        )
        expect(changes.map(({ key }) => key)).toEqual([])
      }),
    )
  })

  it('brings a step along that is not there, to where it stands', () => {
    const mine = mapped({ a: [step('x'), step('z')] })
    const theirs = mapped({ a: [step('x'), step('y', { feeling: 2 })], b: [step('n', { feeling: 1 })] })
    const taken = ['["feeling","y"]', '["feeling","n"]'].reduce(
      (answers, key) => adoptAnswer(answers, theirs, key),
      mine,
    )
    expect(orderOf(taken)).toBe('a: x y z | b: n')
    expect(stepsOf(taken)[1]?.feeling).toBe(2)
  })

  it('takes another note where one is given, and nothing from a key that is not ours', () => {
    const theirs = mapped({ a: [step('x', { feeling: 1, words: 'Fine' })] })
    const taken = adoptAnswer(emptyAnswers(), theirs, '["feeling","x"]', 'Ann: fine')
    expect(stepsOf(taken)[0]).toMatchObject({ feeling: 1, words: 'Ann: fine' })
    expect(adoptAnswer(theirs, theirs, 'nonsense')).toEqual(theirs)
    expect(adoptAnswer(theirs, theirs, '["odd","x"]')).toEqual(theirs)
  })
})

describe('what a map comes to over time', () => {
  it('is its mean, its lowest point and its widest gap', () => {
    const answers = mapped({ a: [step('x', { feeling: 4 }), step('y', { feeling: -1, expected: 2 })] })
    const figures = measures(journey, answers, say).map(({ key, value, min, max }) => [key, value, min, max])
    expect(figures).toEqual([
      ['mean', 1.5, -5, 5],
      ['lowest', -1, -5, 5],
      ['gap', -3, -10, 10],
    ])
  })

  it('has no figure before the first feeling', () => {
    expect(measures(journey, emptyAnswers(), say).map(({ value }) => value)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})
