import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  emptyAnswers,
  noteIn,
  readAnswers,
  resetAnswers,
  withNote,
} from '../../../src/domain/journey/answers.ts'
import { progress } from '../../../src/domain/journey/feelings.ts'
import { anyJourney, mapped, step } from '../../helpers/journeys.ts'

describe('a saved map', () => {
  it('is read as it was saved', () => {
    fc.assert(
      fc.property(anyJourney, (answers) => {
        expect(readAnswers(answers)).toEqual(answers)
      }),
    )
  })

  it.each([
    ['two steps with one id', mapped({ a: [step('x')], b: [step('x')] })],
    ['two stages with one id', { stages: [...mapped({ a: [] }).stages, ...mapped({ a: [] }).stages] }],
    ['a feeling between two points', mapped({ a: [step('x', { feeling: 0.5 })] })],
    ['a feeling without end', mapped({ a: [step('x', { feeling: Number.POSITIVE_INFINITY })] })],
    ['a moment of another sort', mapped({ a: [step('x', { moment: 'doom' as never })] })],
    ['a step without words', { stages: [{ id: 'a', title: '', steps: [{ id: 'x', title: '' }] }] }],
    ['nothing at all', null],
  ])('is refused when it holds %s', (_, answers) => {
    expect(readAnswers(answers)).toBeUndefined()
  })

  it('loses what is no part of a map', () => {
    const odd = { stages: [{ id: 'a', title: '', steps: [], odd: 1 }], odd: 1 }
    expect(readAnswers(odd)).toEqual({ stages: [{ id: 'a', title: '', steps: [] }] })
  })

  it('starts again with its stages, steps and what is known of them, for another customer', () => {
    const told = step('x', {
      feeling: 3,
      expected: 1,
      moment: 'delight',
      words: 'Lovely',
      pain: 'Slow',
      about: { channel: 'Phone' },
    })
    expect(resetAnswers(mapped({ a: [told] }))).toEqual(
      mapped({ a: [step('x', { about: { channel: 'Phone' } })] }),
    )
  })
})

describe('a step', () => {
  it('holds a note under what every object answers to', () => {
    expect(noteIn(step('x'), 'constructor')).toBe('')
    expect(noteIn(withNote(step('x'), '__proto__', 'Phone'), '__proto__')).toBe('Phone')
  })

  it('counts as rated with a feeling of 0, and not with an expectation alone', () => {
    const answers = mapped({ a: [step('x', { feeling: 0 }), step('y', { expected: 2 }), step('z')] })
    expect(progress(answers)).toEqual({ done: 1, of: 3 })
    expect(progress(emptyAnswers())).toEqual({ done: 0, of: 0 })
  })
})
