import { atom } from 'nanostores'
import { askAboutRoom, type Room } from './room.ts'
import { attempt, database } from './storage.ts'

/** When the last backup was made in this browser, as an ISO 8601 instant; nothing when never or not yet known. */
export const $lastBackup = atom<string | undefined>(undefined)

/** How much room the browser gives the site. */
export const $room = atom<Room | undefined>(undefined)

const NOTE = 'last-backup'

/** Finds out how safe the reader's work is here. */
export async function checkSafety(): Promise<void> {
  const note = attempt(async () => (await database()).get('notes', NOTE))
  const [made, room] = await Promise.all([note, askAboutRoom()])
  if (made.ok) $lastBackup.set(made.value)
  $room.set(room)
}

/** Notes that a backup was made now. */
export function noteBackup(now: string): void {
  $lastBackup.set(now)
  void attempt(async () => (await database()).put('notes', now, NOTE))
}
