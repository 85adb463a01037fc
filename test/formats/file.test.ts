import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LIMITS as EVIDENCE } from '../../src/domain/evidence/limits.ts'
import { LIMITS, readFile } from '../../src/domain/record/exchange.ts'
import { FORMAT, FORMAT_VERSION } from '../../src/domain/record/format.ts'
import { readStored } from '../../src/domain/record/read.ts'
import { fileName, toFile } from '../../src/formats/file.ts'
import { readEvidence } from '../../src/formats/read-evidence.ts'
import { anyRecord, anyText } from '../helpers/any-record.ts'
import { answers, KINDS, saved } from '../helpers/checklists.ts'
import { A_PDF, aPiece } from '../helpers/evidence.ts'

const now = '2026-11-22T10:00:00.000Z'

describe('a file of saved work', () => {
  it('says what it is, who wrote it and when', () => {
    const record = saved(answers())
    expect(JSON.parse(toFile([record], now))).toEqual({
      format: FORMAT,
      version: FORMAT_VERSION,
      exported: now,
      app: '0.0.0-test',
      records: [record],
      wording: {},
    })
  })

  it('holds every record so that it can be opened again', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 3 }), (records) => {
        const { version, records: written } = JSON.parse(toFile(records, now)) as {
          version: number
          records: unknown[]
        }
        const read = written.map((record) => readStored({ version, record }, KINDS))
        expect(read).toEqual(records.map((record) => ({ ok: true, record })))
      }),
    )
  })

  it('carries what could not be opened, exactly as it is', () => {
    const stranger = { version: 99, record: { secret: [1, 2] } }
    expect(JSON.parse(toFile([], now, { unreadable: [stranger] })).unreadable).toEqual([stranger])
  })
})

describe('the evidence in a file', () => {
  it('is read back byte for byte', () => {
    const record = saved(answers(), { evidence: [aPiece(A_PDF)] })
    const read = readFile(toFile([record], now, { evidence: new Map([['piece', A_PDF]]) }), KINDS)
    expect(read).toMatchObject({ ok: true, records: [record], bad: [] })
    expect(readEvidence([record], read.ok && read.evidence)).toEqual({
      bytes: new Map([['piece', A_PDF]]),
      bad: [],
    })
  })

  it('fits with room for a record, when it is the most that goes into one', () => {
    const packed = Math.ceil(EVIDENCE.file / 3) * 4
    expect(EVIDENCE.record).toBeLessThanOrEqual(EVIDENCE.file)
    expect(LIMITS.characters - packed).toBeGreaterThan(5_000_000)
  })
})

describe('the name of a file', () => {
  it.each([
    ['words become parts', 'Pool leaflet, spring 2027', 'pool-leaflet-spring-2027.handbook.json'],
    ['letters of any script stay', 'Ārai & 図書館', 'ārai-図書館.handbook.json'],
    ['signs at the ends go', '“Angry?”', 'angry.handbook.json'],
    ['a path is no part of it', '../../etc/passwd', 'etc-passwd.handbook.json'],
    ['a title without letters gets a name', '???', 'handbook.handbook.json'],
    ['no title gets a name', '', 'handbook.handbook.json'],
    [
      'a long title is cut without a hyphen at its end',
      `${'a'.repeat(59)} bc`,
      `${'a'.repeat(59)}.handbook.json`,
    ],
  ])('%s', (_, title, name) => {
    expect(fileName(title, 'handbook.json')).toBe(name)
  })

  it('has letters, digits and hyphens only, at most 60, from any title', () => {
    const long = fc.array(anyText, { maxLength: 30 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(long, (title) => {
        expect(fileName(title, 'x')).toMatch(/^[\p{L}\p{M}\p{N}-]{1,60}\.x$/u)
      }),
    )
  })

  it.each([
    ['cuts no letter of two halves', '𠮷'.repeat(30) + 'a'.repeat(31)],
    ['stays within 60 where a small letter is longer than its capital', 'İ'.repeat(60)],
  ])('%s', (_, title) => {
    const name = fileName(`a${title}`, 'x')
    expect(name.isWellFormed()).toBe(true)
    expect(name).toMatch(/^[\p{L}\p{M}\p{N}-]{1,60}\.x$/u)
  })
})
