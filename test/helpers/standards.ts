import type { StandardAnswers } from '../../src/domain/standard/answers.ts'
import { startFrom } from '../../src/domain/standard/answers.ts'
import { openIn, type Question, questionsOf } from '../../src/domain/standard/asking/questions.ts'
import { readForRecord } from '../../src/domain/standard/asking/read-draft.ts'
import type { Answer } from '../../src/domain/standard/asking/types.ts'
import { standardWords } from './accuracy.ts'

const words = standardWords()

/** What a record keeps of a draft. */
export const keep = (draft: string) => readForRecord(draft, words)

/** A standard begun with a draft, and some of its questions answered. */
export function begun(draft: string, items: Readonly<Record<string, Answer>> = {}): StandardAnswers {
  return { ...startFrom(draft, keep(draft)), items }
}

export function questions(draft: string, items: Readonly<Record<string, Answer>> = {}): Question[] {
  const { read } = begun(draft)
  return questionsOf(read, items)
}

/** The ids of the questions a draft leaves open, in order. */
export function openIds(draft: string, items: Readonly<Record<string, Answer>> = {}): string[] {
  return openIn(questions(draft, items)).map(({ id }) => id)
}
