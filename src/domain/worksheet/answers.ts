import * as v from 'valibot'
import { byId, own } from '../record/by-id.ts'
import type { Entry, WorksheetAnswers } from './types.ts'

const entry = v.object({ id: v.pipe(v.string(), v.minLength(1)), text: v.string() })

const schema = v.object({ items: byId(v.union([v.string(), v.array(entry)])) })

/** Checks saved answers; nothing when they are damaged. */
export function readAnswers(answers: unknown): WorksheetAnswers | undefined {
  const read = v.safeParse(schema, answers)
  return read.success ? read.output : undefined
}

/** Answers with nothing written, to start the sheet again. */
export function resetAnswers(_: WorksheetAnswers): WorksheetAnswers {
  return emptyAnswers()
}

/** Answers of a record nobody has filled in. */
export function emptyAnswers(): WorksheetAnswers {
  return { items: {} }
}

/** What was written under a prompt as text; the lines of a list stand under one another, empty ones left out. */
export function textOf(answers: WorksheetAnswers, item: string): string {
  const written = own(answers.items, item) ?? ''
  return typeof written === 'string' ? written : linesOf(answers, item).join('\n')
}

/** The lines written under a prompt, empty ones left out; a text is one line. */
export function linesOf(answers: WorksheetAnswers, item: string): string[] {
  return entriesOf(answers, item)
    .map(({ text }) => text)
    .filter((text) => text.trim() !== '')
}

/** The lines of a list with their ids, also the empty ones; a text that was written when the prompt was none is its only line. */
export function entriesOf(answers: WorksheetAnswers, item: string): readonly Entry[] {
  const written = own(answers.items, item) ?? []
  if (typeof written !== 'string') return written
  return written === '' ? [] : [{ id: 'text', text: written }]
}

/** Whether anything was written under a prompt; spaces alone are nothing. */
export function isWritten(answers: WorksheetAnswers, item: string): boolean {
  return textOf(answers, item).trim() !== ''
}

/** The answers with one of them changed. */
export function withAnswer(
  answers: WorksheetAnswers,
  item: string,
  written: string | readonly Entry[],
): WorksheetAnswers {
  return { items: { ...answers.items, [item]: written } }
}
