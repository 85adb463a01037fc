import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toStored } from '../../../src/domain/record/read.ts'
import { stampOf } from '../../../src/domain/record/stamp.ts'
import { anyRecord } from '../../helpers/any-record.ts'

describe('the stamp of what is stored', () => {
  it('is another with every save, and with every moment of two saves that got the same number', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const stamp = stampOf(toStored(record))
        expect(stampOf(toStored({ ...record, note: 'x' }))).toBe(stamp)
        expect(stampOf(toStored({ ...record, rev: record.rev + 1 }))).not.toBe(stamp)
        expect(stampOf(toStored({ ...record, updated: '9999-01-01T00:00:00.000Z' }))).not.toBe(stamp)
      }),
    )
  })

  it('can be taken of anything, and is that of no record', () => {
    fc.assert(
      fc.property(fc.anything(), anyRecord, (value, record) => {
        expect(stampOf(value)).not.toBe(stampOf(toStored(record)))
      }),
    )
  })
})
