import type { StandardAnswers } from './answers.ts'
import { openIn, questionsOf } from './asking/questions.ts'

/** Questions settled and questions asked, those left out that nobody needs to answer. */
export function progress({ read, items }: StandardAnswers): { done: number; of: number } {
  const asked = questionsOf(read, items).filter(({ state }) => state !== 'extra')
  return { done: asked.length - openIn(asked).length, of: asked.length }
}
