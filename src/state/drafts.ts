import { toStored } from '../domain/record/read.ts'
import { stampOf } from '../domain/record/stamp.ts'
import type { SavedRecord } from '../domain/record/types.ts'
import { dropDrafts, leaveDrafts } from './draft-store.ts'
import { newId } from './ids.ts'

/** Key of the draft that this page has left, or taken over, of each record. */
const keys = new Map<string, string>()

/**
 * Puts unsaved records aside without waiting. `before` gives what the database may hold of a record when no other tab has saved it
 * meanwhile: a draft takes the place of that, and of nothing else.
 */
export function leave(records: Iterable<SavedRecord>, before: (id: string) => readonly SavedRecord[]): void {
  const drafts = new Map<string, unknown>()
  for (const record of records) {
    const { id } = record
    const key = keys.get(id) ?? newId()
    keys.set(id, key)
    drafts.set(key, { ...toStored(record), known: before(id).map((one) => stampOf(toStored(one))) })
  }
  leaveDrafts(drafts)
}

/** Whether a draft was made of what is stored, so that it may take its place. */
export function follows(draft: unknown, stored: unknown): boolean {
  const { known } = draft as { known?: unknown }
  return Array.isArray(known) && known.includes(stampOf(stored))
}

/** Whether a draft is this page's own already. */
export function isOurs(key: string): boolean {
  return [...keys.values()].includes(key)
}

/** Takes over a draft that another page left of a record. */
export function takeOver(id: string, key: string): void {
  keys.set(id, key)
}

/** Deletes this page's drafts, once everything is saved. */
export function dropOurs(): void {
  if (keys.size > 0) void dropDrafts([...keys.values()])
  keys.clear()
}
