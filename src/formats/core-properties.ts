import type { ReportDocument } from '../domain/record/document.ts'
import { markupText } from './plain-text.ts'

/** What an Office file says of itself in `docProps/core.xml`: title, language, and when it was made (`now`, an ISO 8601 instant). */
export function coreProperties({ title, language }: ReportDocument, now: string): string {
  const instant = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${markupText(now)}</dcterms:${name}>`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${markupText(title)}</dc:title>`,
    `<dc:language>${markupText(language)}</dc:language>`,
    instant('created'),
    instant('modified'),
    '</cp:coreProperties>',
  ].join('')
}
