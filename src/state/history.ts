import { atom } from 'nanostores'
import type { SavedRecord } from '../domain/record/types.ts'

/** Letters typed into one field closer together than this are one step. Milliseconds. */
const ONE_STEP_MS = 700
/** Steps that can be taken back. */
const MOST_STEPS = 100

interface Steps {
  readonly past: readonly SavedRecord[]
  readonly future: readonly SavedRecord[]
  readonly at: number
  readonly field: string
}

/** What each record was before its last changes, since the page was opened. */
export const $history = atom<ReadonlyMap<string, Steps>>(new Map())

const NONE: Steps = { past: [], future: [], at: 0, field: '' }

/** Notes what a record was before a change. `field` names the text field that was typed in, if any; `now` is in milliseconds. */
export function remember(before: SavedRecord, field: string, now: number): void {
  const { past, at, field: last } = $history.get().get(before.id) ?? NONE
  const sameStep = past.length > 0 && field !== '' && field === last && now - at < ONE_STEP_MS
  note(before.id, {
    past: sameStep ? past : [...past.slice(1 - MOST_STEPS), before],
    future: [],
    at: now,
    field,
  })
}

/** Steps back or forward from a record as it is; gives the record to show, or nothing when there is no further step. */
export function step(record: SavedRecord, direction: 'undo' | 'redo'): SavedRecord | undefined {
  const { past, future } = $history.get().get(record.id) ?? NONE
  const target = direction === 'undo' ? past.at(-1) : future.at(-1)
  if (!target) return undefined
  note(record.id, {
    past: direction === 'undo' ? past.slice(0, -1) : [...past, record],
    future: direction === 'undo' ? [...future, record] : future.slice(0, -1),
    at: 0,
    field: '',
  })
  return target
}

/** Forgets the steps of records that were changed elsewhere: a step back would take that away as well. */
export function forgetSteps(ids: readonly string[]): void {
  if (!ids.some((id) => $history.get().has(id))) return
  const steps = new Map($history.get())
  for (const id of ids) steps.delete(id)
  $history.set(steps)
}

function note(id: string, steps: Steps): void {
  $history.set(new Map($history.get()).set(id, steps))
}
