import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withAnswer } from '../../../src/domain/checklist/answers.ts'
import { currentItems, progress, score, scoreItems } from '../../../src/domain/checklist/score.ts'
import { VERDICTS } from '../../../src/domain/checklist/types.ts'
import { anyAnswers, anyChecklist } from '../../helpers/any-record.ts'
import { answers, checklist, item } from '../../helpers/checklists.ts'

const three = checklist([item('x'), item('y')], [item('z')])

describe('what the counts mean', () => {
  it('is `empty` when nobody has answered, with no share', () => {
    const counts = { yes: 0, partly: 0, no: 0, na: 0, left: 3, asked: 3 }
    expect(score(three, answers(), 'a')).toEqual({ ...counts, share: undefined, verdict: 'empty' })
  })

  it('is `nothing-to-score` when every question does not apply', () => {
    const { share, verdict } = score(three, answers({ x: 'na', y: 'na', z: 'na' }), 'a')
    expect([share, verdict]).toEqual([undefined, 'nothing-to-score'])
  })

  it('is `unfinished` when some do not apply and the rest are left', () => {
    expect(score(three, answers({ x: 'na' }), 'a').verdict).toBe('unfinished')
  })

  it('is `unfinished` when all that was looked at is met', () => {
    const { share, verdict } = score(three, answers({ x: 'yes', y: 'na' }), 'a')
    expect([share, verdict]).toEqual([1, 'unfinished'])
  })

  it('is `met` when every question that applies is a yes', () => {
    expect(score(three, answers({ x: 'yes', y: 'na', z: 'yes' }), 'a').verdict).toBe('met')
  })

  it.each(['partly', 'no'] as const)(
    'is `changes` as soon as one answer is %s, and only yes is met',
    (verdict) => {
      const result = score(three, answers({ x: 'yes', y: verdict }), 'a')
      expect([result.share, result.verdict]).toEqual([0.5, 'changes'])
    },
  )
})

describe('what is counted', () => {
  it('leaves retired questions out', () => {
    const definition = checklist([item('x'), item('old', true)])
    expect(currentItems(definition).map(({ id }) => id)).toEqual(['x'])
    expect(score(definition, answers({ x: 'yes', old: 'no' }), 'a')).toMatchObject({
      asked: 1,
      no: 0,
      verdict: 'met',
    })
  })

  it('counts one leaflet and not the one beside it', () => {
    const both = {
      ...answers({ x: 'yes' }),
      items: { x: { a: { verdict: 'yes' }, b: { verdict: 'no' } } },
    } as const
    expect(scoreItems([item('x')], both, 'b')).toMatchObject({ yes: 0, no: 1 })
  })

  it('adds leaflets together for the line of progress', () => {
    const subjects = [
      { id: 'a', name: '' },
      { id: 'b', name: '' },
    ]
    const both = {
      subjects,
      items: { x: { a: { verdict: 'yes' }, b: { verdict: 'no' } }, y: { a: { verdict: 'partly' } } },
    } as const
    expect(progress(three, both)).toEqual({ done: 3, of: 6, changes: 2 })
  })
})

describe('for any checklist and any answers', () => {
  it('the counts add up to what is asked', () => {
    fc.assert(
      fc.property(anyChecklist, anyAnswers, (definition, given) => {
        for (const { id } of given.subjects) {
          const { yes, partly, no, na, left, asked } = score(definition, given, id)
          expect(yes + partly + no + na + left).toBe(asked)
          expect(asked).toBe(currentItems(definition).length)
        }
      }),
    )
  })

  it('the share is from 0 to 1, and missing only when nothing that applies was looked at', () => {
    fc.assert(
      fc.property(anyChecklist, anyAnswers, (definition, given) => {
        const { yes, partly, no, share } = score(definition, given, given.subjects[0]?.id ?? '')
        if (yes + partly + no === 0) expect(share).toBeUndefined()
        else expect(share).toBeGreaterThanOrEqual(0)
        expect(share ?? 0).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('one more yes never lowers the share, and one more no never raises it', () => {
    fc.assert(
      fc.property(anyChecklist, anyAnswers, fc.nat(), (definition, given, pick) => {
        const asked = currentItems(definition)
        fc.pre(asked.length > 0)
        const id = asked[pick % asked.length]?.id ?? ''
        const subject = given.subjects[0]?.id ?? ''
        const shareWith = (verdict: 'yes' | 'no') =>
          score(definition, withAnswer(given, id, subject, { verdict }), subject).share
        const { share } = score(definition, given, subject)
        expect(shareWith('yes')).toBeGreaterThanOrEqual(share ?? 0)
        expect(shareWith('no')).toBeLessThanOrEqual(share ?? 1)
      }),
    )
  })

  it('is `met` exactly when nothing is left, something applies and all of it is a yes', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...VERDICTS, undefined), { maxLength: 4 }), (verdicts) => {
        const definition = checklist(verdicts.map((_, i) => item(`q${i}`)))
        const given = answers(Object.fromEntries(verdicts.map((verdict, i) => [`q${i}`, verdict])))
        const met =
          verdicts.includes('yes') && verdicts.every((verdict) => verdict === 'yes' || verdict === 'na')
        expect(score(definition, given, 'a').verdict === 'met').toBe(met)
      }),
    )
  })

  it('progress never counts more answers than are wanted', () => {
    fc.assert(
      fc.property(anyChecklist, anyAnswers, (definition, given) => {
        const { done, of, changes } = progress(definition, given)
        expect(of).toBe(currentItems(definition).length * given.subjects.length)
        expect(done).toBeLessThanOrEqual(of)
        expect(changes).toBeLessThanOrEqual(done)
      }),
    )
  })
})
