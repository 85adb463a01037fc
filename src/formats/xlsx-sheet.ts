import type { Sheet } from '../domain/record/document.ts'
import { columnWidths } from './column-widths.ts'
import { markupText, plainText } from './plain-text.ts'
import { STYLE } from './xlsx-package.ts'

/** Most characters (UTF-16 units) that Excel opens in one cell. */
export const LONGEST_CELL = 32_767
/** Stands at the end of a text that was longer than a cell can hold. */
export const CUT_MARK = ' […]'

/** A sheet as the XML of a worksheet: the head stays in view, text wraps, and no text becomes a formula, a number or a date. */
export function sheetXml({ head, rows }: Sheet, direction: 'ltr' | 'rtl'): string {
  const cells = [head, ...rows]
  const columns = columnWidths(cells).map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width + 2}" customWidth="1"/>`,
  )
  const written = cells.map((row, i) => {
    const style = i === 0 ? STYLE.head : STYLE.text
    return `<row r="${i + 1}">${row.map((cell, j) => cellXml(cell, `${columnName(j)}${i + 1}`, style)).join('')}</row>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<sheetViews><sheetView workbookViewId="0"${direction === 'rtl' ? ' rightToLeft="1"' : ''}>`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '',
    `<sheetData>${written.join('\n')}</sheetData>`,
    '</worksheet>',
  ].join('')
}

function cellXml(cell: string | number, place: string, style: number): string {
  if (typeof cell === 'number' && Number.isFinite(cell))
    return `<c r="${place}" s="${STYLE.number}"><v>${cell}</v></c>`
  const text = cellText(String(cell))
  return text
    ? `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
    : ''
}

function cellText(text: string): string {
  const plain = plainText(text)
  const fits = plain.length <= LONGEST_CELL
  // Half an emoji at the cut is dropped by `markupText`.
  const fitting = fits ? plain : plain.slice(0, LONGEST_CELL - CUT_MARK.length) + CUT_MARK
  // Excel reads `_x0041_` as the letter A.
  return markupText(fitting.replace(/_(?=x[\dA-F]{4}_)/gi, '_x005F_'))
}

function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last
}
