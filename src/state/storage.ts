// The only file that names a browser store. Nothing here throws: a fault is a value the reader can be told of.
// idb (1.2 kB) turns IndexedDB's events into promises and keeps its transactions typed.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { ROOT } from './root.ts'

/** Why the browser did not keep or give what was asked. */
export type StorageFault = 'denied' | 'full' | 'newer' | 'failed'

export type Outcome<T> = { ok: true; value: T } | { ok: false; fault: StorageFault }

/** What saving one record came to: kept, not kept because another tab saved first, or overtaken by `putAtOnce`. */
export type PutResult = { kept: true } | { kept: false; stored: unknown } | { kept: 'overtaken' }

interface Schema extends DBSchema {
  /** What the reader made, by record id. */
  records: { key: string; value: unknown }
  /** All records as they were before something was brought in, by the moment it happened. */
  snapshots: { key: string; value: unknown }
  /** Small facts about this browser, such as when the last backup was made. */
  notes: { key: string; value: string }
  /** Bytes of pictures and PDFs, by the id under which records refer to them. Since version 2. */
  evidence: { key: string; value: unknown }
}

/** Name of the database and of all that tabs share. One host name may serve several handbooks, so it carries the folder. */
export const NAME = `service-handbook:${ROOT}`
const DATABASE_VERSION = 2

let opening: Promise<IDBPDatabase<Schema>> | undefined
let open: IDBPDatabase<Schema> | undefined

/** Opens the database once; a connection closed under us is opened again at the next need. */
export function database(): Promise<IDBPDatabase<Schema>> {
  opening ??= openDB<Schema>(NAME, DATABASE_VERSION, {
    upgrade: (db, from) => {
      if (from < 1)
        for (const store of ['records', 'snapshots', 'notes'] as const) db.createObjectStore(store)
      if (from < 2) db.createObjectStore('evidence')
    },
    // A newer version of the site in another tab wants to upgrade: step aside, or it waits for ever.
    blocking: () => forget(),
    terminated: () => forget(),
  }).then(
    (db) => {
      open = db
      return db
    },
    (error) => {
      opening = undefined
      throw error
    },
  )
  return opening
}

function forget() {
  open?.close()
  open = undefined
  opening = undefined
}

/** Every stored value by its key, readable or not. */
export function readAll(): Promise<Outcome<Map<string, unknown>>> {
  return attempt(async () => {
    const store = (await database()).transaction('records').store
    const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()])
    return new Map(keys.map((key, i) => [key, values[i]]))
  })
}

/** One stored value; `undefined` when there is none. */
export function readOne(key: string): Promise<Outcome<unknown>> {
  return attempt(async () => (await database()).get('records', key))
}

/** Writes under way: a page being closed takes them back, because what it writes then would wait behind them and be lost. */
const underWay = new Set<{ abort: () => void }>()
const overtaken = new WeakSet<object>()

/** Keeps a value if what is stored is still what the writer knew, and says so only after the transaction completed. */
export function put(
  key: string,
  value: unknown,
  isKnown: (stored: unknown) => boolean,
): Promise<Outcome<PutResult>> {
  return attempt(async () => {
    const transaction = (await database()).transaction('records', 'readwrite', { durability: 'strict' })
    underWay.add(transaction)
    try {
      // Asked in one go: waiting for the first answer would lose the write when the page closes just then.
      const reading = transaction.store.get(key)
      transaction.store.put(value, key).catch(() => undefined)
      // Awaited further down; until then a failure must not count as unhandled.
      const done = transaction.done.then(() => undefined)
      done.catch(() => undefined)
      const stored = await reading
      if (!isKnown(stored)) {
        transaction.abort()
        return { kept: false, stored }
      }
      // A put that fails aborts the transaction; the reason (a full disk) arrives here.
      await done
      return { kept: true }
    } catch (error) {
      if (overtaken.has(transaction)) return { kept: 'overtaken' }
      throw error
    } finally {
      underWay.delete(transaction)
    }
  })
}

/** Starts keeping values without waiting for anything: for the moment a page is hidden, when one `await` loses the write. */
export function putAtOnce(entries: ReadonlyMap<string, unknown>): void {
  if (entries.size === 0 || !open) return
  try {
    for (const transaction of underWay) {
      overtaken.add(transaction)
      transaction.abort()
    }
    underWay.clear()
    const transaction = open.transaction('records', 'readwrite', { durability: 'strict' })
    for (const [key, value] of entries) transaction.store.put(value, key).catch(() => undefined)
    transaction.done.catch(() => undefined)
    transaction.commit()
  } catch {
    // The connection is closing; the standing "not saved" notice is already shown or the earlier save is under way.
  }
}

/** What one transaction changes: either all of it is kept, or none. */
export interface Batch {
  readonly put: ReadonlyMap<string, unknown>
  readonly remove: readonly string[]
  /** What everything was before, kept under the moment it happened. */
  readonly snapshot?: { readonly at: string; readonly records: unknown }
  /** Bytes of evidence by id; an id that is there already keeps its own. */
  readonly evidence?: ReadonlyMap<string, Uint8Array>
}

/** Writes and deletes many records in one transaction. */
export function writeBatch({ put, remove, snapshot, evidence = new Map() }: Batch): Promise<Outcome<void>> {
  return attempt(async () => {
    const transaction = (await database()).transaction(['records', 'snapshots', 'evidence'], 'readwrite', {
      durability: 'strict',
    })
    const records = transaction.objectStore('records')
    const pieces = transaction.objectStore('evidence')
    const there = new Set(evidence.size > 0 ? await pieces.getAllKeys() : [])
    const started = [
      ...[...put].map(([key, value]) => records.put(value, key)),
      ...[...evidence].filter(([id]) => !there.has(id)).map(([id, bytes]) => pieces.put(bytes, id)),
      ...remove.map((key) => records.delete(key)),
      ...(snapshot ? [transaction.objectStore('snapshots').put(snapshot.records, snapshot.at)] : []),
    ]
    for (const request of started) request.catch(() => undefined)
    await transaction.done
  })
}

/** Reads a small fact about this browser. */
export function readNote(name: string): Promise<Outcome<string | undefined>> {
  return attempt(async () => (await database()).get('notes', name))
}

/** Keeps a small fact about this browser. */
export function writeNote(name: string, value: string): Promise<Outcome<string>> {
  return attempt(async () => (await database()).put('notes', value, name))
}

/** How much this site keeps and may keep, in bytes, and whether the browser promised not to clear it. */
export interface Room {
  readonly used: number
  readonly quota: number
  readonly promised: boolean
}

/** Asks the browser about the room it gives; nothing when it does not say. */
export async function askAboutRoom(): Promise<Room | undefined> {
  try {
    const { usage = 0, quota = 0 } = await navigator.storage.estimate()
    return { used: usage, quota, promised: (await navigator.storage.persisted?.()) ?? false }
  } catch {
    return undefined
  }
}

/** Deletes a value for good. */
export function remove(key: string): Promise<Outcome<void>> {
  return attempt(async () => (await database()).delete('records', key))
}

/** Asks the browser to keep the site's data when disk space runs low. */
export async function askToPersist(): Promise<boolean> {
  try {
    return (await navigator.storage?.persist?.()) ?? false
  } catch {
    return false
  }
}

/** Tells other tabs that a record changed, and hears it from them. */
export function openChannel(onChange: (id: string) => void): (id: string) => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined
  const channel = new BroadcastChannel(NAME)
  channel.onmessage = (event) => {
    if (typeof event.data === 'string') onChange(event.data)
  }
  return (id) => channel.postMessage(id)
}

/** Does something with the database, and turns whatever goes wrong into a fault that the reader can be told of. */
export async function attempt<T>(work: () => Promise<T>, again = true): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    if (name !== 'InvalidStateError') return { ok: false, fault: faultOf(name) }
    // The browser can close the connection without an event (its storage was cleared): once more, on a fresh one.
    forget()
    return again ? attempt(work, false) : { ok: false, fault: 'failed' }
  }
}

function faultOf(name: string): StorageFault {
  if (name === 'QuotaExceededError') return 'full'
  if (name === 'VersionError') return 'newer'
  // Firefox in a private window and blocked site data give these; a browser without IndexedDB a ReferenceError or TypeError.
  if (['SecurityError', 'UnknownError', 'ReferenceError', 'TypeError'].includes(name)) return 'denied'
  return 'failed'
}
