// fflate (5 kB) makes the zip file. `write-excel-file` (20 kB) compresses anything over 160 kB in a worker made from a `blob:`
// address: our content security policy refuses it, and the file is never finished.
import { strToU8, zipSync } from 'fflate'
import type { ReportDocument } from '../domain/record/document.ts'
import { directionOf } from '../domain/text/direction.ts'
import { coreProperties } from './core-properties.ts'
import { sheetNames } from './sheet-names.ts'
import { workbookParts } from './xlsx-package.ts'
import { sheetXml } from './xlsx-sheet.ts'

/** The sheets of a document as an Excel workbook; `now` is an ISO 8601 instant. A document without sheets has an empty one. */
export function toXlsx(document: ReportDocument, now: string): Blob {
  const { title, sheets, language } = document
  const some = sheets.length > 0 ? sheets : [{ name: title, head: [], rows: [] }]
  const direction = directionOf(language)
  const parts = {
    ...workbookParts(sheetNames(some.map(({ name }) => name))),
    'docProps/core.xml': coreProperties(document, now),
    ...Object.fromEntries(
      some.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet, direction)]),
    ),
  }
  const files = Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]))
  return new Blob([zipSync(files, { mtime: now })], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  })
}
