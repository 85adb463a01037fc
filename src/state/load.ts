import { atom } from 'nanostores'
import { kinds } from '../domain/kinds.ts'
import { readStored, type Unreadable } from '../domain/record/read.ts'
import { isSame } from '../domain/record/same.ts'
import type { SavedRecord } from '../domain/record/types.ts'
import { hearTabs, tellTabs } from './channel.ts'
import { dropOurs, follows, isOurs, takeOver } from './drafts.ts'
import { keepBoth } from './keep-both.ts'
import { readAll, readSome } from './record-store.ts'
import { view, viewStored } from './records.ts'
import { connectSaving, flush, isNoNews, isUnsaved, save, saveAgain } from './save.ts'
import type { StorageFault } from './storage.ts'

/** Something stored under a key that cannot be opened. It is shown, offered as a file, and never written over. */
export interface UnreadableEntry {
  readonly key: string
  readonly reason: Unreadable
  readonly value: unknown
}

/** What stands in the database and cannot be opened. */
export const $unreadable = atom<readonly UnreadableEntry[]>([])

/** Where reading the database stands; a fault means nothing can be kept, and work goes on in memory. */
export const $loading = atom<{ state: 'waiting' | 'ready' } | { state: 'failed'; fault: StorageFault }>({
  state: 'waiting',
})

let started: Promise<void> | undefined

/** Reads the database once and keeps in step with other tabs from then on. Calling it again changes nothing. */
export function loadRecords(): Promise<void> {
  started ??= load()
  return started
}

async function load(): Promise<void> {
  connectSaving({ onConflict: keepBoth, onSaved: noteSaved })
  hearTabs((ids) => void refresh(ids))
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
  const { records, drafts } = outcome.value
  $unreadable.set(take(records))
  for (const [key, draft] of drafts) goOnWith(key, draft, records)
  if (!isUnsaved()) void dropOurs()
  $loading.set({ state: 'ready' })
}

/** A tab that was hidden may show an old state: bring it up to date before anything is typed over it. */
function wake(): void {
  saveAgain()
  void readDatabase()
}

async function refresh(ids: readonly string[]): Promise<void> {
  const outcome = await readSome(ids)
  if (!outcome.ok) return
  take(outcome.value)
  // What another tab deleted for good.
  view(
    [],
    ids.filter((id) => outcome.value.get(id) === undefined && !isUnsaved(id)),
  )
}

/** Shows what is stored where it is news, except over unsaved work; gives what cannot be opened. */
function take(values: ReadonlyMap<string, unknown>): UnreadableEntry[] {
  const news: SavedRecord[] = []
  const unreadable: UnreadableEntry[] = []
  for (const [key, value] of values) {
    if (isUnsaved(key) || isNoNews(key, value)) continue
    const read = readStored(value, kinds)
    if (read.ok && read.record.id === key) news.push(read.record)
    else unreadable.push({ key, reason: read.ok ? 'damaged' : read.reason, value })
  }
  viewStored(news)
  return unreadable
}

/**
 * Saves what a page left behind, as if it had just been typed here; beside what another tab has saved since, if anything. A page that
 * the reader works on already leaves that to the next one: a copy would come between.
 */
function goOnWith(key: string, draft: unknown, records: ReadonlyMap<string, unknown>): void {
  const read = readStored(draft, kinds)
  if (!read.ok || isOurs(key)) return
  const { record } = read
  const there = records.get(record.id)
  // A draft that a page had no time to delete says nothing new, and must not stand in a newer one's way.
  if (isKept(record, there)) {
    takeOver(key)
    return
  }
  const goesOn = there === undefined || follows(draft, there)
  if (isUnsaved(record.id) || (!goesOn && $loading.get().state === 'ready')) return
  takeOver(key)
  if (goesOn) {
    view([save(record)])
  } else {
    // Named after the draft: of two tabs that find it at once, the second sees that it is kept.
    keepBoth(record, there, key)
  }
}

/** Whether what is stored says all that a draft says. */
function isKept(draft: SavedRecord, stored: unknown): boolean {
  const read = readStored(stored, kinds)
  return read.ok && isSame(draft, read.record)
}

function noteSaved(id: string): void {
  tellTabs([id])
  // What could not be read a moment ago can be now, or "not saved" would stand beside work that is saved.
  if ($loading.get().state === 'failed') void readDatabase()
}
