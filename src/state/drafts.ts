import { toStored } from '../domain/record/read.ts'
import { stampOf } from '../domain/record/stamp.ts'
import type { SavedRecord } from '../domain/record/types.ts'
import { dropDrafts, leaveDrafts } from './draft-store.ts'
import { newId } from './ids.ts'

/** Keys of drafts that the database may hold and that this page has gone on from: its own, and those it took over. */
const old = new Set<string>()

/**
 * Puts unsaved records aside without waiting, in place of whatever draft was there of them. `before` gives what the database may hold
 * of a record when no other tab has saved it meanwhile: a draft takes the place of that, and of nothing else.
 */
export function leave(records: Iterable<SavedRecord>, before: (id: string) => readonly SavedRecord[]): void {
  const drafts = new Map<string, unknown>()
  for (const record of records)
    drafts.set(newId(), {
      ...toStored(record),
      known: before(record.id).map((one) => stampOf(toStored(one))),
    })
  leaveDrafts(drafts, old)
  for (const key of drafts.keys()) takeOver(key)
}

/** Whether a draft was made of what is stored, so that it may take its place. */
export function follows(draft: unknown, stored: unknown): boolean {
  const { known } = draft as { known?: unknown }
  return Array.isArray(known) && known.includes(stampOf(stored))
}

/** Whether this page has gone on from a draft already. */
export function isOurs(key: string): boolean {
  return old.has(key)
}

/** Notes that this page goes on from a draft. */
export function takeOver(key: string): void {
  old.add(key)
}

/** Deletes the drafts that this page has gone on from, once everything is saved. */
export async function dropOurs(): Promise<void> {
  const keys = [...old]
  if (keys.length === 0) return
  const outcome = await dropDrafts(keys)
  if (outcome.ok) for (const key of keys) old.delete(key)
}
