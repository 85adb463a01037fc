import type { Action, SavedRecord } from '../record/types.ts'

/** The item whose action is the review of the standard (E14), so that it stands in every list of what is due. */
export const REVIEW = 'review'

/** The action that is the next review; nothing while none is planned. */
export function reviewOf({ actions }: Pick<SavedRecord, 'actions'>): Action | undefined {
  return actions.find(({ item }) => item === REVIEW)
}

/** The actions with the review on another day, `YYYY-MM-DD`; an empty day takes it out. */
export function withReview(
  actions: readonly Action[],
  day: string,
  { id, what, owner }: Pick<Action, 'id' | 'what' | 'owner'>,
): readonly Action[] {
  const others = actions.filter(({ item }) => item !== REVIEW)
  if (day === '') return others
  const before = reviewOf({ actions })
  const review = before ?? { id, item: REVIEW, subject: '', what, owner, due: day, done: false }
  return [...others, { ...review, due: day }]
}
