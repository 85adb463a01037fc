import { fieldsOf } from '../fields.ts'
import { readDraft } from '../reading.ts'
import type { Reading, StandardWords } from '../types.ts'
import type { DraftRead } from './types.ts'

/** What is kept of a draft's reading. */
export function keepOf(reading: Reading): DraftRead {
  return {
    fields: fieldsOf(reading),
    words: reading.vague.map(({ text, entry, class: group }) => ({ word: text, entry, class: group })),
    impossible: reading.impossible.map(({ text, fault }) => ({ text, fault })),
    notUnderstood: reading.notUnderstood,
  }
}

/** Reads a draft and keeps what a record needs of it. */
export function readForRecord(draft: string, words: StandardWords): DraftRead {
  return keepOf(readDraft(draft, words))
}
