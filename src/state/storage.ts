// The only file that names the browser's database. A fault is a value the reader can be told of; nothing throws past `attempt`.
// idb (1.2 kB) turns IndexedDB's events into promises and keeps its transactions typed.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { ROOT } from './root.ts'

/** Why the browser did not keep or give what was asked. */
export type StorageFault = 'denied' | 'full' | 'newer' | 'failed'

export type Outcome<T> = { ok: true; value: T } | { ok: false; fault: StorageFault }

interface Schema extends DBSchema {
  /** What the reader made, by record id. */
  records: { key: string; value: unknown }
  /** All records as they were before something was brought in, by the moment it happened. */
  snapshots: { key: string; value: unknown }
  /** Small facts about this browser, such as when the last backup was made. */
  notes: { key: string; value: string }
  /** Bytes of pictures and PDFs, by the id under which records refer to them. Since version 2. */
  evidence: { key: string; value: unknown }
  /** What pages that were hidden or closed had not saved yet, each under an id of its own. Since version 3. */
  drafts: { key: string; value: unknown }
}

/** Name of the database and of all that tabs share. One host name may serve several handbooks, so it carries the folder. */
export const NAME = `service-handbook:${ROOT}`
const DATABASE_VERSION = 3

/** How long an opening may take; some browsers never answer the first one (bugs.webkit.org/show_bug.cgi?id=226547). */
const PATIENCE_MS = 8000

let opening: Promise<IDBPDatabase<Schema>> | undefined
let open: IDBPDatabase<Schema> | undefined

/** Opens the database once; a connection closed under us is opened again at the next need, and so is one that does not come. */
export async function database(): Promise<IDBPDatabase<Schema>> {
  if (open) return open
  opening ??= inTime(connect())
  try {
    return await opening
  } finally {
    opening = undefined
  }
}

async function connect(): Promise<IDBPDatabase<Schema>> {
  const db = await openDB<Schema>(NAME, DATABASE_VERSION, {
    upgrade: (upgraded, from) => {
      if (from < 1)
        for (const store of ['records', 'snapshots', 'notes'] as const) upgraded.createObjectStore(store)
      if (from < 2) upgraded.createObjectStore('evidence')
      if (from < 3) upgraded.createObjectStore('drafts')
    },
    // A newer version of the site in another tab wants to upgrade: step aside, or it waits for ever.
    blocking: () => forget(),
    terminated: () => forget(),
  })
  // One that nobody waited for any longer is as good, unless another came first.
  if (open) db.close()
  open ??= db
  return open
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the database does not open')), PATIENCE_MS)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/** The database if it is open already, for the moment at which nothing can be waited for. */
export function databaseNow(): IDBPDatabase<Schema> | undefined {
  return open
}

function forget() {
  open?.close()
  open = undefined
  opening = undefined
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
