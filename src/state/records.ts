import { atom } from 'nanostores'
import { toStored } from '../domain/record/read.ts'
import type { SavedRecord } from '../domain/record/types.ts'
import { tellTabs } from './channel.ts'
import { forgetSteps, remember, step } from './history.ts'
import { newId } from './ids.ts'
import { put, remove } from './record-store.ts'
import { markStored, save } from './save.ts'
import type { Outcome } from './storage.ts'

/** Every record the reader has saved, by id. */
export const $records = atom<ReadonlyMap<string, SavedRecord>>(new Map())

/** Puts records in view and takes others out, in one step however many they are. Saves nothing. */
export function view(records: readonly SavedRecord[], gone: readonly string[] = []): void {
  if (records.length + gone.length === 0) return
  const next = new Map($records.get())
  for (const record of records) next.set(record.id, record)
  for (const id of gone) next.delete(id)
  $records.set(next)
}

/**
 * Puts a changed record in view and saves it. `updated` and `rev` are set here; the caller gives everything else.
 * `field` names the text field that was typed in, so that undo goes by words.
 */
export function changeRecord(record: SavedRecord, field = ''): void {
  const before = $records.get().get(record.id)
  if (before) remember(before, field, Date.now())
  viewAndSave(record)
}

/** Takes back the last change of a record, or makes it again; gives whether there was one. */
export function stepRecord(id: string, direction: 'undo' | 'redo'): boolean {
  const record = $records.get().get(id)
  const target = record && step(record, direction)
  if (target) viewAndSave(target)
  return target !== undefined
}

function viewAndSave(record: SavedRecord): void {
  view([save({ ...record, updated: new Date().toISOString() })])
}

/** Deletes a record for good, here and in the database. */
export async function forgetRecord(id: string): Promise<void> {
  const outcome = await remove(id)
  if (outcome.ok) viewWritten([], [id])
}

/**
 * Keeps a record, as a copy where another one stands under its id, and says so only when the database holds it: for what is left
 * behind right after.
 */
export async function keepRecord(record: SavedRecord): Promise<Outcome<void>> {
  const outcome = await put(record.id, toStored(record), (there) => there === undefined)
  if (!outcome.ok) return outcome
  if (!outcome.value.kept) return keepRecord({ ...record, id: newId(), origin: record.id })
  viewWritten([record], [])
  return { ok: true, value: undefined }
}

/** Puts in view what the database holds, and takes out what it holds no longer. */
export function viewStored(records: readonly SavedRecord[], gone: readonly string[] = []): void {
  for (const record of records) markStored(record)
  forgetSteps(records.map(({ id }) => id))
  view(records, gone)
}

/** Shows, here and in other tabs, records that one transaction has just written, and drops those it deleted. */
export function viewWritten(records: readonly SavedRecord[], gone: readonly string[]): void {
  viewStored(records, gone)
  tellTabs([...records.map(({ id }) => id), ...gone])
}
