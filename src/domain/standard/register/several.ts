import type { Action, SavedRecord } from '../../record/types.ts'
import type { StandardAnswers } from '../answers.ts'
import { reviewOf, withReview } from '../review.ts'
import type { Status } from './types.ts'

/** What is set for several standards at once; what is left out stays as it is in each. */
export interface SetForSeveral {
  readonly status?: Status | undefined
  readonly owner?: string | undefined
  /** Calendar date `YYYY-MM-DD` of the next review. */
  readonly reviewOn?: string | undefined
}

/** A standard with some of its register set. A review that the owner was to do goes to the new owner. */
export function withSet(
  record: SavedRecord<StandardAnswers>,
  { status, owner, reviewOn }: SetForSeveral,
  review: Pick<Action, 'id' | 'what'>,
): SavedRecord<StandardAnswers> {
  const { register } = record.answers
  const next = { ...register, ...(status ? { status } : {}), ...(owner === undefined ? {} : { owner }) }
  const handed = record.actions.map((action) =>
    action === reviewOf(record) && action.owner === register.owner
      ? { ...action, owner: next.owner }
      : action,
  )
  return {
    ...record,
    answers: { ...record.answers, register: next },
    actions: reviewOn === undefined ? handed : withReview(handed, reviewOn, { ...review, owner: next.owner }),
  }
}

/** Whether anything would be set. */
export function isSet({ status, owner, reviewOn }: SetForSeveral): boolean {
  return status !== undefined || owner !== undefined || reviewOn !== undefined
}
