import { GivingWay } from './give-way.ts'
import { attempt, database, databaseNow, type Outcome } from './storage.ts'

const deletions = new GivingWay()

/**
 * Starts keeping drafts, in place of old ones, without waiting for anything: for the moment a page is hidden, when one `await` loses
 * the write. They have a store of their own, so that they wait behind no save that is under way and overwrite nothing.
 */
export function leaveDrafts(drafts: ReadonlyMap<string, unknown>, old: Iterable<string>): void {
  const open = databaseNow()
  if (drafts.size === 0 || !open) return
  try {
    // What they would delete is deleted here.
    deletions.giveUp()
    const transaction = open.transaction('drafts', 'readwrite', { durability: 'strict' })
    for (const [key, value] of drafts) transaction.store.put(value, key).catch(() => undefined)
    for (const key of old) transaction.store.delete(key).catch(() => undefined)
    transaction.done.catch(() => undefined)
    transaction.commit()
  } catch {
    // The connection is closing; the standing "not saved" notice is already shown or the save is under way.
  }
}

/** Deletes drafts whose content is saved. */
export function dropDrafts(keys: readonly string[]): Promise<Outcome<void>> {
  return attempt(async () => {
    const transaction = (await database()).transaction('drafts', 'readwrite')
    deletions.add(transaction)
    for (const key of keys) transaction.store.delete(key).catch(() => undefined)
    await transaction.done
  })
}
