import type { ReportDocument } from '../domain/record/document.ts'

/** Writes a document; `now` is an ISO 8601 instant. */
export type Write = (document: ReportDocument, now: string) => Promise<Blob> | Blob | string

/** One format a report can go out in. */
export interface Format {
  readonly id: string
  /** What the name of a file ends in, without the dot. */
  readonly ending: string
  readonly mediaType: string
  /** Fetches the writer, so that nobody carries one they do not use. */
  readonly load: () => Promise<Write>
}

const OFFICE = 'application/vnd.openxmlformats-officedocument'

/** Every format on offer, in the order in which it is offered. */
export const FORMATS = [
  {
    id: 'docx',
    ending: 'docx',
    mediaType: `${OFFICE}.wordprocessingml.document`,
    load: async () => (await import('./docx.ts')).toDocx,
  },
  {
    id: 'xlsx',
    ending: 'xlsx',
    mediaType: `${OFFICE}.spreadsheetml.sheet`,
    load: async () => (await import('./xlsx.ts')).toXlsx,
  },
  {
    id: 'csv',
    ending: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    load: async () => (await import('./csv.ts')).toCsv,
  },
  {
    id: 'html',
    ending: 'html',
    mediaType: 'text/html;charset=utf-8',
    load: async () => (await import('./html.ts')).toHtml,
  },
  {
    id: 'ics',
    ending: 'ics',
    mediaType: 'text/calendar;charset=utf-8',
    load: async () => (await import('./ics.ts')).toIcs,
  },
] as const satisfies readonly Format[]

export type FormatId = (typeof FORMATS)[number]['id']

/** A document as a file of one format; `now` is an ISO 8601 instant. Fails when the writer cannot be fetched, as without a network. */
export async function exportAs(id: FormatId, document: ReportDocument, now: string): Promise<Blob> {
  const format: Format | undefined = FORMATS.find((one) => one.id === id)
  if (!format) throw new Error(`expected one of ${FORMATS.map((one) => one.id).join(', ')} but got ${id}`)
  const write = await format.load()
  const made = await write(document, now)
  return typeof made === 'string' ? new Blob([made], { type: format.mediaType }) : made
}
