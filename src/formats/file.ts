import { FORMAT_VERSION } from '../domain/record/format.ts'
import type { SavedRecord } from '../domain/record/types.ts'

/** Name of our exchange format; a file of it ends in `.handbook.json`. */
export const FORMAT = 'service-handbook'

/** The exchange file of some records as text. `exported` is an ISO 8601 instant. */
export function toFile(
  records: readonly SavedRecord[],
  exported: string,
  unreadable: readonly unknown[] = [],
): string {
  const file = {
    format: FORMAT,
    version: FORMAT_VERSION,
    exported,
    app: __APP_VERSION__,
    records,
    wording: {},
  }
  return JSON.stringify(unreadable.length > 0 ? { ...file, unreadable } : file, null, 2)
}

/** A file name from a title: letters and digits of any script, at most 60 characters, never empty. */
export function fileName(title: string, ending: string): string {
  const stem = title
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .toLowerCase()
  return `${stem || 'handbook'}.${ending}`
}
