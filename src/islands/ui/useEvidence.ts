import { useState } from 'react'
import { withEvidence, withoutEvidence } from '../../domain/evidence/pieces.ts'
import type { Evidence } from '../../domain/record/types.ts'
import { $records } from '../../state/records.ts'
import type { Place, TakeInFault, TakeInResult } from '../../state/take-in.ts'
import { BLANK_ID, type OpenRecord } from './useRecord.ts'

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
    const others = new Set($records.get().keys())
    let at = place.record
    let told: News = { ...NOTHING, working: true }
    setNews(told)
    for (const file of files) {
      const result = await takeIn(file, { ...place, record: at })
      if (result.ok)
        change((record) => {
          // Making a picture smaller takes a moment, in which the reader may open other work.
          const stays = at === BLANK_ID ? !others.has(record.id) : [record.id, record.origin].includes(at)
          at = stays ? record.id : ''
          return stays ? withEvidence(record, result.piece) : record
        })
      if (!at) break
      told = result.ok
        ? { ...told, added: [...told.added, file.name] }
        : { ...told, refused: [...told.refused, { name: file.name, fault: result.fault }] }
    }
    setNews({ ...told, working: false })
  }

  function remove({ id, name }: Evidence) {
    change((record) => withoutEvidence(record, (piece) => piece.id === id))
    setNews({ ...NOTHING, removed: name })
  }

  return { news, add, remove }
}

/** What takes files in is fetched when there is a first file. */
async function takeIn(file: File, place: Place): Promise<TakeInResult | { ok: false; fault: 'offline' }> {
  try {
    return await (await import('../../state/take-in.ts')).takeIn(file, place)
  } catch {
    return { ok: false, fault: 'offline' }
  }
}
