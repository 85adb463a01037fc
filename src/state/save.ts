import { atom } from 'nanostores'
import { toStored } from '../domain/record/read.ts'
import { stampOf } from '../domain/record/stamp.ts'
import type { SavedRecord } from '../domain/record/types.ts'
import { dropOurs, leave } from './drafts.ts'
import { put } from './record-store.ts'
import { askToPersist } from './room.ts'
import type { StorageFault } from './storage.ts'

/** What the reader is told about saving. "Saved" is said only after the transaction completed. */
export type SaveStatus =
  | { state: 'idle' }
  | { state: 'saving' }
  | { state: 'saved'; at: string }
  | { state: 'failed'; fault: StorageFault }

export const $saveStatus = atom<SaveStatus>({ state: 'idle' })

/** Least time from one write to the next: what is typed meanwhile goes with it. Milliseconds. */
const REST_MS = 250
const RETRY_AFTER_MS = 4000

/** The newest state of every record that the database is not known to hold yet. */
const pending = new Map<string, SavedRecord>()
/** Every record as the database holds it, as far as this tab knows. */
const stored = new Map<string, SavedRecord>()
/** What is being written just now. */
const underWay = new Map<string, SavedRecord>()
let timer: ReturnType<typeof setTimeout> | undefined
let askedToPersist = false

interface Hooks {
  /** Another tab saved a different version first: what it saved. */
  onConflict: (mine: SavedRecord, stored: unknown) => void
  onSaved: (id: string) => void
}
let hooks: Hooks = { onConflict: () => undefined, onSaved: () => undefined }

/** Connects saving to the records; called once. */
export function connectSaving(to: Hooks): void {
  hooks = to
}

/** Notes what the database holds. */
export function markStored(record: SavedRecord): void {
  stored.set(record.id, record)
}

/** Whether something that was read is what the database was known to hold. */
export function isNoNews(id: string, value: unknown): boolean {
  const known = stored.get(id)
  return known !== undefined && stampOf(toStored(known)) === stampOf(value)
}

/** Whether a record, or any, has changes the database is not known to hold. */
export function isUnsaved(id?: string): boolean {
  return id === undefined ? pending.size > 0 : pending.has(id)
}

/** Saves a record, at once or with the next write when one has just been made, and gives it as it will be stored. */
export function save(changed: SavedRecord): SavedRecord {
  const { id } = changed
  const record = { ...changed, rev: ((underWay.get(id) ?? stored.get(id))?.rev ?? -1) + 1 }
  pending.set(id, record)
  if (!['saving', 'failed'].includes($saveStatus.get().state)) $saveStatus.set({ state: 'saving' })
  if (timer === undefined) saveAgain()
  return record
}

/** Saves now whatever is unsaved. */
export function saveAgain(): void {
  clearTimeout(timer)
  timer = undefined
  for (const [id, record] of pending) if (!underWay.has(id)) void write(record)
}

/**
 * Puts whatever is unsaved aside without waiting, for a page that is being hidden or closed; a page that lives on saves it in the
 * ordinary way, and otherwise the next page that is opened does.
 */
export function flush(): void {
  const before = (id: string) => [stored.get(id), underWay.get(id)].filter((one) => one !== undefined)
  leave(pending.values(), before)
  saveAgain()
}

async function write(record: SavedRecord): Promise<void> {
  const { id } = record
  underWay.set(id, record)
  const outcome = await put(id, toStored(record), (there) => there === undefined || isNoNews(id, there))
  underWay.delete(id)
  if (!outcome.ok) return failed(outcome.fault)
  // Something newer may have been typed while this was written.
  const newest = pending.get(id) ?? record
  if (!outcome.value.kept || newest === record) pending.delete(id)
  if (outcome.value.kept) {
    markStored(record)
    hooks.onSaved(id)
  } else hooks.onConflict(newest, outcome.value.stored)
  if (pending.size === 0) allSaved(record.updated)
  // The clocks of a hidden page may stand still.
  if (document.visibilityState === 'hidden') saveAgain()
  else later(REST_MS)
}

function allSaved(at: string): void {
  $saveStatus.set({ state: 'saved', at })
  void dropOurs()
  if (!askedToPersist) void askToPersist()
  askedToPersist = true
}

function failed(fault: StorageFault): void {
  $saveStatus.set({ state: 'failed', fault })
  later(RETRY_AFTER_MS)
}

function later(ms: number): void {
  clearTimeout(timer)
  timer = setTimeout(saveAgain, ms)
}
