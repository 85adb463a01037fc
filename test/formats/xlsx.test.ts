import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import type { ReportDocument } from '../../src/domain/record/document.ts'
import { plainText } from '../../src/formats/plain-text.ts'
import { sheetNames } from '../../src/formats/sheet-names.ts'
import { toXlsx } from '../../src/formats/xlsx.ts'
import { CUT_MARK, LONGEST_CELL } from '../../src/formats/xlsx-sheet.ts'
import { anyText } from '../helpers/any-record.ts'
import { anySheets, documentOf, HOSTILE, NOW } from '../helpers/report-documents.ts'

describe('a workbook', () => {
  it('holds every sheet with its name, its head and its rows', async () => {
    const sheets = [
      { name: 'Answers', head: ['Number', 'Note'], rows: [[1, 'Small print']] },
      { name: 'Actions', head: ['What'], rows: [['Reprint']] },
    ]
    expect(await read(documentOf({ sheets }))).toEqual([
      {
        sheet: 'Answers',
        data: [
          ['Number', 'Note'],
          [1, 'Small print'],
        ],
      },
      { sheet: 'Actions', data: [['What'], ['Reprint']] },
    ])
  })

  it('keeps text as text', async () => {
    const texts = ['=1+1', '007', '1e5', 'TRUE', '2026-11-22', '-3', ' spaced ', 'two\nlines']
    const sheets = [{ name: 'S', head: ['H'], rows: texts.map((text) => [text]) }]
    expect((await read(documentOf({ sheets })))[0]?.data.flat()).toEqual(['H', ...texts])
    expect(await part(documentOf({ sheets }), 'xl/worksheets/sheet1.xml')).not.toContain('<f>')
  })

  it('cuts a text that no cell can hold, and says so', async () => {
    const sheets = [{ name: 'S', head: ['H'], rows: [['😀'.repeat(20_000)], ['x'.repeat(LONGEST_CELL)]] }]
    const [cut = '', whole] = (await read(documentOf({ sheets }))).flatMap(({ data }) =>
      data.flat().slice(1),
    ) as string[]
    expect(cut).toMatch(/^(?:😀)+ \[…\]$/u)
    expect(cut.length).toBeGreaterThan(LONGEST_CELL - CUT_MARK.length - 2)
    expect(cut.length).toBeLessThanOrEqual(LONGEST_CELL)
    expect(whole).toBe('x'.repeat(LONGEST_CELL))
  })

  it('writes what Excel would take for a code as the text it is', async () => {
    const sheets = [{ name: 'S', head: ['_x0041_'], rows: [] }]
    expect(await part(documentOf({ sheets }), 'xl/worksheets/sheet1.xml')).toContain('>_x005F_x0041_<')
  })

  it('runs from right to left when its language does', async () => {
    const sheets = [{ name: 'S', head: ['H'], rows: [] }]
    expect(await part(documentOf({ sheets, language: 'ar' }), 'xl/worksheets/sheet1.xml')).toContain(
      'rightToLeft="1"',
    )
    expect(await part(documentOf({ sheets }), 'xl/worksheets/sheet1.xml')).not.toContain('rightToLeft')
  })

  it('says its title, its language and when it was made', async () => {
    const core = await part(documentOf({ title: 'Tea & <cake>' }), 'docProps/core.xml')
    expect(core).toContain('<dc:title>Tea &amp; &lt;cake&gt;</dc:title><dc:language>en-GB</dc:language>')
    expect(core).toContain(NOW)
  })

  it('of a document without sheets has one empty sheet', async () => {
    expect(await read(documentOf())).toEqual([{ sheet: 'Pool leaflet', data: [] }])
  })

  it('reads back whatever was written', async () => {
    await fc.assert(
      fc.asyncProperty(anySheets, async (sheets) => {
        const found = await read(documentOf({ sheets }))
        for (const [i, { head, rows }] of sheets.entries())
          expect(padded(found[i]?.data ?? [])).toEqual(padded([head, ...rows].map((row) => row.map(cellOf))))
      }),
    )
  })

  it('reads back hostile text, and holds no character that XML forbids', async () => {
    const texts = HOSTILE.filter((text) => text.length < LONGEST_CELL && !text.includes('_x'))
    const document = documentOf({
      sheets: [{ name: HOSTILE[0] ?? '', head: ['H'], rows: texts.map((text) => [text]) }],
    })
    expect((await read(document))[0]?.data.flat()).toEqual(['H', ...texts.map(plainText)])
    for (const xml of Object.values(await parts(document)))
      expect(xml).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u)
  })
})

describe('the names of sheets', () => {
  const names = async (...wanted: string[]) =>
    (await read(documentOf({ sheets: wanted.map((name) => ({ name, head: ['H'], rows: [] })) }))).map(
      ({ sheet }) => sheet,
    )

  it.each([
    ['signs that no sheet may have go', ['Pool: [a/b]*?\\'], ['Pool a b']],
    ['no two are alike but for capitals', ['Notes', 'notes', 'NOTES'], ['Notes', 'notes 2', 'NOTES 3']],
    ['none is empty', ['', '???'], ['1', '2']],
    ['none starts or ends with an apostrophe', ["'Ours'"], ['Ours']],
    ['the one that Excel keeps is not taken', ['History'], ['History 2']],
    ['long ones are cut', ['x'.repeat(40), 'x'.repeat(40)], ['x'.repeat(31), `${'x'.repeat(26)} 2`]],
    ['a cut leaves no half of an emoji', [`${'x'.repeat(30)}😀`], ['x'.repeat(30)]],
  ])('%s', async (_, wanted, expected) => {
    expect(await names(...wanted)).toEqual(expected)
  })

  it('are legal and all different, whatever was asked for', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), (wanted) => {
        const found = sheetNames(wanted)
        expect(new Set(found.map((name) => name.toLowerCase())).size).toBe(wanted.length)
        for (const name of found) expect(name).toMatch(/^(?!')[^[\]\\/:*?\p{Cc}\p{Cs}]{1,31}(?<!')$/u)
      }),
    )
  })
})

async function read(document: ReportDocument) {
  return readXlsxFile(Buffer.from(await toXlsx(document, NOW).arrayBuffer()), { trim: false })
}

async function parts(document: ReportDocument): Promise<Record<string, string>> {
  const files = unzipSync(new Uint8Array(await toXlsx(document, NOW).arrayBuffer()))
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

async function part(document: ReportDocument, path: string): Promise<string> {
  return (await parts(document))[path] ?? ''
}

// The reader gives nothing for an empty cell, and leaves out empty rows and columns at the end.
function padded(rows: readonly (readonly unknown[])[]): unknown[][] {
  const cells = rows.flatMap((row, i) =>
    row.flatMap((cell, j) => (cell === null || cell === '' ? [] : [[i, j, cell]])),
  )
  return cells
}

function cellOf(cell: string | number): string | number {
  return typeof cell === 'number' ? cell : plainText(cell)
}
