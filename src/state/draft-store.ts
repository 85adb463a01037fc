import { GivingWay } from './give-way.ts'
import { attempt, database, type Outcome } from './storage.ts'

const deletions = new GivingWay()

/**
 * Starts keeping drafts, in place of old ones, for the moment a page is hidden. They have a store of their own, so that they wait
 * behind no save that is under way and overwrite nothing.
 */
export function leaveDrafts(drafts: ReadonlyMap<string, unknown>, old: Iterable<string>): void {
  if (drafts.size === 0) return
  // What the deletions would delete is deleted here.
  deletions.leave((open) => {
    const transaction = open.transaction('drafts', 'readwrite', { durability: 'strict' })
    for (const [key, value] of drafts) transaction.store.put(value, key).catch(() => undefined)
    for (const key of old) transaction.store.delete(key).catch(() => undefined)
    return transaction
  })
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
