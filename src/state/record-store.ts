import { attempt, database, type Outcome } from './storage.ts'

/** What saving one record came to: kept, or not, because something else stands there than the writer knew. */
export type PutResult = { kept: true } | { kept: false; stored: unknown }

/** Snapshots that are kept: the newest. */
const MOST_SNAPSHOTS = 3

/** Everything the database holds of the reader's work at one moment, by key, readable or not. */
export interface Stored {
  readonly records: ReadonlyMap<string, unknown>
  readonly drafts: ReadonlyMap<string, unknown>
}

/** Reads everything the reader made. */
export function readAll(): Promise<Outcome<Stored>> {
  return attempt(async () => {
    const transaction = (await database()).transaction(['records', 'drafts'])
    const entriesOf = async (name: 'records' | 'drafts') => {
      const store = transaction.objectStore(name)
      const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()])
      return new Map(keys.map((key, i) => [key, values[i]]))
    }
    const [records, drafts] = await Promise.all([entriesOf('records'), entriesOf('drafts')])
    return { records, drafts }
  })
}

/** Some stored values by key; `undefined` for one that is not there. */
export function readSome(keys: readonly string[]): Promise<Outcome<ReadonlyMap<string, unknown>>> {
  return attempt(async () => {
    const { store } = (await database()).transaction('records')
    return new Map(await Promise.all(keys.map(async (key) => [key, await store.get(key)] as const)))
  })
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
    if (!isKnown(stored)) return { kept: false, stored }
    transaction.store.put(value, key).catch(() => undefined)
    // A put that fails aborts the transaction; the reason (a full disk) arrives here.
    await transaction.done
    return { kept: true }
  })
}

/** What one transaction changes: either all of it is kept, or none. */
export interface Batch {
  readonly put: ReadonlyMap<string, unknown>
  readonly remove: readonly string[]
  /** What everything was before, kept under the moment it happened; the newest three are. */
  readonly snapshot?: { readonly at: string; readonly records: unknown }
  /** Bytes of evidence by id; an id that is there already keeps its own. */
  readonly evidence?: ReadonlyMap<string, Uint8Array>
  /** Small facts by name: kept, or taken away where there is nothing. */
  readonly notes?: ReadonlyMap<string, string | undefined>
}

/** Writes and deletes many records in one transaction. */
export function writeBatch(batch: Batch): Promise<Outcome<void>> {
  const { put, remove, snapshot, evidence = new Map(), notes = new Map() } = batch
  return attempt(async () => {
    const stores = ['records', 'snapshots', 'evidence', 'notes'] as const
    const transaction = (await database()).transaction(stores, 'readwrite', { durability: 'strict' })
    const records = transaction.objectStore('records')
    const snapshots = transaction.objectStore('snapshots')
    const pieces = transaction.objectStore('evidence')
    const there = new Set(evidence.size > 0 ? await pieces.getAllKeys() : [])
    const old = snapshot ? (await snapshots.getAllKeys()).slice(0, 1 - MOST_SNAPSHOTS) : []
    const started = [
      ...[...put].map(([key, value]) => records.put(value, key)),
      ...[...evidence].filter(([id]) => !there.has(id)).map(([id, bytes]) => pieces.put(bytes, id)),
      ...remove.map((key) => records.delete(key)),
      ...[...notes].map(([name, text]) =>
        text === undefined
          ? transaction.objectStore('notes').delete(name)
          : transaction.objectStore('notes').put(text, name),
      ),
      ...old.map((at) => snapshots.delete(at)),
      ...(snapshot ? [snapshots.put(snapshot.records, snapshot.at)] : []),
    ]
    for (const request of started) request.catch(() => undefined)
    await transaction.done
  })
}

/** Deletes a record for good. */
export function remove(key: string): Promise<Outcome<void>> {
  return attempt(async () => (await database()).delete('records', key))
}
