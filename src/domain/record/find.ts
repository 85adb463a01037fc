import type { SavedRecord } from './types.ts'

/** A record by its id, which may come from an address or a file: `constructor` finds nothing of Object's own. */
export function findRecord(
  records: Readonly<Record<string, SavedRecord>>,
  id: string | undefined,
): SavedRecord | undefined {
  return id !== undefined && Object.hasOwn(records, id) ? records[id] : undefined
}
