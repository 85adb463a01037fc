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

/** Records whose newest state is not in the database yet. */
const unsaved = new Map<string, SavedRecord>()
/** The change number each record has in the database, as far as this tab knows. */
const storedRevs = new Map<string, number>()
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
}

/** Whether a record has changes the database does not hold. */
export function isUnsaved(id: string): boolean {
  return unsaved.has(id) || inFlight.has(id)
}

/** Saves a record as soon as the database can take it; changes made meanwhile go with the next write. */
export function save(record: SavedRecord): void {
  unsaved.set(record.id, record)
  if ($saveStatus.get().state !== 'failed') $saveStatus.set({ state: 'saving' })
  if (!inFlight.has(record.id)) void write(record.id)
}

/** Writes whatever is unsaved without waiting, for a page that is being hidden or closed. */
export function flush(): void {
  for (const [id, record] of unsaved) putAtOnce(id, toStored({ ...record, rev: nextRev(id) }))
}

/** Tries again to save what could not be saved. */
export function saveAgain(): void {
  for (const id of unsaved.keys()) if (!inFlight.has(id)) void write(id)
}

async function write(id: string): Promise<void> {
  const record = unsaved.get(id)
  if (!record) return
  unsaved.delete(id)
  inFlight.add(id)
  const known = storedRevs.get(id)
  const rev = nextRev(id)
  const outcome = await put(
    id,
    toStored({ ...record, rev }),
    (stored) => revOf(stored) === known || revOf(stored) === rev,
  )
  inFlight.delete(id)
  if (!outcome.ok) return failed(record, outcome.fault)
  if (!outcome.value.kept) {
    unsaved.delete(id)
    hooks.onConflict(record, outcome.value.stored)
    return
  }
  storedRevs.set(id, rev)
  hooks.onSaved(id, rev)
  if (unsaved.size === 0) $saveStatus.set({ state: 'saved', at: record.updated })
  else saveAgain()
  if (!askedToPersist) {
    askedToPersist = true
    void askToPersist()
  }
}

function failed(record: SavedRecord, fault: StorageFault): void {
  // Something newer may have been typed while this write failed; that one counts.
  if (!unsaved.has(record.id)) unsaved.set(record.id, record)
  $saveStatus.set({ state: 'failed', fault })
  clearTimeout(retry)
  retry = setTimeout(saveAgain, RETRY_AFTER_MS)
}

function nextRev(id: string): number {
  return (storedRevs.get(id) ?? -1) + 1
}

function revOf(stored: unknown): number | undefined {
  const rev = (stored as { record?: { rev?: unknown } } | undefined)?.record?.rev
  return typeof rev === 'number' ? rev : undefined
}
