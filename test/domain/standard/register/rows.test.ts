import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder, SORTS } from '../../../../src/domain/standard/register/order.ts'
import { countByStatus, rowOf, standardsIn } from '../../../../src/domain/standard/register/rows.ts'
import { STATUSES } from '../../../../src/domain/standard/register/types.ts'
import { anAudit } from '../../../helpers/records.ts'
import { aStandard } from '../../../helpers/registers.ts'
import { say } from '../../../helpers/words.ts'

const row = (id: string, given: Parameters<typeof aStandard>[1] = {}) => rowOf(aStandard(id, given), say)
const order = { backwards: false, language: 'en-GB' }

describe('the register', () => {
  it('lists standards alone, and neither the archive nor the trash', () => {
    const kept = aStandard('kept')
    const others = [
      anAudit({ id: 'audit' }),
      { ...aStandard('archived'), archived: true },
      { ...aStandard('deleted'), deleted: '2026-11-20T09:00:00.000Z' },
    ]
    expect(standardsIn([...others, kept])).toEqual([kept])
  })

  it('calls a standard by its name, else by how it reads', () => {
    expect(row('calls', { title: 'Calls' }).name).toBe('Calls')
    expect(row('calls', { title: ' ' }).name).toMatch(/^All calls are answered/)
    expect(row('calls', { title: '', draft: '' }).name).toBe(say('record.untitled'))
  })

  it.each([
    ['met', { results: [[3, 4] as const, [4, 4] as const] }],
    ['not-met', { results: [[4, 4] as const, [3, 4] as const] }],
    ['too-few', { results: [[4, 4] as const], coverage: 'sample' as const }],
    ['none', {}],
  ])('says of the last period that it is %s', (verdict, given) => {
    expect(row('calls', given).verdict).toBe(verdict)
  })

  it('counts each status, also those that no standard has', () => {
    const rows = [row('a'), row('b', { status: 'draft' }), row('c')]
    expect(countByStatus(rows)).toEqual({ draft: 1, agreed: 0, live: 2, retired: 0 })
  })
})

const anyRow = fc
  .record({
    title: fc.constantFrom('Calls', 'calls 2', 'calls 10', 'Émails', 'Zoo'),
    owner: fc.constantFrom('', ' ', 'Aisha', 'Sam'),
    shownWhere: fc.constantFrom('', 'The board'),
    status: fc.constantFrom(...STATUSES),
    reviewOn: fc.constantFrom('', '2027-11-22', '2028-01-01'),
    verdict: fc.constantFrom('met' as const, 'not-met' as const, 'too-few' as const, 'none' as const),
    kind: fc.constantFrom('timeliness' as const, 'accuracy' as const, undefined),
  })
  .map(({ title, ...given }) => ({ ...row('x'), ...given, name: title }))
const anyRows = fc.array(anyRow, { maxLength: 8 })

describe('the order of the register', () => {
  it('keeps every line, whatever it is sorted by', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom(...SORTS), fc.boolean(), (rows, sort, backwards) => {
        const sorted = inOrder(rows, sort, { backwards, language: 'en-GB' })
        expect(sorted).toHaveLength(rows.length)
        expect(new Set(sorted)).toEqual(new Set(rows))
      }),
    )
  })

  it('has what is not filled in last, either way', () => {
    fc.assert(
      fc.property(anyRows, fc.boolean(), (rows, backwards) => {
        const owners = inOrder(rows, 'owner', { backwards, language: 'en-GB' }).map(({ owner }) =>
          owner.trim(),
        )
        const firstEmpty = owners.indexOf('')
        if (firstEmpty >= 0) expect(owners.slice(firstEmpty).every((owner) => owner === '')).toBe(true)
      }),
    )
  })

  it('is by number within names, and by letters whatever their case', () => {
    const names = ['calls 10', 'Zoo', 'Calls 2', 'émails'].map((title) => row(title))
    expect(inOrder(names, 'name', order).map(({ name }) => name)).toEqual([
      'Calls 2',
      'calls 10',
      'émails',
      'Zoo',
    ])
  })

  it('puts results that somebody should look at first, and the next review first', () => {
    const rows = [
      row('met', { results: [[4, 4]] }),
      row('unmeasured', { reviewOn: '' }),
      row('missed', { results: [[1, 4]], reviewOn: '2027-11-22' }),
    ]
    expect(inOrder(rows, 'result', order).map(({ id }) => id)).toEqual(['missed', 'met', 'unmeasured'])
    expect(inOrder(rows, 'review', order).map(({ id }) => id)).toEqual(['missed', 'met', 'unmeasured'])
  })
})
