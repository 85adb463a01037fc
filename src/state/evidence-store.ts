import { unmentioned } from '../domain/evidence/unmentioned.ts'
import { IN_USE } from './evidence-lock.ts'
import { attempt, database, type Outcome } from './storage.ts'

/** Keeps the bytes of a new piece of evidence, before any record refers to them. */
export function keepBytes(id: string, bytes: Uint8Array): Promise<Outcome<void>> {
  return attempt(async () => {
    const transaction = (await database()).transaction('evidence', 'readwrite', { durability: 'strict' })
    transaction.store.put(bytes, id).catch(() => undefined)
    await transaction.done
  })
}

/** The bytes of a piece of evidence; nothing when they are not in this browser. */
export function readBytes(id: string): Promise<Outcome<Uint8Array<ArrayBuffer> | undefined>> {
  return attempt(async () => {
    const value = await (await database()).get('evidence', id)
    return value instanceof Uint8Array ? (value as Uint8Array<ArrayBuffer>) : undefined
  })
}

/** The ids of all evidence in this browser. */
export function keptIds(): Promise<Outcome<readonly string[]>> {
  return attempt(async () => (await database()).getAllKeys('evidence'))
}

/**
 * Deletes bytes that no record, readable or not, in the trash, in a draft or in a snapshot, refers to. Done only while no other tab works
 * with evidence.
 */
export async function dropUnused(): Promise<void> {
  await navigator.locks
    ?.request(IN_USE, { ifAvailable: true }, async (lock) => {
      if (lock) await attempt(deleteUnmentioned)
    })
    .catch(() => undefined)
}

async function deleteUnmentioned(): Promise<void> {
  const stores = ['records', 'drafts', 'snapshots', 'evidence'] as const
  const transaction = (await database()).transaction(stores, 'readwrite')
  const pieces = transaction.objectStore('evidence')
  const ids = await pieces.getAllKeys()
  if (ids.length === 0) return
  const mentioning = (['records', 'drafts', 'snapshots'] as const).map((name) =>
    transaction.objectStore(name).getAll(),
  )
  const values = (await Promise.all(mentioning)).flat()
  await Promise.all(unmentioned(ids, values).map((id) => pieces.delete(id)))
  await transaction.done
}
