// Papa Parse (7 kB) quotes as RFC 4180 asks, and has met every spreadsheet.
import Papa from 'papaparse'
import type { ReportDocument } from '../domain/record/document.ts'
import { oneTable } from './one-table.ts'
import { plainText } from './plain-text.ts'

/** Cells that a spreadsheet would run as a formula, also behind white space or invisible characters. */
const FORMULA = /^[\s\p{Z}\p{C}]*[=+\-@＝＋－＠]|^[\t\n]/u

/** All sheets of a document as one CSV table (RFC 4180) with a byte order mark; a cell that looks like a formula gets an apostrophe. */
export function toCsv({ sheets }: ReportDocument): string {
  const cells = oneTable(sheets).map((row) =>
    row.map((cell) => (typeof cell === 'number' ? cell : plainText(cell))),
  )
  const table = Papa.unparse(cells, { quotes: true, newline: '\r\n', escapeFormulae: FORMULA })
  // Without the mark Excel reads UTF-8 as the local code page.
  return `\uFEFF${table}${table && '\r\n'}`
}
