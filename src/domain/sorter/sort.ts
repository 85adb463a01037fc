import { createAction } from '../record/create.ts'
import type { Action, SavedRecord } from '../record/types.ts'
import { newEntry, withEntry } from './answers.ts'
import { taskFor } from './bins.ts'
import { placeBefore } from './order.ts'
import type { Entry, SorterAnswers, SorterDefinition } from './types.ts'

type Sorted = SavedRecord<SorterAnswers>

/** The record with things added at the end of the list, none of them sorted; `ids` has a fresh one for each text. */
export function addEntries(record: Sorted, texts: readonly string[], ids: readonly string[]): Sorted {
  const added = ids.map((id, i) => newEntry(id, texts[i] ?? ''))
  return { ...record, answers: { ...record.answers, entries: [...record.answers.entries, ...added] } }
}

/**
 * The record with a thing in another bin. A bin with an `action` plans one under the fresh id that is given (A08: what staff are
 * unsure of has to be settled); leaving such a bin settles it: an action nobody touched goes, another is done.
 */
export function sortEntry(
  definition: SorterDefinition,
  record: Sorted,
  id: string,
  bin: string,
  actionId: string,
): Sorted {
  const entry = find(record, id)
  if (!entry || entry.bin === bin) return record
  const before = taskFor(definition, entry.bin, entry)
  const after = taskFor(definition, bin, entry)
  const answers = withEntry(record.answers, id, (one) => ({ ...one, bin }))
  return { ...record, answers, actions: plan(record.actions, id, before, after, actionId) }
}

/** The record with a thing dropped into a bin before another thing of it, or at its end. */
export function dropEntry(
  definition: SorterDefinition,
  record: Sorted,
  id: string,
  place: { readonly bin: string; readonly before: string | undefined },
  actionId: string,
): Sorted {
  const sorted = sortEntry(definition, record, id, place.bin, actionId)
  return { ...sorted, answers: placeBefore(sorted.answers, id, place.before) }
}

/** The record with other words for a thing; what has to be done about it follows, unless somebody rewrote that. */
export function rewordEntry(definition: SorterDefinition, record: Sorted, id: string, text: string): Sorted {
  const entry = find(record, id)
  if (!entry) return record
  const before = taskFor(definition, entry.bin, entry)
  const after = taskFor(definition, entry.bin, { ...entry, text }) ?? ''
  const actions = record.actions.map((one) =>
    one.item === id && one.what === before ? { ...one, what: after } : one,
  )
  return { ...record, answers: withEntry(record.answers, id, (one) => ({ ...one, text })), actions }
}

/** The record without a thing and what was planned about it. */
export function removeEntry(record: Sorted, id: string): Sorted {
  return {
    ...record,
    answers: { ...record.answers, entries: record.answers.entries.filter((entry) => entry.id !== id) },
    actions: record.actions.filter(({ item }) => item !== id),
  }
}

/** The record with one more action about a thing, in the words of its bin. */
export function planEntry(
  definition: SorterDefinition,
  record: Sorted,
  id: string,
  actionId: string,
): Sorted {
  const entry = find(record, id)
  if (!entry) return record
  const what = taskFor(definition, entry.bin, entry) ?? ''
  return { ...record, actions: [...record.actions, { ...createAction(actionId, id, ''), what }] }
}

function plan(
  actions: readonly Action[],
  id: string,
  before: string | undefined,
  after: string | undefined,
  actionId: string,
): readonly Action[] {
  if ((before === undefined) === (after === undefined)) return actions
  const mine = (one: Action) => one.item === id
  if (after === undefined) {
    const isUntouched = ({ what, owner, due, done }: Action) => what === before && !owner && !due && !done
    return actions
      .filter((one) => !mine(one) || !isUntouched(one))
      .map((one) => (mine(one) ? { ...one, done: true } : one))
  }
  if (actions.some(mine)) return actions.map((one) => (mine(one) ? { ...one, done: false } : one))
  return [...actions, { ...createAction(actionId, id, ''), what: after }]
}

function find({ answers }: Sorted, id: string): Entry | undefined {
  return answers.entries.find((entry) => entry.id === id)
}
