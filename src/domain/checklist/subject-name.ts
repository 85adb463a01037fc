import { letterAt } from '../text/letters.ts'
import type { Say } from '../text/message.ts'
import type { Subject } from './types.ts'

/** What to call a subject: its name, or "Document A" while it has none; AA comes after Z. */
export function subjectName({ name }: Subject, index: number, one: string, say: Say): string {
  return name.trim() || say('checklist.unnamed', { one: capitalised(one), letter: letterAt(index) })
}

/** A word with a capital at its start, as a label has it. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
