import * as v from 'valibot'
import { byId, own } from '../record/by-id.ts'
import type { Mark, ScaleAnswers } from './types.ts'

const schema = v.object({
  marks: byId(
    byId(
      v.object({
        rating: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100))),
        note: v.exactOptional(v.string()),
      }),
    ),
  ),
  texts: byId(v.string()),
})

/** Checks saved answers; nothing when they are damaged. */
export function readAnswers(answers: unknown): ScaleAnswers | undefined {
  const read = v.safeParse(schema, answers)
  return read.success ? read.output : undefined
}

/** Answers with nothing marked, to rate again: who is asked a second time starts from a clean sheet. */
export function resetAnswers(_: ScaleAnswers): ScaleAnswers {
  return emptyAnswers()
}

/** Answers of a record nobody has filled in. */
export function emptyAnswers(): ScaleAnswers {
  return { marks: {}, texts: {} }
}

/** The mark of one side of an item; empty when nobody has rated it. */
export function markOf(answers: ScaleAnswers, item: string, side: string): Mark {
  return own(own(answers.marks, item) ?? {}, side) ?? {}
}

/** What was written under an item; empty when nothing was. */
export function textOf(answers: ScaleAnswers, item: string): string {
  return own(answers.texts, item) ?? ''
}

/** The answers with one mark changed. A rating of `undefined` takes it away. */
export function withMark(
  answers: ScaleAnswers,
  item: string,
  side: string,
  change: { rating?: number | undefined; note?: string },
): ScaleAnswers {
  const { rating, note } = { ...markOf(answers, item, side), ...change }
  const next = { ...(rating === undefined ? {} : { rating }), ...(note ? { note } : {}) }
  const sides = { ...own(answers.marks, item), [side]: next }
  return { ...answers, marks: { ...answers.marks, [item]: sides } }
}

/** The answers with one written answer changed. */
export function withText(answers: ScaleAnswers, item: string, text: string): ScaleAnswers {
  return { ...answers, texts: { ...answers.texts, [item]: text } }
}
