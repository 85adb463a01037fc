import { kinds } from '../domain/kinds.ts'
import { daysLeft, duplicateOf, live, repeatOf, trashed } from '../domain/record/life.ts'
import type { SavedRecord } from '../domain/record/types.ts'
import { newId } from './ids.ts'
import { $records, changeRecord, forgetRecord } from './records.ts'

/** Gives a record another name. */
export function renameRecord(record: SavedRecord, title: string): void {
  changeRecord({ ...record, title })
}

/** Makes a second record with the same content, called `title`, and gives its id. */
export function duplicateRecord(record: SavedRecord, title: string): string {
  const copy = duplicateOf(record, newId(), title, now())
  changeRecord(copy)
  return copy.id
}

/** Starts the same work again with nothing answered, in today's edition, and gives the new record's id. */
export function repeatRecord(record: SavedRecord, edition: string): string {
  const kind = Object.hasOwn(kinds, record.kind) ? kinds[record.kind as keyof typeof kinds] : undefined
  // The record passed its kind's own reader when it was opened.
  const answers = kind?.resetAnswers(record.answers as never)
  const again = repeatOf(record, { id: newId(), edition, answers }, now())
  changeRecord(again)
  return again.id
}

/** Puts a record away, or takes it out again. */
export function archiveRecord(record: SavedRecord, archived: boolean): void {
  changeRecord(archived ? { ...record, archived } : live(record))
}

/** Moves a record to the trash, where it stays for 30 days. */
export function trashRecord(record: SavedRecord): void {
  changeRecord(trashed(record, now()))
}

/** Takes a record out of the trash. */
export function restoreRecord(record: SavedRecord): void {
  changeRecord(live(record))
}

/** Deletes for good what has been in the trash for 30 days. */
export function emptyOldTrash(): void {
  for (const record of $records.get().values())
    if (daysLeft(record, now()) === 0) void forgetRecord(record.id)
}

function now(): string {
  return new Date().toISOString()
}
