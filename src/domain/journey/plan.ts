import type { Action } from '../record/types.ts'
import { stepsOf } from './answers.ts'
import type { JourneyAnswers } from './types.ts'

/** Actions without those of steps that a change took away; what belonged to no step before is kept. */
export function actionsAfter(
  actions: readonly Action[],
  before: JourneyAnswers,
  after: JourneyAnswers,
): readonly Action[] {
  const left = new Set(stepsOf(after).map(({ id }) => id))
  const gone = new Set(
    stepsOf(before)
      .map(({ id }) => id)
      .filter((id) => !left.has(id)),
  )
  return gone.size === 0 ? actions : actions.filter(({ item }) => !gone.has(item))
}
