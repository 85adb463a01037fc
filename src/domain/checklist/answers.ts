import * as v from 'valibot'
import { byId, own } from '../record/by-id.ts'
import { type ChecklistAnswers, type ItemAnswer, VERDICTS } from './types.ts'

const schema = v.object({
  subjects: v.pipe(
    v.array(v.object({ id: v.pipe(v.string(), v.minLength(1)), name: v.string() })),
    v.minLength(1),
  ),
  items: byId(
    byId(v.object({ verdict: v.exactOptional(v.picklist(VERDICTS)), note: v.exactOptional(v.string()) })),
  ),
})

/** Checks saved answers; nothing when they are damaged. */
export function readAnswers(answers: unknown): ChecklistAnswers | undefined {
  const read = v.safeParse(schema, answers)
  return read.success ? read.output : undefined
}

/** The same subjects with nothing said of them, to audit again. */
export function resetAnswers({ subjects }: ChecklistAnswers): ChecklistAnswers {
  return { subjects, items: {} }
}

/** Answers of a record nobody has filled in, with one subject. */
export function emptyAnswers(subjectId: string): ChecklistAnswers {
  return { subjects: [{ id: subjectId, name: '' }], items: {} }
}

/** The answer to one question for one subject; empty when nobody has looked. */
export function answerTo(answers: ChecklistAnswers, item: string, subject: string): ItemAnswer {
  return own(own(answers.items, item) ?? {}, subject) ?? {}
}

/** The answers with one of them changed. A verdict of `undefined` means not looked at. */
export function withAnswer(
  answers: ChecklistAnswers,
  item: string,
  subject: string,
  change: { verdict?: ItemAnswer['verdict'] | undefined; note?: string },
): ChecklistAnswers {
  const { verdict, note } = { ...answerTo(answers, item, subject), ...change }
  const next = { ...(verdict ? { verdict } : {}), ...(note ? { note } : {}) }
  return { ...answers, items: { ...answers.items, [item]: { ...own(answers.items, item), [subject]: next } } }
}

/** The answers with one more subject at the end. */
export function withSubject(answers: ChecklistAnswers, id: string, name: string): ChecklistAnswers {
  return { ...answers, subjects: [...answers.subjects, { id, name }] }
}

/** The answers with a subject renamed. */
export function renameSubject(answers: ChecklistAnswers, id: string, name: string): ChecklistAnswers {
  return {
    ...answers,
    subjects: answers.subjects.map((subject) => (subject.id === id ? { ...subject, name } : subject)),
  }
}

/** The answers without a subject and all that was said of it. The last subject stays. */
export function withoutSubject(answers: ChecklistAnswers, id: string): ChecklistAnswers {
  if (answers.subjects.length === 1) return answers
  const items = Object.entries(answers.items).map(([item, bySubject]) => [
    item,
    Object.fromEntries(Object.entries(bySubject).filter(([subject]) => subject !== id)),
  ])
  return {
    subjects: answers.subjects.filter((subject) => subject.id !== id),
    items: Object.fromEntries(items),
  }
}
