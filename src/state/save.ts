import { atom } from 'nanostores'
import { toStored } from '../domain/record/read.ts'
import type { SavedRecord } from '../domain/record/types.ts'
import { askToPersist, put, putAtOnce, type StorageFault } from './storage.ts'

/** What the reader is told about saving. "Saved" is said only after the transaction completed. */
export type SaveStatus =
  | { state: 'idle' }
  | { state: 'saving' }
  | { state: 'saved'; at: string }
  | { state: 'failed'; fault: StorageFault }

export const $saveStatus = atom<SaveStatus>({ state: 'idle' })

const RETRY_AFTER_MS = 4000

/** The newest state of every record that the database is not known to hold yet. */
const pending = new Map<string, SavedRecord>()
/** The change number each record has in the database, as far as this tab knows. */
const storedRevs = new Map<string, number>()
/** The change number a page being hidden wrote without waiting to hear. */
const flushedRevs = new Map<string, number>()
const inFlight = new Set<string>()
let retry: ReturnType<typeof setTimeout> | undefined
let askedToPersist = false

interface Hooks {
  /** Another tab saved a different version first: what it saved. */
  onConflict: (mine: SavedRecord, stored: unknown) => void
  onSaved: (id: string, rev: number) => void
}
let hooks: Hooks = { onConflict: () => undefined, onSaved: () => undefined }

/** Connects saving to the records; called once. */
export function connectSaving(to: Hooks): void {
  hooks = to
}

/** Notes the change number under which a record was read from the database. */
export function markStored(id: string, rev: number): void {
  storedRevs.set(id, rev)
  flushedRevs.delete(id)
}

/** Whether a record has changes the database is not known to hold. */
export function isUnsaved(id: string): boolean {
  return pending.has(id)
}

/** Saves a record as soon as the database can take it; changes made meanwhile go with the next write. */
export function save(record: SavedRecord): void {
  pending.set(record.id, record)
  if ($saveStatus.get().state !== 'failed') $saveStatus.set({ state: 'saving' })
  if (!inFlight.has(record.id)) void write(record.id)
}

/** Writes whatever is unsaved without waiting, for a page that is being hidden or closed. */
export function flush(): void {
  const entries = new Map<string, unknown>()
  for (const [id, record] of pending) {
    const rev = (storedRevs.get(id) ?? -1) + 2
    flushedRevs.set(id, rev)
    entries.set(id, toStored({ ...record, rev }))
  }
  putAtOnce(entries)
}

/** Tries again to save what could not be saved. */
export function saveAgain(): void {
  for (const id of pending.keys()) if (!inFlight.has(id)) void write(id)
}

async function write(id: string): Promise<void> {
  const record = pending.get(id)
  if (!record) return
  inFlight.add(id)
  const known = [storedRevs.get(id), flushedRevs.get(id)]
  const rev = Math.max(-1, ...known.map((one) => one ?? -1)) + 1
  const outcome = await put(id, toStored({ ...record, rev }), (stored) => known.includes(revOf(stored)))
  inFlight.delete(id)
  if (!outcome.ok) return failed(outcome.fault)
  if (outcome.value.kept === 'overtaken') return write(id)
  if (!outcome.value.kept) {
    const mine = pending.get(id) ?? record
    pending.delete(id)
    hooks.onConflict(mine, outcome.value.stored)
    return
  }
  markStored(id, rev)
  // Something newer may have been typed while this was written.
  if (pending.get(id) === record) pending.delete(id)
  hooks.onSaved(id, rev)
  if (pending.size === 0) $saveStatus.set({ state: 'saved', at: record.updated })
  else saveAgain()
  if (!askedToPersist) {
    askedToPersist = true
    void askToPersist()
  }
}

function failed(fault: StorageFault): void {
  $saveStatus.set({ state: 'failed', fault })
  clearTimeout(retry)
  retry = setTimeout(saveAgain, RETRY_AFTER_MS)
}

function revOf(stored: unknown): number | undefined {
  const rev = (stored as { record?: { rev?: unknown } } | undefined)?.record?.rev
  return typeof rev === 'number' ? rev : undefined
}
