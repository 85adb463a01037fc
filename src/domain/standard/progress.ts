import type { StandardAnswers } from './answers.ts'
import { openIn, questionsOf } from './asking/questions.ts'

/** Questions settled and questions asked; 0 of 0 before anything is written. */
export function progress({ draft, read, items }: StandardAnswers): { done: number; of: number } {
  if (draft.trim() === '' && Object.keys(items).length === 0) return { done: 0, of: 0 }
  const asked = questionsOf(read, items).filter(({ state }) => state !== 'extra')
  return { done: asked.length - openIn(asked).length, of: asked.length }
}
