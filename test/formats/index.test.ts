import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exportAs, FORMATS, type FormatId } from '../../src/formats/index.ts'
import { documentWith, HOSTILE, NOW } from '../helpers/report-documents.ts'

const START: Readonly<Record<FormatId, string>> = {
  docx: 'PK',
  xlsx: 'PK',
  csv: '"What"',
  html: '<!doctype html>',
  ics: 'BEGIN:VCALENDAR',
}

describe('the formats on offer', () => {
  it.each(FORMATS.map((format) => [format.id, format] as const))(
    '%s comes out as its own kind of file',
    async (id, { mediaType }) => {
      const file = await exportAs(id, documentWith(HOSTILE.slice(0, 3)), NOW)
      expect(file.type.replace('; ', ';')).toBe(mediaType)
      expect((await file.text()).replace('\uFEFF', '').startsWith(START[id])).toBe(true)
    },
  )

  it('are fetched when asked for: nothing is imported before', () => {
    const text = readFileSync('src/formats/index.ts', 'utf8')
    expect([...text.matchAll(/^import (?!type)/gm)]).toEqual([])
  })

  it('are refused by name when there is no such one', async () => {
    await expect(exportAs('pdf' as FormatId, documentWith([]), NOW)).rejects.toThrow(
      'expected one of docx, xlsx, csv, html, ics but got pdf',
    )
  })
})
