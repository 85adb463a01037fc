import { current } from './tree.ts'
import type { FinderAnswers, FinderDefinition } from './types.ts'

/** An answer to a question, or with an option, that today's edition no longer has. */
export interface EarlierAnswer {
  /** Id of the question. */
  readonly id: string
  readonly question: string
  readonly answer: string
}

/** Choices that today's definition cannot follow; ids stand for words that are gone. */
export function earlierAnswers({ questions }: FinderDefinition, { choices }: FinderAnswers): EarlierAnswer[] {
  return Object.entries(choices).flatMap(([id, chosen]) => {
    const question = questions.items.find((one) => one.id === id)
    const option = question?.items.find((one) => one.id === chosen)
    const holds = question && option && current([question]).length > 0 && current([option]).length > 0
    return holds ? [] : [{ id, question: question?.question ?? id, answer: option?.answer ?? chosen }]
  })
}
