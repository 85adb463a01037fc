// The only file that names a browser store. Nothing here throws: a fault is a value the reader can be told of.
// idb (1.2 kB) turns IndexedDB's events into promises and keeps its transactions typed.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/** Why the browser did not keep or give what was asked. */
export type StorageFault = 'denied' | 'full' | 'newer' | 'failed'

export type Outcome<T> = { ok: true; value: T } | { ok: false; fault: StorageFault }

/** What saving one record came to: kept, or not because another tab saved a different version first. */
export type PutResult = { kept: true } | { kept: false; stored: unknown }

interface Schema extends DBSchema {
  records: { key: string; value: unknown }
}

// One host name may serve several handbooks in several folders, so every name carries the folder.
const NAME = `service-handbook:${import.meta.env.BASE_URL}`
const DATABASE_VERSION = 1

let opening: Promise<IDBPDatabase<Schema>> | undefined
let open: IDBPDatabase<Schema> | undefined

/** Opens the database once; a connection closed under us is opened again at the next need. */
function database(): Promise<IDBPDatabase<Schema>> {
  opening ??= openDB<Schema>(NAME, DATABASE_VERSION, {
    upgrade: (db) => db.createObjectStore('records'),
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

/** Keeps a value if what is stored is still what the writer knew, and says so only after the transaction completed. */
export function put(
  key: string,
  value: unknown,
  isKnown: (stored: unknown) => boolean,
): Promise<Outcome<PutResult>> {
  return attempt(async () => {
    const transaction = (await database()).transaction('records', 'readwrite', { durability: 'strict' })
    const stored = await transaction.store.get(key)
    const known = isKnown(stored)
    // A put that fails aborts the transaction; the reason (a full disk) arrives with `done`.
    if (known) transaction.store.put(value, key).catch(() => undefined)
    await transaction.done
    return known ? { kept: true } : { kept: false, stored }
  })
}

/** Starts keeping a value without waiting for anything: for the moment a page is hidden, when one `await` loses the write. */
export function putAtOnce(key: string, value: unknown): void {
  try {
    const transaction = open?.transaction('records', 'readwrite', { durability: 'strict' })
    transaction?.store.put(value, key).catch(() => undefined)
    transaction?.done.catch(() => undefined)
    transaction?.commit()
  } catch {
    // The connection is closing; the standing "not saved" notice is already shown or the earlier save is under way.
  }
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

async function attempt<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    // The browser can close the connection without an event (its storage was cleared): start afresh next time.
    if (name === 'InvalidStateError') forget()
    return { ok: false, fault: faultOf(name) }
  }
}

function faultOf(name: string): StorageFault {
  if (name === 'QuotaExceededError') return 'full'
  if (name === 'VersionError') return 'newer'
  // Firefox in a private window and blocked site data give these; a browser without IndexedDB a ReferenceError or TypeError.
  if (['SecurityError', 'UnknownError', 'ReferenceError', 'TypeError'].includes(name)) return 'denied'
  return 'failed'
}
