import { kinds } from '../domain/kinds.ts'
import { createRecord } from '../domain/record/create.ts'
import { type Adopt, type Choices, type Contribution, teamContent } from '../domain/record/team.ts'
import type { TogetherRow } from '../domain/record/together.ts'
import type { Say } from '../domain/text/message.ts'
import { newId } from './ids.ts'
import { changeRecord } from './records.ts'

/** What a team record is made from. */
export interface TeamWork {
  readonly title: string
  readonly people: readonly string[]
  /** At least one, all of one tool. */
  readonly given: readonly Contribution[]
  readonly rows: readonly TogetherRow[]
  readonly choices: Choices
}

/** Saves the answers of several people as one new record of their tool, in today's edition, and gives its id. */
export function saveTeam(
  { title, people, given, rows, choices }: TeamWork,
  edition: string,
  adopt: Adopt,
  say: Say,
): string {
  const [first] = given
  if (!first) throw new Error('expected at least one record but got none')
  const { kind, tool, answers } = first.record
  const reader = Object.hasOwn(kinds, kind) ? kinds[kind as keyof typeof kinds] : undefined
  // The record passed its kind's own reader when it was opened.
  const blank = reader?.resetAnswers(answers as never)
  const id = newId()
  const made = createRecord({ id, kind, tool, edition, answers: blank }, new Date().toISOString())
  changeRecord({ ...made, title, people, ...teamContent(given, rows, choices, { blank, adopt, say }) })
  return id
}
