import { describe, expect, it } from 'vitest'
import { createRecord } from '../../../src/domain/record/create.ts'
import { keyOf } from '../../../src/domain/record/key.ts'
import type { StandardAnswers } from '../../../src/domain/standard/answers.ts'
import type { StandardDefinition } from '../../../src/domain/standard/definition.ts'
import { toDocument } from '../../../src/domain/standard/document.ts'
import { judgeIn, planIn } from '../../../src/domain/standard/measured.ts'
import { registeredOf } from '../../../src/domain/standard/registered.ts'
import { reviewOf, withReview } from '../../../src/domain/standard/review.ts'
import { adoptAnswer, measuresIn, saidAnswers } from '../../../src/domain/standard/said.ts'
import { begun } from '../../helpers/standards.ts'
import { readYaml, say } from '../../helpers/words.ts'

const builder: StandardDefinition = {
  ...readYaml<Omit<StandardDefinition, 'id' | 'kind'>>('content/tools/standard/standard-builder.yaml'),
  id: 'standard-builder',
  kind: 'standard',
}
const saved = (answers: StandardAnswers) =>
  createRecord(
    { id: 'r', kind: 'standard', tool: 'standard-builder', edition: '2026-11', answers },
    '2026-11-22T10:00:00.000Z',
  )
const result = (met: string, total: string) => ({ id: 'a', period: 'March', met, total })
const calls = begun('95% of calls are answered within 20 seconds', {
  hours: { aside: 'We never close' },
  longest: { text: '40', choice: 'second' },
})
const saidOf = (answers: StandardAnswers) =>
  new Map(saidAnswers(builder, saved(answers), say).map(({ key, answer }) => [key, answer]))

describe('what a standard says', () => {
  it('is draft, wording, every answer in words, and why one is set aside', () => {
    const said = saidOf(calls)
    expect(said.get(keyOf('draft'))).toBe(calls.draft)
    expect(said.get(keyOf('wording'))).toContain('all within 40 seconds')
    expect(said.get(keyOf('question', 'share'))).toBe('95%')
    expect(said.get(keyOf('question', 'longest'))).toBe('40 seconds')
    expect(said.get(keyOf('question', 'hours'))).toContain('We never close')
    expect(said.get(keyOf('question', 'places'))).toBe('')
    expect(said.get(keyOf('register', 'status'))).toBe(say('standard.status-draft'))
  })

  it('can be taken over answer by answer', () => {
    const theirs = {
      ...begun('90% of calls in 20 seconds', { places: { text: 'the main line' } }),
      sources: { employees: { who: 'Desk staff', said: 'Mornings are worst' } },
      register: { ...calls.register, owner: 'Asha' },
    }
    const taken = [
      keyOf('question', 'places'),
      keyOf('source', 'employees'),
      keyOf('register', 'owner'),
      keyOf('draft'),
    ]
    const ours = taken.reduce((answers, key) => adoptAnswer(answers, theirs, key), calls)
    for (const key of taken) expect(saidOf(ours).get(key)).toBe(saidOf(theirs).get(key))
  })

  it('is not changed by keys that are not ours', () => {
    for (const key of ['', 'x', '[]', '["register","constructor"]', '["nothing"]'])
      expect(adoptAnswer(calls, begun(''), key)).toEqual(calls)
  })
})

describe('measuring a standard', () => {
  it('judges a census by its share and a sample by its interval', () => {
    const sample = { ...calls, measure: { ...calls.measure, coverage: 'sample' as const } }
    expect(judgeIn(calls, result('95', '100'))).toMatchObject({ ok: true, verdict: 'met' })
    expect(judgeIn(sample, result('95', '100'))).toMatchObject({ ok: true, verdict: 'too-few' })
    expect(judgeIn(calls, result('1,900', '2,000'))).toMatchObject({ ok: true, verdict: 'met' })
  })

  it('says what is wrong with figures, and nothing before they are there', () => {
    expect(judgeIn(calls, result('11', '10'))).toEqual({ ok: false, reasons: ['met-above-total'] })
    expect(judgeIn(calls, result('', '10'))).toBeUndefined()
    expect(judgeIn(begun('Calls are answered in 20 seconds'), result('1', '1'))).toBeUndefined()
  })

  it('plans a sample for the share that is promised', () => {
    const measure = { ...calls.measure, coverage: 'sample' as const, margin: '3', volume: '' }
    expect(planIn({ ...calls, measure })).toMatchObject({ ok: true, plan: { cases: 203 } })
    expect(planIn({ ...calls, measure: { ...measure, margin: 'x' } })).toMatchObject({ ok: false })
  })

  it('gives the last share met as a figure over time', () => {
    expect(measuresIn({ ...calls, results: [result('1', '2'), result('3', '4')] }, say)).toMatchObject([
      { value: 0.75, unit: 'share' },
    ])
    expect(measuresIn(calls, say)).toEqual([])
  })
})

describe('the review of a standard', () => {
  const about = { id: 'x', what: 'Review', owner: 'Asha' }

  it('is one action, whose day can be changed and taken out', () => {
    const planned = withReview([], '2028-01-01', about)
    const moved = withReview(planned, '2028-02-02', { ...about, id: 'y' })
    expect(moved).toMatchObject([{ id: 'x', due: '2028-02-02' }])
    expect(withReview(moved, '', about)).toEqual([])
  })

  it('stands in the register', () => {
    const record = { ...saved(calls), actions: withReview([], '2028-01-01', about) }
    expect(reviewOf(record)?.due).toBe('2028-01-01')
    expect(registeredOf(record, say)).toMatchObject({ id: 'r', status: 'draft', reviewOn: '2028-01-01' })
  })
})

describe('the document of a standard', () => {
  it('leaves out nothing that was saved', () => {
    const answers: StandardAnswers = {
      ...calls,
      sources: { employees: { who: 'Desk staff', said: 'Mornings are worst' } },
      results: [result('95', '100')],
      versions: [{ id: 'v', at: '2026-11-22T10:00:00.000Z', text: 'An older wording' }],
      register: { ...calls.register, owner: 'Asha', shownWhere: 'Notice board' },
    }
    const text = JSON.stringify(toDocument(builder, saved(answers), say, 'en-GB'))
    for (const part of [
      calls.draft,
      'We never close',
      'Desk staff',
      'Mornings are worst',
      'March',
      'An older wording',
      'Asha',
      'Notice board',
    ])
      expect(text).toContain(part)
  })
})
