import { fieldsFor } from '../domain/record/fields.ts'
import { FORMAT, FORMAT_VERSION } from '../domain/record/format.ts'
import type { SavedRecord } from '../domain/record/types.ts'
import { toBase64 } from './base64.ts'

/** What goes into a file beside records. */
export interface Beside {
  /** What this version cannot read, as it stood. */
  readonly unreadable?: readonly unknown[]
  /** The bytes that records refer to, by id. */
  readonly evidence?: ReadonlyMap<string, Uint8Array>
  /** Texts that belong to no record, such as those of a charter, by name. */
  readonly wording?: Readonly<Record<string, string>>
}

/** The exchange file of some records as text. `exported` is an ISO 8601 instant. */
export function toFile(
  records: readonly SavedRecord[],
  exported: string,
  { unreadable = [], evidence = new Map(), wording = {} }: Beside = {},
): string {
  const file = {
    format: FORMAT,
    version: FORMAT_VERSION,
    exported,
    app: __APP_VERSION__,
    records: records.map((record) => fieldsFor(record, 'file')),
    wording,
    ...(unreadable.length > 0 ? { unreadable } : {}),
    ...(evidence.size > 0 ? { evidence: packed(evidence) } : {}),
  }
  return JSON.stringify(file, null, 2)
}

function packed(evidence: ReadonlyMap<string, Uint8Array>): Record<string, string> {
  return Object.fromEntries([...evidence].map(([id, bytes]) => [id, toBase64(bytes)]))
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
