import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesBetween } from '../../../src/domain/record/changes.ts'
import type { SaidAnswer } from '../../../src/domain/record/said.ts'

const said = (key: string, answer: string, more: Partial<SaidAnswer> = {}): SaidAnswer => ({
  key,
  group: '',
  question: `Is ${key} right?`,
  answer,
  note: '',
  ...more,
})

const anySaid = fc.uniqueArray(
  fc.record({
    key: fc.string(),
    group: fc.string(),
    question: fc.string(),
    answer: fc.constantFrom('', 'Yes', 'No'),
    note: fc.constantFrom('', 'Seen'),
  }),
  { selector: ({ key }) => key },
)

describe('the changes between two records', () => {
  it('are the answers that differ, with what they were and what they are', () => {
    const changes = changesBetween(
      [said('fold', 'No'), said('type', 'Yes')],
      [said('fold', 'Yes'), said('type', 'Yes')],
    )
    expect(changes).toHaveLength(1)
    expect(changes[0]).toMatchObject({ key: 'fold', before: { answer: 'No' }, after: { answer: 'Yes' } })
  })

  it('say which way an answer went where answers have an order', () => {
    const rank = (rank: number) => said('fold', String(rank), { rank })
    expect(changesBetween([rank(0)], [rank(2)])[0]?.direction).toBe('better')
    expect(changesBetween([rank(2)], [rank(1)])[0]?.direction).toBe('worse')
    expect(changesBetween([rank(2)], [said('fold', 'Does not apply')])[0]?.direction).toBe('other')
  })

  it('include a note that was added to the same answer', () => {
    expect(changesBetween([said('fold', 'No')], [said('fold', 'No', { note: 'Twice' })])).toHaveLength(1)
  })

  it('end with the answers that the later record no longer has', () => {
    expect(
      changesBetween([said('gone', 'No'), said('fold', 'No')], [said('fold', 'Yes')]).map(({ key }) => key),
    ).toEqual(['fold', 'gone'])
  })

  it('are none between a record and itself', () => {
    fc.assert(fc.property(anySaid, (answers) => changesBetween(answers, answers).length === 0))
  })

  it('are the same number there and back, and name no answer twice', () => {
    fc.assert(
      fc.property(anySaid, anySaid, (one, other) => {
        const there = changesBetween(one, other)
        expect(changesBetween(other, one)).toHaveLength(there.length)
        expect(new Set(there.map(({ key }) => key)).size).toBe(there.length)
      }),
    )
  })
})
