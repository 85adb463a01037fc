import { attempt, database, type Outcome } from './storage.ts'

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
    const { store } = (await database()).transaction('notes', 'readwrite')
    await store.put(change(await store.get(name)), name)
  })
}
