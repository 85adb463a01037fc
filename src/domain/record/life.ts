import type { SavedRecord } from './types.ts'

/** Days a record stays in the trash before it is deleted for good. */
export const TRASH_DAYS = 30

const DAY_MS = 86_400_000

/** A second record with the same content. `title` is what it will be called, `now` an ISO 8601 instant. */
export function duplicateOf<Answers>(
  record: SavedRecord<Answers>,
  id: string,
  title: string,
  now: string,
): SavedRecord<Answers> {
  return { ...live(record), id, title, origin: record.id, created: now, updated: now, rev: 0 }
}

/** A new record of the same thing, to answer again from the start: same title and people, edition of today; no notes, actions, evidence or voices. */
export function repeatOf<Answers>(
  record: SavedRecord<Answers>,
  fresh: { id: string; edition: string; answers: Answers },
  now: string,
): SavedRecord<Answers> {
  const { evidence: _evidence, voices: _voices, ...rest } = live(record)
  return {
    ...rest,
    ...fresh,
    previous: record.id,
    created: now,
    updated: now,
    rev: 0,
    actions: [],
    note: '',
  }
}

/** A record in the trash from `now` on, an ISO 8601 instant; a clock that was set back since its last change takes none of its days. */
export function trashed<Answers>(record: SavedRecord<Answers>, now: string): SavedRecord<Answers> {
  return { ...record, deleted: now < record.updated ? record.updated : now }
}

/** Whole days until a record in the trash is deleted for good, 0 to 30; nothing when it is not in the trash. */
export function daysLeft(record: SavedRecord, now: string): number | undefined {
  if (record.deleted === undefined) return undefined
  const age = (Date.parse(now) - Date.parse(record.deleted)) / DAY_MS
  return Math.min(TRASH_DAYS, Math.max(0, Math.ceil(TRASH_DAYS - age)))
}

/** A record taken out of the trash and out of the archive. */
export function live<Answers>(record: SavedRecord<Answers>): SavedRecord<Answers> {
  const { deleted: _deleted, archived: _archived, ...rest } = record
  return rest
}
