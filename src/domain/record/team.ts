import type { Say } from '../text/message.ts'
import { type Heard, opinionsOn, type TogetherRow } from './together.ts'
import type { Action, SavedRecord } from './types.ts'

/** A record that goes into a team record, and what its writer is called. */
export interface Contribution {
  readonly who: string
  readonly record: SavedRecord
}

/** How a kind of tool takes over one answer; see `adopt` of `islands/kinds.ts`. */
export type Adopt = (answers: unknown, from: unknown, key: string, note?: string) => unknown

/** The answer chosen where people differ, by the key of the question. */
export type Choices = ReadonlyMap<string, string>

/**
 * What a team record holds beside its id and dates: what everybody agrees on and what was chosen, every note with who wrote it,
 * every planned change and piece of evidence, and each person's own answers as voices. `blank` is the answers nobody has given yet.
 */
export function teamContent(
  given: readonly Contribution[],
  rows: readonly TogetherRow[],
  choices: Choices,
  { blank, adopt, say }: { blank: unknown; adopt: Adopt; say: Say },
): Pick<SavedRecord, 'answers' | 'actions' | 'evidence' | 'note' | 'voices'> {
  const answers = rows.reduce((team, row) => {
    const from = given[settledBy(row, choices)]?.record.answers
    const note = signedNotes(row.heard, say)
    // An open question keeps its notes: the team's own blank answer is taken over with them.
    return from === undefined && note === '' ? team : adopt(team, from ?? team, row.key, note)
  }, blank)
  return {
    answers,
    actions: allActions(given.map(({ record }) => record.actions)),
    ...allEvidence(given.map(({ record }) => record)),
    note: signedNotes(
      given.map(({ who, record }) => ({ who, note: record.note })),
      say,
    ),
    voices: given.map(({ who, record }) => ({ who, answers: record.answers })),
  }
}

/** Whether a question still needs a choice: people differ, and what was chosen, if anything, nobody says any more. */
export function isUndecided(row: TogetherRow, choices: Choices): boolean {
  return row.agreement === 'conflict' && settledBy(row, choices) === -1
}

/** The place of a person whose answer the team takes, or -1. */
function settledBy({ key, heard, agreement }: TogetherRow, choices: Choices): number {
  const wanted = agreement === 'agreed' ? opinionsOn({ heard })[0]?.answer : choices.get(key)
  return wanted ? heard.findIndex(({ answer }) => answer === wanted) : -1
}

/** Notes of several people as one, a line each with who wrote it; the same words are said once. */
export function signedNotes(notes: readonly Pick<Heard, 'who' | 'note'>[], say: Say): string {
  const written = Map.groupBy(
    notes.filter(({ note }) => note.trim() !== ''),
    ({ note }) => note.trim(),
  )
  return [...written]
    .map(([text, by]) => say('export.named', { name: by.map(({ who }) => who).join(', '), text }))
    .join('\n')
}

/** The planned changes of several records, each once; ids are made new, because copies of one record share theirs. */
function allActions(lists: readonly (readonly Action[])[]): Action[] {
  const planned = new Map<string, Action>()
  for (const [i, actions] of lists.entries())
    for (const { id, ...action } of actions) {
      const words = JSON.stringify(Object.entries(action).sort())
      planned.set(words, { ...action, id: `${i + 1}-${id}` })
    }
  return [...planned.values()]
}

/** The evidence of several records, each piece once: what is kept under an id never changes. */
function allEvidence(records: readonly SavedRecord[]): Pick<SavedRecord, 'evidence'> {
  const pieces = new Map(records.flatMap(({ evidence = [] }) => evidence.map((one) => [one.id, one])))
  return pieces.size > 0 ? { evidence: [...pieces.values()] } : {}
}
