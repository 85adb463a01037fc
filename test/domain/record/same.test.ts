import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSame } from '../../../src/domain/record/same.ts'
import { anyRecord } from '../../helpers/any-record.ts'

describe('two versions of a record', () => {
  it('say the same however often and whenever they were saved, and in whatever order their fields stand', () => {
    fc.assert(
      fc.property(anyRecord, fc.nat(), (record, rev) => {
        const turned = Object.fromEntries(Object.entries(record).reverse()) as unknown as typeof record
        expect(isSame(record, { ...turned, rev, updated: '2030-01-01T00:00:00.000Z' })).toBe(true)
      }),
    )
  })

  it('differ by a letter of a note, and by the trash', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(isSame(record, { ...record, note: `${record.note}.` })).toBe(false)
        expect(isSame(record, { ...record, deleted: '2030-01-01T00:00:00.000Z' })).toBe(false)
      }),
    )
  })
})
