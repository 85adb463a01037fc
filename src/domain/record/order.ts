import type { SavedRecord } from './types.ts'

/** Records with what was changed last first. Instants in ISO 8601 stand in order as plain text. */
export function newestFirst<T extends Pick<SavedRecord, 'updated'>>(records: Iterable<T>): T[] {
  return [...records].sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0))
}
