import type { SavedRecord } from './types.ts'

/** Where a saved field may go beside this browser: into a file the reader keeps, and into a link the reader sends. */
interface Reach {
  readonly file: boolean
  readonly link: boolean
}

/** Every field of a record, answered once. A new field does not compile until somebody has decided where it may go. */
export const FIELDS: Readonly<Record<keyof SavedRecord, Reach>> = {
  id: { file: true, link: true },
  kind: { file: true, link: true },
  tool: { file: true, link: true },
  edition: { file: true, link: true },
  title: { file: true, link: true },
  people: { file: true, link: true },
  created: { file: true, link: true },
  updated: { file: true, link: true },
  rev: { file: true, link: false },
  answers: { file: true, link: true },
  actions: { file: true, link: true },
  // A link would be too long for the bytes, and a name without them is of no use.
  evidence: { file: true, link: false },
  note: { file: true, link: true },
  origin: { file: true, link: false },
  previous: { file: true, link: false },
  archived: { file: true, link: false },
  deleted: { file: false, link: false },
  voices: { file: true, link: false },
}

/** The fields of a record that may go to a file or a link; what a reader needs to open it is always among them. */
export function fieldsFor(record: SavedRecord, where: keyof Reach): Partial<SavedRecord> {
  const kept = Object.entries(record).filter(([name]) => FIELDS[name as keyof SavedRecord]?.[where])
  return Object.fromEntries(kept)
}
