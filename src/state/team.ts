import { kinds } from '../domain/kinds.ts'
import { createRecord } from '../domain/record/create.ts'
import { type Adopt, type Choices, type Contribution, teamContent } from '../domain/record/team.ts'
import type { TogetherRow } from '../domain/record/together.ts'
import type { Evidence } from '../domain/record/types.ts'
import type { Say } from '../domain/text/message.ts'
import { keepBytes } from './evidence-store.ts'
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
  /** Bytes of evidence that came in files, by id. */
  readonly bytes: ReadonlyMap<string, Uint8Array>
}

/** Saves the answers of several people as one new record of their tool, in today's edition, and gives its id. */
export async function saveTeam(
  { title, people, given, rows, choices, bytes }: TeamWork,
  edition: string,
  adopt: Adopt,
  say: Say,
): Promise<string> {
  const [first] = given
  if (!first) throw new Error('expected at least one record but got none')
  const { kind, tool, answers } = first.record
  const reader = Object.hasOwn(kinds, kind) ? kinds[kind as keyof typeof kinds] : undefined
  // The record passed its kind's own reader when it was opened.
  const blank = reader?.resetAnswers(answers as never)
  const id = newId()
  const made = createRecord({ id, kind, tool, edition, answers: blank }, new Date().toISOString())
  const content = teamContent(given, rows, choices, { blank, adopt, say })
  await keepNew(content.evidence ?? [], bytes)
  changeRecord({ ...made, title, people, ...content })
  return id
}

/** Keeps what came in files and is not in this browser yet; a fault shows as evidence that is not there. */
async function keepNew(evidence: readonly Evidence[], bytes: TeamWork['bytes']): Promise<void> {
  for (const { id } of evidence) {
    const sent = bytes.get(id)
    if (sent) await keepBytes(id, sent)
  }
}
