import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toFile } from '../../src/formats/file.ts'
import { fileSchema } from '../../src/formats/file-schema.ts'
import { anyRecord } from '../helpers/any-record.ts'
import { answers, saved } from '../helpers/checklists.ts'

const INSTANT = /^\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
const ajv = new Ajv2020({ formats: { 'date-time': INSTANT }, strict: true })
const agrees = ajv.compile(fileSchema)
const file = (...records: Parameters<typeof toFile>[0]) =>
  JSON.parse(toFile(records, '2026-11-22T10:00:00.000Z'))

describe('the published schema', () => {
  it('agrees with every file we write', () => {
    fc.assert(
      fc.property(fc.array(anyRecord), (records) => {
        expect(agrees(file(...records)), JSON.stringify(agrees.errors)).toBe(true)
      }),
    )
  })

  it('describes every field we write', () => {
    const full = saved(answers(), { origin: 'o', previous: 'p', archived: true })
    const described = fileSchema.properties.records.items.properties
    expect(Object.keys(file(full).records[0]).filter((name) => !Object.hasOwn(described, name))).toEqual([])
  })

  it.each([
    ['of another format', { format: 'other' }],
    ['of a newer version', { version: 2 }],
    ['with a record that is text', { records: ['text'] }],
    ['with a record without answers', { records: [{ ...saved(answers()), answers: undefined }] }],
  ])('refuses a file %s', (_, change) => {
    expect(agrees(JSON.parse(JSON.stringify({ ...file(saved(answers())), ...change })))).toBe(false)
  })
})
