import type { Action, SavedRecord } from './types.ts'

/** A new, empty record. `now` is an ISO 8601 instant, `id` a fresh random id. */
export function createRecord<Answers>(
  made: { id: string; kind: string; tool: string; edition: string; answers: Answers },
  now: string,
): SavedRecord<Answers> {
  return { ...made, title: '', people: [], created: now, updated: now, rev: 0, actions: [], note: '' }
}

/** An empty action for one item (and one subject, where several are audited side by side). */
export function createAction(id: string, item: string, subject: string): Action {
  return { id, item, subject, what: '', owner: '', due: '', done: false }
}
