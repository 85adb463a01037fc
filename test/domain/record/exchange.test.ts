import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, LIMITS, readFile } from '../../../src/domain/record/exchange.ts'
import type { SavedRecord } from '../../../src/domain/record/types.ts'
import { toFile } from '../../../src/formats/file.ts'
import { anyRecord } from '../../helpers/any-record.ts'
import { fileOf } from '../../helpers/bring-in.ts'
import { answers, KINDS, saved } from '../../helpers/checklists.ts'

const NOW = '2026-11-22T10:00:00.000Z'
const anyRecords = fc.uniqueArray(anyRecord, { selector: ({ id }) => id, maxLength: 8 })
const byId = (records: readonly SavedRecord[]) => new Map(records.map((one) => [one.id, one]))

describe('a file of records', () => {
  it('brings back every record that was written to it, in any script', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const kept = records.map(({ deleted: _deleted, ...record }) => record)
        expect(readFile(toFile(kept, NOW), KINDS)).toEqual({
          ok: true,
          records: kept,
          bad: [],
          wording: new Map(),
        })
      }),
    )
  })

  it('brings nothing new when it is opened a second time', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const read = readFile(toFile(records, NOW), KINDS)
        if (!read.ok) throw new Error(`expected records but got ${read.fault}`)
        expect(compare(read.records, byId(records))).toMatchObject({ added: [], changed: [] })
      }),
    )
  })

  it('brings nothing new either where a copy of what it holds was kept beside what is here', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const mine = records.map((record) => ({ ...record, note: `${record.note}.` }))
        const copies = records.map((record) => ({ ...record, id: `copy of ${record.id}`, origin: record.id }))
        const here = byId([...mine, ...copies])
        expect(compare(records, here)).toEqual({ added: [], same: records, changed: [] })
        expect(compare(records, byId(copies))).toEqual({ added: [], same: records, changed: [] })
        const others = records.map((record) => ({ ...record, note: `${record.note}!` }))
        expect(compare(others, here)).toEqual({ added: [], same: [], changed: others })
      }),
    )
  })

  it('holds the same in whatever order its fields stand and however often they were saved', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const turned = records.map((record) => turn({ ...record, rev: record.rev + 1 }) as SavedRecord)
        expect(compare(turned, byId(records))).toEqual({ added: [], same: turned, changed: [] })
      }),
    )
  })

  it('differs by a single letter of a note, and is new where there is none', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const changed = records.map((record) => ({ ...record, note: `${record.note}.` }))
        expect(compare(changed, byId(records))).toEqual({ added: [], same: [], changed })
        expect(compare(records, new Map())).toEqual({ added: records, same: [], changed: [] })
      }),
    )
  })

  it.each<[fault: string, text: string]>([
    ['empty', ' \n'],
    ['not-json', '<!doctype html><p>Saved page'],
    ['not-json', fileOf([saved(answers())]).slice(0, -20)],
    ['not-ours', '[]'],
    ['not-ours', '{"format":"other","version":1,"records":[]}'],
    ['not-ours', '{"format":"service-handbook","version":"1","records":[]}'],
    ['too-new', '{"format":"service-handbook","version":2,"records":[]}'],
    ['too-deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['too-many', fileOf(new Array(LIMITS.records + 1).fill(0))],
    ['too-big', ' '.repeat(LIMITS.characters) + fileOf([])],
  ])('is refused because it is %s', (fault, text) => {
    expect(readFile(text, KINDS)).toEqual({ ok: false, fault })
  })

  it('brings what can be read and says the place and the reason of what cannot', () => {
    const good = saved(answers({ type: 'yes' }))
    const read = readFile(fileOf([good, 'text', { ...good, answers: 7 }, good]), KINDS)
    expect(read).toEqual({
      ok: true,
      records: [good],
      bad: [
        { place: 2, reason: 'damaged' },
        { place: 3, reason: 'damaged' },
        { place: 4, reason: 'duplicate' },
      ],
      wording: new Map(),
    })
  })

  it('brings the texts that belong to no record, and nothing that is no text', () => {
    const text = JSON.stringify({
      ...JSON.parse(fileOf([])),
      wording: { charter: 'Ring us', odd: 7, more: { a: 'b' } },
    })
    const read = readFile(text, KINDS)
    expect(read.ok && read.wording).toEqual(new Map([['charter', 'Ring us']]))
  })

  it('can give no object properties that are not its own', () => {
    const text = fileOf([saved(answers())]).replace('"title"', '"__proto__":{"polluted":true},"title"')
    const read = readFile(text, KINDS)
    expect(read.ok && Object.keys(read.records[0] ?? {})).not.toContain('__proto__')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('of anything is read or refused, and nothing is thrown', () => {
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
