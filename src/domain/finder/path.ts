import { own } from '../record/by-id.ts'
import { current, questionsFrom, targetOf } from './tree.ts'
import type {
  FinderAnswers,
  FinderDefinition,
  FinderOption,
  FinderOutcome,
  FinderQuestion,
  FinderSign,
} from './types.ts'

/** One question that was answered on the way. */
export interface Step {
  readonly question: FinderQuestion
  readonly option: FinderOption
}

/** The way a reader has come: the answers in order, and the question that is open or the outcome they lead to. */
export interface Path {
  readonly steps: readonly Step[]
  readonly open: FinderQuestion | undefined
  readonly outcome: FinderOutcome | undefined
}

/** Follows the choices from the first question, as today's definition leads. */
export function pathOf(definition: FinderDefinition, { choices }: FinderAnswers): Path {
  const steps: Step[] = []
  let at = current(definition.questions.items)[0]?.id ?? ''
  // Each question is met once, so that a loop in a file that no build has checked ends too.
  while (!steps.some(({ question }) => question.id === at)) {
    const target = targetOf(definition, at)
    if (target?.type !== 'question') return { steps, open: undefined, outcome: target?.outcome }
    const { question } = target
    const chosen = own(choices, question.id)
    const option = current(question.items).find(({ id }) => id === chosen)
    if (!option) return { steps, open: question, outcome: undefined }
    steps.push({ question, option })
    at = option.to
  }
  return { steps, open: undefined, outcome: undefined }
}

/** Questions answered, and questions on the longest way that is still open, for a line such as "1 of 2". */
export function progress(definition: FinderDefinition, answers: FinderAnswers): { done: number; of: number } {
  const { steps, open } = pathOf(definition, answers)
  const left = open ? questionsFrom(definition, open.id) : 0
  return { done: steps.length, of: steps.length + left }
}

/** The signs of an outcome that were seen, in the order of the tool. */
export function signsSeen(outcome: FinderOutcome | undefined, { seen }: FinderAnswers): FinderSign[] {
  return current(outcome?.signs?.items ?? []).filter(({ id }) => seen.includes(id))
}
