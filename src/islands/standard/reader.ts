import { keepOf } from '../../domain/standard/asking/read-draft.ts'
import type { DraftRead } from '../../domain/standard/asking/types.ts'
import { type PolicySentence, splitPolicy } from '../../domain/standard/policy.ts'
import { readDraft } from '../../domain/standard/reading.ts'
import type { Reading, StandardWords } from '../../domain/standard/types.ts'

/** Reads drafts with the handbook's own word list. */
export interface Reader {
  readonly words: StandardWords
  readonly read: (draft: string) => Reading
  /** What a record keeps of a draft. */
  readonly keep: (draft: string) => DraftRead
  readonly split: (policy: string) => PolicySentence[]
}

/** A reader that reads the same draft only once in a row. */
export function readerOf(words: StandardWords): Reader {
  let last: Reading | undefined
  const read = (draft: string) => {
    if (last?.text !== draft) last = readDraft(draft, words)
    return last
  }
  return { words, read, keep: (draft) => keepOf(read(draft)), split: (policy) => splitPolicy(policy, words) }
}
