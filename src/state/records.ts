import { atom, map } from 'nanostores'
import { kinds } from '../domain/kinds.ts'
import { readStored, toStored, type Unreadable } from '../domain/record/read.ts'
import type { SavedRecord } from '../domain/record/types.ts'
import { remember, step } from './history.ts'
import { newId } from './ids.ts'
import { connectSaving, flush, isUnsaved, markStored, save, saveAgain } from './save.ts'
import {
  type Outcome,
  openChannel,
  readAll,
  readOne,
  remove,
  type StorageFault,
  writeBatch,
} from './storage.ts'

/** Something stored under a key that cannot be opened. It is shown, offered as a file, and never written over. */
export interface UnreadableEntry {
  readonly key: string
  readonly reason: Unreadable
  readonly value: unknown
}

/** Every record the reader has saved, by id. */
export const $records = map<Readonly<Record<string, SavedRecord>>>({})

/** What stands in the database and cannot be opened. */
export const $unreadable = atom<readonly UnreadableEntry[]>([])

/** Where reading the database stands; a fault means nothing can be kept, and work goes on in memory. */
export const $loading = atom<{ state: 'waiting' | 'ready' } | { state: 'failed'; fault: StorageFault }>({
  state: 'waiting',
})

/** The copy made because another tab saved the same record first: from id, to id. */
export const $copied = atom<{ from: string; to: string } | undefined>(undefined)

let started: Promise<void> | undefined
let announce: (id: string) => void = () => undefined

/** Reads the database once and keeps in step with other tabs from then on. Calling it again changes nothing. */
export function loadRecords(): Promise<void> {
  started ??= load()
  return started
}

/**
 * Puts a changed record in view and saves it. `updated` is set here; the caller gives everything else.
 * `field` names the text field that was typed in, so that undo goes by words.
 */
export function changeRecord(record: SavedRecord, field = ''): void {
  const before = $records.get()[record.id]
  if (before) remember(before, field, Date.now())
  show(record)
}

/** Takes back the last change of a record, or makes it again; nothing happens when there is none. */
export function stepRecord(id: string, direction: 'undo' | 'redo'): void {
  const record = $records.get()[id]
  const target = record && step(record, direction)
  if (target) show(target)
}

/** Deletes a record for good, here and in the database. */
export async function forgetRecord(id: string): Promise<void> {
  const outcome = await remove(id)
  if (!outcome.ok) return
  $records.setKey(id, undefined as never)
  announce(id)
}

function show(record: SavedRecord): void {
  const changed = { ...record, updated: new Date().toISOString() }
  $records.setKey(record.id, changed)
  save(changed)
}

/** Keeps a record and says so only when the database holds it: for what is left behind right after. */
export async function keepRecord(record: SavedRecord): Promise<Outcome<void>> {
  const outcome = await writeBatch({ put: new Map([[record.id, toStored(record)]]), remove: [] })
  if (outcome.ok) showWritten([record], [])
  return outcome
}

/** Shows records that one transaction has just written, and drops those it deleted. */
export function showWritten(records: readonly SavedRecord[], removed: readonly string[]): void {
  for (const record of records) {
    markStored(record.id, record.rev)
    $records.setKey(record.id, record)
    announce(record.id)
  }
  for (const id of removed) {
    $records.setKey(id, undefined as never)
    announce(id)
  }
}

async function load(): Promise<void> {
  connectSaving({ onConflict: keepBoth, onSaved: noteSaved })
  announce = openChannel((id) => void refresh(id))
  addEventListener('pagehide', flush)
  document.addEventListener('visibilitychange', () =>
    document.visibilityState === 'hidden' ? flush() : wake(),
  )
  await readDatabase()
}

async function readDatabase(): Promise<void> {
  const outcome = await readAll()
  if (!outcome.ok) {
    $loading.set({ state: 'failed', fault: outcome.fault })
    return
  }
  const unreadable: UnreadableEntry[] = []
  for (const [key, value] of outcome.value) {
    const read = readStored(value, kinds)
    if (read.ok && read.record.id === key) take(read.record)
    else unreadable.push({ key, reason: read.ok ? 'damaged' : read.reason, value })
  }
  $unreadable.set(unreadable)
  $loading.set({ state: 'ready' })
}

/** A tab that was hidden may show an old state: bring it up to date before anything is typed over it. */
function wake(): void {
  saveAgain()
  void readDatabase()
}

async function refresh(id: string): Promise<void> {
  if (isUnsaved(id)) return
  const outcome = await readOne(id)
  const read = outcome.ok ? readStored(outcome.value, kinds) : undefined
  if (read?.ok) take(read.record)
}

function take(record: SavedRecord): void {
  if (isUnsaved(record.id)) return
  markStored(record.id, record.rev)
  if ($records.get()[record.id]?.rev !== record.rev) $records.setKey(record.id, record)
}

function noteSaved(id: string, rev: number): void {
  const record = $records.get()[id]
  if (record) $records.setKey(id, { ...record, rev })
  announce(id)
  // What could not be read a moment ago can be now, or "not saved" would stand beside work that is saved.
  if ($loading.get().state === 'failed') void readDatabase()
}

/** Two tabs changed one record: theirs stays, mine becomes a copy beside it. Nothing is lost. */
function keepBoth(mine: SavedRecord, stored: unknown): void {
  const copy = { ...mine, id: newId(), origin: mine.id }
  const theirs = readStored(stored, kinds)
  if (theirs.ok) {
    markStored(mine.id, theirs.record.rev)
    $records.setKey(mine.id, theirs.record)
  }
  changeRecord(copy)
  $copied.set({ from: mine.id, to: copy.id })
}
