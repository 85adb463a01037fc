import { atom } from 'nanostores'
import { kinds } from '../domain/kinds.ts'
import { readStored } from '../domain/record/read.ts'
import { isSame } from '../domain/record/same.ts'
import type { SavedRecord } from '../domain/record/types.ts'
import { newId } from './ids.ts'
import { changeRecord, viewStored } from './records.ts'

/** The copy made because another tab saved the same record first: from id, to id. */
export const $copied = atom<{ from: string; to: string } | undefined>(undefined)

/**
 * Two tabs changed one record: what is stored stays, mine becomes a copy beside it. Nothing is lost; and where both say the same,
 * there is nothing to keep beside.
 */
export function keepBoth(mine: SavedRecord, stored: unknown, copyId = newId()): void {
  const theirs = readStored(stored, kinds)
  if (theirs.ok) {
    viewStored([theirs.record])
    if (isSame(mine, theirs.record)) return
  }
  changeRecord({ ...mine, id: copyId, origin: mine.id })
  $copied.set({ from: mine.id, to: copyId })
}
