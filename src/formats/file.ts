import { FORMAT } from '../domain/record/exchange.ts'
import { fieldsFor } from '../domain/record/fields.ts'
import { FORMAT_VERSION } from '../domain/record/format.ts'
import type { SavedRecord } from '../domain/record/types.ts'

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
    records: records.map((record) => fieldsFor(record, 'file')),
    wording: {},
  }
  return JSON.stringify(unreadable.length > 0 ? { ...file, unreadable } : file, null, 2)
}

/** A file name from a title: letters and digits of any script, at most 60 characters, never empty. */
export function fileName(title: string, ending: string): string {
  const words = title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-/, '')
  const stem = [...words].slice(0, 60).join('').replace(/-$/, '')
  return `${stem || 'handbook'}.${ending}`
}
