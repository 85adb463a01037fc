import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  daysLeft,
  duplicateOf,
  live,
  repeatOf,
  TRASH_DAYS,
  trashed,
} from '../../../src/domain/record/life.ts'
import { anyRecord } from '../../helpers/any-record.ts'
import { answers, saved } from '../../helpers/checklists.ts'
import { A_PDF, aPiece } from '../../helpers/evidence.ts'

const NOW = '2026-11-22T10:00:00.000Z'
const DAY_MS = 86_400_000
const daysBefore = (days: number) => new Date(Date.parse(NOW) - days * DAY_MS).toISOString()

describe('a duplicate', () => {
  it('has the same content under another id and name, and says where it came from', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const copy = duplicateOf(record, 'new', 'Copy', NOW)
        const { answers, actions, note, people, voices } = record
        expect(copy).toMatchObject({ id: 'new', title: 'Copy', origin: record.id, rev: 0, created: NOW })
        expect(copy).toMatchObject({ answers, actions, note, people })
        expect(copy.voices).toEqual(voices)
      }),
    )
  })

  it('of something in the trash or the archive is neither', () => {
    const copy = duplicateOf(saved(answers(), { archived: true, deleted: NOW }), 'new', 'Copy', NOW)
    expect(copy).toEqual(live(copy))
  })
})

describe('auditing again', () => {
  it('leaves evidence with the record it was found for', () => {
    const before = saved(answers(), { evidence: [aPiece(A_PDF)] })
    expect(duplicateOf(before, 'new', 'Copy', NOW).evidence).toEqual(before.evidence)
    const again = repeatOf(before, { id: 'new', edition: '2027-01', answers: answers() }, NOW)
    expect(again).not.toHaveProperty('evidence')
  })

  it('starts with nothing answered, planned or noted, and knows last time’s record', () => {
    const before = saved(answers({ type: 'no' }), { note: 'In a hurry', title: 'Leaflet' })
    const again = repeatOf(before, { id: 'new', edition: '2027-01', answers: answers() }, NOW)
    expect(again).toMatchObject({
      id: 'new',
      title: 'Leaflet',
      edition: '2027-01',
      previous: 'r',
      note: '',
      actions: [],
    })
    expect(again.answers).toEqual(answers())
  })
})

describe('a team record audited again', () => {
  it('starts without the answers of anybody', () => {
    const before = saved(answers(), { voices: [{ who: 'Ann', answers: answers({ type: 'no' }) }] })
    const again = repeatOf(before, { id: 'new', edition: '2027-01', answers: answers() }, NOW)
    expect(Object.hasOwn(again, 'voices')).toBe(false)
  })
})

describe('the trash', () => {
  it('keeps a record for 30 days', () => {
    const inTrash = (days: number) => daysLeft(saved(answers(), { deleted: daysBefore(days) }), NOW)
    expect([inTrash(0), inTrash(1), inTrash(29.5), inTrash(30), inTrash(400)]).toEqual([30, 29, 1, 0, 0])
  })

  it('never deletes because a clock was wrong: a moment in the future counts as now', () => {
    expect(daysLeft(saved(answers(), { deleted: daysBefore(-90) }), NOW)).toBe(TRASH_DAYS)
  })

  it('gives all its days to what was put there while the clock was a year behind', () => {
    const record = trashed(saved(answers(), { updated: daysBefore(1) }), daysBefore(365))
    expect(daysLeft(record, NOW)).toBe(TRASH_DAYS - 1)
    expect(trashed(record, NOW).deleted).toBe(NOW)
  })

  it('has no say about a record that is not in it', () => {
    expect(daysLeft(saved(answers()), NOW)).toBeUndefined()
  })
})
