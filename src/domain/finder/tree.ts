import type { FinderDefinition, FinderOption, FinderOutcome, FinderQuestion } from './types.ts'

type Retirable = { readonly retired?: boolean | undefined }

/** Where an option leads: the next question or the outcome. */
export type Target =
  | { readonly type: 'question'; readonly question: FinderQuestion; readonly number: number }
  | { readonly type: 'outcome'; readonly outcome: FinderOutcome }

/** A question of the key with its number, from 1, and its options with where each leads. */
export interface KeyEntry {
  readonly number: number
  readonly question: FinderQuestion
  readonly options: readonly { readonly option: FinderOption; readonly target: Target }[]
}

/** What is not retired, in order. */
export function current<T extends Retirable>(items: readonly T[]): T[] {
  return items.filter(({ retired }) => !retired)
}

/** The question or outcome under an id; nothing for one that is gone or retired. */
export function targetOf({ questions, outcomes }: FinderDefinition, id: string): Target | undefined {
  const asked = current(questions.items)
  const at = asked.findIndex((one) => one.id === id)
  const question = asked[at]
  if (question) return { type: 'question', question, number: at + 1 }
  const outcome = current(outcomes.items).find((one) => one.id === id)
  return outcome && { type: 'outcome', outcome }
}

/** The whole tree as a numbered key, as field guides have it: "if …, go to 2". */
export function keyEntries(definition: FinderDefinition): KeyEntry[] {
  return current(definition.questions.items).map((question, i) => ({
    number: i + 1,
    question,
    options: current(question.items).flatMap((option) => {
      const target = targetOf(definition, option.to)
      return target ? [{ option, target }] : []
    }),
  }))
}

/** The most questions on a way from a question to an outcome, itself among them. A loop, which the build refuses, ends the way. */
export function questionsFrom(
  definition: FinderDefinition,
  id: string,
  passed: readonly string[] = [],
): number {
  const target = targetOf(definition, id)
  if (target?.type !== 'question' || passed.includes(id)) return 0
  const ways = current(target.question.items).map(({ to }) => questionsFrom(definition, to, [...passed, id]))
  return 1 + Math.max(0, ...ways)
}
