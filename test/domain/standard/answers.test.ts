import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  emptyAnswers,
  readAnswers,
  resetAnswers,
  type StandardAnswers,
} from '../../../src/domain/standard/answers.ts'
import { questionsOf } from '../../../src/domain/standard/asking/questions.ts'
import { forCustomers, forStaff, setOut } from '../../../src/domain/standard/composing/audiences.ts'
import { wordingOf } from '../../../src/domain/standard/composing/wording.ts'
import { anyText } from '../../helpers/any-record.ts'
import { begun } from '../../helpers/standards.ts'
import { say } from '../../helpers/words.ts'

const IDS = [
  'kind',
  'share',
  'limit',
  'longest',
  'second',
  'hours',
  'days',
  'constructor',
  '__proto__',
  'toString',
]
const anyItems = fc.dictionary(
  fc.constantFrom(...IDS),
  fc.record(
    {
      text: anyText,
      choice: fc.constantFrom('day', 'second', 'working', 'out', 'nonsense'),
      share: anyText,
      aside: anyText,
    },
    { requiredKeys: [] },
  ),
  { noNullPrototype: true },
)
const anyAnswers: fc.Arbitrary<StandardAnswers> = fc
  .record({
    draft: fc.constantFrom('', 'All calls in 5 rings', 'We aim to reply promptly, 90% in 3 days'),
    items: anyItems,
    edited: anyText,
  })
  .map(({ draft, items, edited }) => ({ ...begun(draft, items), edited }))

describe('answers of a standard', () => {
  it('come back from a file as they were', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const saved = JSON.parse(JSON.stringify(answers)) as unknown
        expect(readAnswers(saved)).toEqual(saved)
      }),
    )
  })

  it('are refused when they are damaged', () => {
    const answers = emptyAnswers()
    for (const damaged of [
      undefined,
      [],
      { ...answers, draft: 1 },
      { ...answers, items: { share: 'x' } },
      { ...answers, read: {} },
      { ...answers, results: [{ id: '', period: '', met: '', total: '' }] },
      { ...answers, register: { ...answers.register, status: 'lost' } },
      {
        ...answers,
        read: { ...answers.read, fields: { channels: ['pigeon'], levels: [], universal: true } },
      },
    ])
      expect(readAnswers(damaged)).toBeUndefined()
  })

  it('lose what is not theirs', () => {
    expect(readAnswers({ ...emptyAnswers(), evil: 1 })).toEqual(emptyAnswers())
  })

  it('can be said whatever they hold', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(typeof wordingOf(answers, say)).toBe('string')
        forCustomers(answers, say)
        forStaff(answers, say)
        setOut(answers, { owner: '', reviewOn: '' }, say)
        for (const { id } of questionsOf(answers.read, answers.items)) expect(id).not.toBe('')
      }),
    )
  })

  it('start again with the draft alone', () => {
    const answers = begun('Answer the phone in 3 rings', { share: { text: '95' } })
    expect(resetAnswers({ ...answers, edited: 'Mine' })).toEqual(begun('Answer the phone in 3 rings'))
  })
})
