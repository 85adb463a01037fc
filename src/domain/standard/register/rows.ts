import type { SavedRecord } from '../../record/types.ts'
import type { Say } from '../../text/message.ts'
import type { StandardAnswers } from '../answers.ts'
import { fieldsIn } from '../composing/wording.ts'
import type { TargetVerdict } from '../measuring/judge.ts'
import { registeredOf } from '../registered.ts'
import type { Kind } from '../types.ts'
import { type RegisteredStandard, STATUSES, type Status } from './types.ts'

/** One line of the register. */
export interface RegisterRow extends RegisteredStandard {
  /** What it is called: its name, else how it reads; never empty. */
  readonly name: string
  /** Id of the tool that it was built with. */
  readonly tool: string
  /** Nothing while nobody can tell. */
  readonly kind: Kind | undefined
  /** What the figures of the last period say of the target; `none` before there are any. */
  readonly verdict: TargetVerdict | 'none'
}

/** The standards among the reader's work: those of the kind, neither archived nor in the trash, oldest first. */
export function standardsIn(records: Iterable<SavedRecord>): SavedRecord<StandardAnswers>[] {
  return [...records]
    .filter(({ kind, archived, deleted }) => kind === 'standard' && !archived && !deleted)
    .toSorted((a, b) => a.created.localeCompare(b.created) || a.id.localeCompare(b.id))
    .map((record) => record as SavedRecord<StandardAnswers>)
}

/** A record as a line of the register. */
export function rowOf(record: SavedRecord<StandardAnswers>, say: Say): RegisterRow {
  const registered = registeredOf(record, say)
  return {
    ...registered,
    name: record.title.trim() || registered.wording.trim() || say('record.untitled'),
    tool: record.tool,
    kind: fieldsIn(record.answers).kind,
    verdict: registered.results.at(-1) ?? 'none',
  }
}

/** How many standards there are of each status. */
export function countByStatus(rows: readonly RegisterRow[]): Readonly<Record<Status, number>> {
  const count = (wanted: Status) => rows.filter(({ status }) => status === wanted).length
  return Object.fromEntries(STATUSES.map((status) => [status, count(status)])) as Record<Status, number>
}
