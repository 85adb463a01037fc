import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCsv } from '../../src/formats/csv.ts'
import { oneTable } from '../../src/formats/one-table.ts'
import { plainText } from '../../src/formats/plain-text.ts'
import { readCsv } from '../helpers/read-csv.ts'
import { anySheets, documentOf, HOSTILE } from '../helpers/report-documents.ts'

const sheet = (...cells: (string | number)[]) =>
  documentOf({ sheets: [{ name: 'S', head: ['H'], rows: cells.map((cell) => [cell]) }] })
const read = (...cells: (string | number)[]) => readCsv(toCsv(sheet(...cells)).slice(1)).map(([cell]) => cell)

describe('a CSV file', () => {
  it('starts with a byte order mark, quotes everything and ends every row with CR LF', () => {
    expect(toCsv(sheet('Yes, "now"', 7))).toBe('\uFEFF"H"\r\n"Yes, ""now"""\r\n"7"\r\n')
  })

  it('holds all sheets as one table: columns with the same head are one', () => {
    const sheets = [
      { name: 'Answers', head: ['Question', 'Answer'], rows: [['Big?', 'No']] },
      { name: 'Actions', head: ['What', 'Question'], rows: [['Reprint', 'Big?']] },
    ]
    expect(readCsv(toCsv(documentOf({ sheets })).slice(1))).toEqual([
      ['Question', 'Answer', 'What'],
      ['Big?', 'No', ''],
      ['Big?', '', 'Reprint'],
    ])
  })

  it('keeps two columns of one sheet apart that have the same head', () => {
    const sheets = [{ name: 'S', head: ['Note', 'Note'], rows: [['a', 'b']] }]
    expect(readCsv(toCsv(documentOf({ sheets })).slice(1))).toEqual([
      ['Note', 'Note'],
      ['a', 'b'],
    ])
  })

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@A1',
    '\t1',
    '\r1',
    '\n=1',
    ' \r\n =1',
    '\u00A0=1',
    '\uFEFF=1',
    '\u0000=1',
    '＝1',
  ])('writes %j as text that no spreadsheet runs', (cell) => {
    expect(read(cell)).toEqual(['H', `'${plainText(cell)}`])
  })

  it('writes numbers as numbers, negative ones too', () => {
    expect(read(-5, 0, 2.5)).toEqual(['H', '-5', '0', '2.5'])
  })

  it('of a document without sheets is empty', () => {
    expect(toCsv(documentOf())).toBe('\uFEFF')
  })

  it('reads back whatever was written, with no cell that could be a formula', () => {
    fc.assert(
      fc.property(anySheets, (sheets) => {
        const written = oneTable(sheets).map((row) => row.map(String).map(plainText))
        const cells = readCsv(toCsv(documentOf({ sheets })).slice(1))
        expect(cells.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
          written.map((row) => row.map((cell) => cell.replace(/^'/, ''))),
        )
        const texts = sheets
          .flatMap(({ head, rows }) => [head, ...rows].flat())
          .filter((cell) => typeof cell === 'string')
        expect(read(...texts).filter(isFormula)).toEqual([])
      }),
    )
  })

  it('reads back hostile text', () => {
    const cells = read(...HOSTILE)
    expect(cells.filter(isFormula)).toEqual([])
    expect(cells.map((cell) => cell?.replace(/^'/, ''))).toEqual(
      ['H', ...HOSTILE].map((text) => plainText(text).replace(/^'/, '')),
    )
  })
})

/** Whether a spreadsheet that drops white space and what it cannot show would see a formula. */
function isFormula(cell = ''): boolean {
  const [first = ''] = [...cell].filter((char) => !/\s|\p{C}/u.test(char))
  return '=+-@＝＋－＠'.includes(first) && first !== '' ? true : /^[\t\r\n]/.test(cell)
}
