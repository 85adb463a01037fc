import { current, questionsFrom, targetOf } from './tree.ts'
import type { FinderDefinition } from './types.ts'

/** The most questions that a finder may ask on one way. */
export const MOST_QUESTIONS = 5

/** What is wrong with a tree, and where: places of the question and the option in the file, from 0. */
export type TreeFault =
  | { readonly fault: 'no-start' }
  | { readonly fault: 'dead-end'; readonly question: number }
  | { readonly fault: 'unknown-target' | 'loop'; readonly question: number; readonly option: number }
  | { readonly fault: 'too-long'; readonly question: number; readonly length: number }
  | { readonly fault: 'unreached-question' | 'unreached-outcome'; readonly at: number }

/** Looks for ways of a tree that lead nowhere or in a circle, and for questions and outcomes that no way reaches. */
export function treeFaults(definition: FinderDefinition): TreeFault[] {
  const { questions, outcomes } = definition
  const start = questions.items.findIndex(({ retired }) => !retired)
  const first = questions.items[start]
  if (!first) return [{ fault: 'no-start' }]
  const reached = reachedFrom(definition, first.id)
  const unreached = (items: readonly { readonly id: string; readonly retired?: boolean | undefined }[]) =>
    items.flatMap(({ id, retired }, at) => (retired || reached.has(id) ? [] : [at]))
  const faults: TreeFault[] = [
    ...questions.items.flatMap((_, at) => questionFaults(definition, at)),
    ...unreached(questions.items).map((at) => ({ fault: 'unreached-question', at }) as const),
    ...unreached(outcomes.items).map((at) => ({ fault: 'unreached-outcome', at }) as const),
  ]
  const length = questionsFrom(definition, first.id)
  return length > MOST_QUESTIONS ? [...faults, { fault: 'too-long', question: start, length }] : faults
}

function questionFaults(definition: FinderDefinition, at: number): TreeFault[] {
  const question = definition.questions.items[at]
  if (!question || question.retired) return []
  if (current(question.items).length === 0) return [{ fault: 'dead-end', question: at }]
  return question.items.flatMap(({ to, retired }, option): TreeFault[] => {
    if (retired) return []
    if (!targetOf(definition, to)) return [{ fault: 'unknown-target', question: at, option }]
    return reachedFrom(definition, to).has(question.id) ? [{ fault: 'loop', question: at, option }] : []
  })
}

/** The ids of everything that can be reached from a question or outcome, itself among them. */
function reachedFrom(definition: FinderDefinition, start: string): ReadonlySet<string> {
  const reached = new Set<string>()
  const waiting = [start]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const target = reached.has(id) ? undefined : targetOf(definition, id)
    reached.add(id)
    if (target?.type === 'question') waiting.push(...current(target.question.items).map(({ to }) => to))
  }
  return reached
}
