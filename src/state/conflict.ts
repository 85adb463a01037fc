import type { SavedRecord } from '../domain/record/types.ts'
import { $copied } from './keep-both.ts'
import { trashRecord } from './life.ts'
import { $records, changeRecord, forgetRecord } from './records.ts'
import { $saveStatus } from './save.ts'

/** Which of two versions of one record goes on: mine, the one another tab saved, or both, mine under a name of its own. */
export type Settlement = 'mine' | 'theirs' | 'both'

/** The two versions of a record that two tabs changed at once; both are saved until one is chosen. */
export function versions(copied: {
  from: string
  to: string
}): { mine: SavedRecord; theirs: SavedRecord } | undefined {
  const records = $records.get()
  const mine = records.get(copied.to)
  const theirs = records.get(copied.from)
  return mine && theirs ? { mine, theirs } : undefined
}

/**
 * Settles which version goes on and gives the id of the record to show. What is not chosen can be brought back: mine goes to
 * the trash, theirs comes back with undo. `nameOfCopy` is what mine is called when both stay.
 */
export function settle(
  { mine, theirs }: { mine: SavedRecord; theirs: SavedRecord },
  choice: Settlement,
  nameOfCopy: string,
): string {
  $copied.set(undefined)
  if (choice === 'both') {
    changeRecord({ ...mine, title: nameOfCopy })
    return mine.id
  }
  if (choice === 'theirs') {
    trashRecord(mine)
    return theirs.id
  }
  const { origin: _origin, ...own } = mine
  changeRecord({
    ...own,
    ...(theirs.origin === undefined ? {} : { origin: theirs.origin }),
    id: theirs.id,
    created: theirs.created,
    rev: theirs.rev,
  })
  forgetOnceSaved(mine.id)
  return theirs.id
}

/** Deletes a copy when what takes its place is saved: until then it may be all that the browser holds of it. */
function forgetOnceSaved(id: string): void {
  const stop = $saveStatus.listen(({ state }) => {
    if (state !== 'saved') return
    stop()
    void forgetRecord(id)
  })
}
