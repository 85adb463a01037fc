import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCsv } from '../../src/formats/csv.ts'
import { LARGEST_TABLE, tableOfFile, tableOfLines } from '../../src/formats/read-table.ts'
import { documentOf } from '../helpers/report-documents.ts'

const fileOf = (...parts: BlobPart[]) => tableOfFile(new Blob(parts))

describe('a table that is opened', () => {
  it.each([
    ['commas', 'No,Standard\n1,"Calls, in 3 rings"'],
    ['semicolons', 'No;Standard\n1;"Calls, in 3 rings"'],
    ['tabs', 'No\tStandard\n1\tCalls, in 3 rings'],
  ])('has its cells apart at %s', async (_, text) => {
    expect(await fileOf(text)).toEqual([
      ['No', 'Standard'],
      ['1', 'Calls, in 3 rings'],
    ])
  })

  it('is read in the code that Excel wrote it in', async () => {
    const wanted = [['Café'], ['£5']]
    expect(await fileOf('\uFEFFCafé\r\n£5')).toEqual(wanted)
    expect(await fileOf(new Uint8Array([67, 97, 102, 0xe9, 13, 10, 0xa3, 53]))).toEqual(wanted)
    expect(await fileOf(new Uint8Array([0xff, 0xfe, ...Buffer.from('Café\n£5', 'utf16le')]))).toEqual(wanted)
  })

  it('is its lines where it is plain text', async () => {
    expect(await fileOf('Calls, in 3 rings\nEmails in 2 days')).toEqual([
      ['Calls, in 3 rings'],
      ['Emails in 2 days'],
    ])
  })

  it('is refused when it is no text, or larger than any list of standards', async () => {
    expect(await fileOf(new Uint8Array([80, 75, 3, 4, 0, 0]))).toBeUndefined()
    expect(await fileOf('x'.repeat(LARGEST_TABLE + 1))).toBeUndefined()
  })

  it('comes back as it went out', async () => {
    const cell = fc.stringMatching(/^[A-Za-z0-9 ,;"]{1,20}$/)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), async (rows) => {
        const csv = toCsv(documentOf({ sheets: [{ name: 'S', head: ['a', 'b'], rows }] }))
        expect(await fileOf(csv)).toEqual([['a', 'b'], ...rows, ['']])
      }),
    )
  })
})

describe('lines that are pasted', () => {
  it('are a row each, whatever they hold', () => {
    expect(tableOfLines('Calls, in 3 rings\r\nEmails; "soon"')).toEqual([
      ['Calls, in 3 rings'],
      ['Emails; "soon"'],
    ])
  })

  it('have cells where they were copied from a spreadsheet', () => {
    expect(tableOfLines('1\tCalls\n2\tEmails')).toEqual([
      ['1', 'Calls'],
      ['2', 'Emails'],
    ])
  })
})
