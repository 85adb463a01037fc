import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, readFile } from '../../../src/domain/record/exchange.ts'
import type { SavedRecord } from '../../../src/domain/record/types.ts'
import { anyRecord } from '../../helpers/any-record.ts'
import { fileOf } from '../../helpers/bring-in.ts'
import { KINDS } from '../../helpers/checklists.ts'

const anyWork = fc.uniqueArray(anyRecord, { selector: ({ id }) => id, maxLength: 5 })
const byId = (records: readonly SavedRecord[]) => Object.fromEntries(records.map((one) => [one.id, one]))

describe('the records of a file', () => {
  it('are read as they were written, with any text in them', () => {
    fc.assert(
      fc.property(anyWork, (records) => {
        expect(readFile(fileOf(records), KINDS)).toEqual({ ok: true, records, bad: [] })
      }),
    )
  })

  it('are the same as those here, in whatever order their fields stand and however often they were saved', () => {
    fc.assert(
      fc.property(anyWork, (records) => {
        const turned = records.map((record) => turn({ ...record, rev: record.rev + 1 }) as SavedRecord)
        expect(compare(turned, byId(records))).toEqual({ added: [], same: turned, changed: [] })
      }),
    )
  })

  it('differ from those here by a single letter of a note, and are new where there is none', () => {
    fc.assert(
      fc.property(anyWork, (records) => {
        const changed = records.map((record) => ({ ...record, note: `${record.note}.` }))
        expect(compare(changed, byId(records))).toEqual({ added: [], same: [], changed })
        expect(compare(records, {})).toEqual({ added: records, same: [], changed: [] })
      }),
    )
  })
})

describe('a file of anything', () => {
  it('is read or refused, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.array(fc.jsonValue()).map(fileOf)), (text) => {
        const result = readFile(text, KINDS)
        expect(result.ok ? result.bad.length + result.records.length : result.fault).toBeDefined()
      }),
    )
  })
})

/** The same with the fields of every object the other way round. */
function turn(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(turn)
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, turn(one)]),
  )
}
