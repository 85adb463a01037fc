import * as v from 'valibot'
import { byId, own } from '../record/by-id.ts'
import type { Entry, SorterAnswers } from './types.ts'

const id = v.pipe(v.string(), v.minLength(1))

const schema = v.object({
  draft: v.exactOptional(v.string()),
  entries: v.pipe(
    v.array(v.object({ id, text: v.string(), bin: v.string(), fields: byId(v.string()) })),
    v.check((entries) => new Set(entries.map((entry) => entry.id)).size === entries.length),
  ),
})

/** Checks saved answers; nothing when they are damaged, also when two things share an id. */
export function readAnswers(answers: unknown): SorterAnswers | undefined {
  const read = v.safeParse(schema, answers)
  return read.success ? read.output : undefined
}

/** The same list with nothing sorted and nothing written, to sort it again. */
export function resetAnswers({ entries }: SorterAnswers): SorterAnswers {
  return { entries: entries.map(({ id, text }) => newEntry(id, text)) }
}

/** Answers of a record nobody has filled in. */
export function emptyAnswers(): SorterAnswers {
  return { entries: [] }
}

/** A thing that is not sorted yet. */
export function newEntry(id: string, text: string): Entry {
  return { id, text, bin: '', fields: {} }
}

/** What was written in a field of a thing; empty when nothing was. */
export function fieldOf(entry: Entry, field: string): string {
  return own(entry.fields, field) ?? ''
}

/** The answers with one thing changed; a thing that is not on the list changes nothing. */
export function withEntry(
  answers: SorterAnswers,
  id: string,
  change: (entry: Entry) => Entry,
): SorterAnswers {
  return {
    ...answers,
    entries: answers.entries.map((entry) => (entry.id === id ? change(entry) : entry)),
  }
}

/** The answers with what is written in one field of a thing changed. */
export function withField(answers: SorterAnswers, id: string, field: string, text: string): SorterAnswers {
  return withEntry(answers, id, (entry) => ({ ...entry, fields: { ...entry.fields, [field]: text } }))
}
