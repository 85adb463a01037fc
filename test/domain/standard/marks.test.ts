import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markedDraft } from '../../../src/domain/standard/marks.ts'
import { readDraft } from '../../../src/domain/standard/reading.ts'
import { standardWords } from '../../helpers/accuracy.ts'
import { anyText } from '../../helpers/any-record.ts'

const words = standardWords()
const marks = (draft: string) =>
  markedDraft(readDraft(draft, words)).flatMap(({ of, text }) => (of ? [[of, text]] : []))

describe('the marks in a draft', () => {
  it('show what was read, in order', () => {
    expect(marks('95% of calls are answered within 20 seconds of the first ring')).toEqual([
      ['share', '95%'],
      ['cases', 'calls'],
      ['limit', '20 seconds'],
      ['clock-start', 'the first ring'],
    ])
  })

  it('show as cases only what the wording counts', () => {
    const cases = (draft: string) => marks(draft).filter(([of]) => of === 'cases')
    expect(cases('We decide on your claim within 20 days, or refund the fee.')).toEqual([['cases', 'claim']])
    expect(cases('We tell you the outcome of your claim within 20 days.')).toEqual([])
  })

  it('leave of what is counted the words that are not vague', () => {
    expect(marks('We sort urgent emails in 9 days.')).toEqual([
      ['vague', 'urgent'],
      ['cases', 'emails'],
      ['limit', '9 days'],
    ])
  })

  it('show which cases each of several times is for', () => {
    expect(marks('Leaks are attended within 4 hours in town and within 9 hours in the hills.')).toEqual([
      ['cases', 'Leaks'],
      ['clock-stop', 'attended'],
      ['limit', '4 hours'],
      ['which', 'in town'],
      ['limit', '9 hours'],
      ['which', 'in the hills'],
    ])
  })

  it('show as a person only who serves in the promise, and not who sees to the rest', () => {
    const people = (draft: string) => marks(draft).filter(([of]) => of === 'human')
    expect(people('A nurse calls you in 9 hours. If not, a doctor does.')).toEqual([['human', 'nurse']])
    expect(people('We call you in 9 hours. Miss that and a manager calls.')).toEqual([])
  })

  it('show a number that cannot be instead of what it would say', () => {
    expect(marks('Parcels arrive in -3 days')).toContainEqual(['impossible', '-3 days'])
  })

  it('leave every letter of the draft where it is', () => {
    const draft = fc.oneof(
      anyText,
      fc.constantFrom('all calls in 5 days', 'We aim to reply promptly. If not, we ring.'),
    )
    fc.assert(
      fc.property(fc.array(draft, { maxLength: 4 }), (parts) => {
        const text = parts.join(' ')
        expect(
          markedDraft(readDraft(text, words))
            .map((stretch) => stretch.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
