import { attempt, database } from './storage.ts'

/** Reads a small fact that this browser keeps; nothing when it is not there or cannot be read. */
export async function readNote(name: string): Promise<string | undefined> {
  const outcome = await attempt(async () => (await database()).get('notes', name))
  return outcome.ok ? outcome.value : undefined
}

/** The facts that a reader wrote, and so go into a copy of everything; the rest are about this browser. */
export const WRITTEN_NOTES = ['standards-register'] as const

/** Keeps a small fact. A browser that keeps nothing holds it for this page alone. */
export function writeNote(name: string, text: string): void {
  void attempt(async () => (await database()).put('notes', text, name))
}
