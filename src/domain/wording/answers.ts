import * as v from 'valibot'
import type { WordingAnswers } from './types.ts'

const position = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

const schema = v.object({
  before: v.string(),
  after: v.string(),
  changes: v.array(v.object({ rule: v.string(), from: v.string(), to: v.string(), start: position })),
  kept: v.array(v.object({ rule: v.string(), text: v.string(), reason: v.exactOptional(v.string()) })),
})

/** Checks saved answers; nothing when they are damaged. */
export function readAnswers(answers: unknown): WordingAnswers | undefined {
  const read = v.safeParse(schema, answers)
  return read.success ? read.output : undefined
}

/** The same text as it was pasted, with nothing chosen, to check again. */
export function resetAnswers({ before }: WordingAnswers): WordingAnswers {
  return withPasted(before)
}

/** Answers of a record nobody has filled in. */
export function emptyAnswers(): WordingAnswers {
  return withPasted('')
}

/** Answers for a text that was just pasted. */
export function withPasted(text: string): WordingAnswers {
  return { before: text, after: text, changes: [], kept: [] }
}

/** The answers with the text rewritten by hand; what was pasted stays. */
export function withRewritten(answers: WordingAnswers, text: string): WordingAnswers {
  return { ...answers, after: text }
}

/** The answers after the text field was written in: a new text until something is decided, the text rewritten by hand from then on. */
export function withTyped(answers: WordingAnswers, text: string): WordingAnswers {
  const isDecided = answers.changes.length + answers.kept.length > 0
  return isDecided ? withRewritten(answers, text) : withPasted(text)
}
