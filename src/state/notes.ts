import { GivingWay } from './give-way.ts'
import { attempt, database, type Outcome } from './storage.ts'

const changes = new GivingWay()

/** Reads a small fact that this browser keeps; nothing when it is not there or cannot be read. */
export async function readNote(name: string): Promise<string | undefined> {
  const outcome = await attempt(async () => (await database()).get('notes', name))
  return outcome.ok ? outcome.value : undefined
}

/** The facts that a reader wrote, and so go into a copy of everything; the rest are about this browser. */
export const WRITTEN_NOTES = ['standards-register'] as const

/** Makes a small fact of what is kept of it now, also by other tabs. */
export function changeNote(
  name: string,
  change: (text: string | undefined) => string,
): Promise<Outcome<void>> {
  return attempt(async () => {
    const transaction = (await database()).transaction('notes', 'readwrite')
    changes.add(transaction)
    await transaction.store.put(change(await transaction.store.get(name)), name)
    await transaction.done
  })
}

/** Puts a small fact in place for the moment a page is hidden or closed; a page that lives on makes again the change it gave up. */
export function leaveNote(name: string, text: string): void {
  changes.leave((open) => {
    const transaction = open.transaction('notes', 'readwrite', { durability: 'strict' })
    transaction.store.put(text, name).catch(() => undefined)
    return transaction
  })
}
