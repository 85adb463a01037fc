import { useState } from 'react'
import { type Place, withEvidence, withoutEvidence } from '../../domain/evidence/pieces.ts'
import type { Evidence, SavedRecord } from '../../domain/record/types.ts'
import { loadRecords } from '../../state/load.ts'
import { $records, changeRecord } from '../../state/records.ts'
import type { TakeInFault, TakeInResult } from '../../state/take-in.ts'
import type { OpenRecord } from './useRecord.ts'

/** What was last done to the evidence of an answer, by the names of the files. */
export interface News {
  readonly working: boolean
  readonly added: readonly string[]
  readonly removed?: string
  /** `offline` when the program that takes files in could not be fetched. */
  readonly refused: readonly { readonly name: string; readonly fault: TakeInFault | 'offline' }[]
}

const NOTHING: News = { working: false, added: [], refused: [] }

/** Puts files to an answer, one after the other, whichever way they come, and takes pieces off again. */
export function useEvidence<Answers>(place: Place, change: OpenRecord<Answers>['change']) {
  const [news, setNews] = useState<News>()

  async function add(files: readonly File[]) {
    let told: News = { ...NOTHING, working: true }
    setNews(told)
    // Before that nobody knows which work is in view.
    await loadRecords()
    const before = $records.get()
    const work = inView()
    let at = work.id
    for (const file of files) {
      const result = await takeIn(file, place, at)
      if (result.ok) at = put(result.piece, at, before, work)
      if (!at) break
      told = result.ok
        ? { ...told, added: [...told.added, file.name] }
        : { ...told, refused: [...told.refused, { name: file.name, fault: result.fault }] }
    }
    setNews({ ...told, working: false })
  }

  /** The work in view; work that nothing has saved yet with the id that it would get. */
  function inView(): SavedRecord<Answers> {
    let work: SavedRecord<Answers> | undefined
    change((record) => {
      work = record
      return record
    })
    return work as SavedRecord<Answers>
  }

  /** Puts a piece where it belongs, though the reader may have opened other work meanwhile; gives the id of that, if it is there. */
  function put(
    piece: Evidence,
    at: string,
    before: ReadonlyMap<string, unknown>,
    work: SavedRecord<Answers>,
  ): string {
    let id = ''
    change((record) => {
      const isNew = !$records.get().has(at) && !before.has(record.id)
      if (!isNew && ![record.id, record.origin].includes(at)) return record
      id = record.id
      return withEvidence(record, piece)
    })
    // New work that has been left is there by its first answer, or begins with this.
    const begun = () =>
      [...$records.get().values()].find((one) => one.tool === work.tool && !before.has(one.id))
    const left = $records.get().get(at) ?? (before.has(at) ? undefined : (begun() ?? work))
    if (id || !left) return id
    changeRecord(withEvidence(left, piece))
    return left.id
  }

  function remove({ id, name }: Evidence) {
    change((record) => withoutEvidence(record, (piece) => piece.id === id))
    setNews({ ...NOTHING, removed: name })
  }

  return { news, add, remove }
}

/** What takes files in is fetched when there is a first file. */
async function takeIn(
  file: File,
  place: Place,
  id: string,
): Promise<TakeInResult | { ok: false; fault: 'offline' }> {
  try {
    return await (await import('../../state/take-in.ts')).takeIn(file, place, id)
  } catch {
    return { ok: false, fault: 'offline' }
  }
}
