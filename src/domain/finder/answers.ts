import * as v from 'valibot'
import { byId } from '../record/by-id.ts'
import type { FinderAnswers } from './types.ts'

const schema = v.object({ choices: byId(v.string()), seen: v.array(v.string()) })

/** Checks saved answers; nothing when they are damaged. */
export function readAnswers(answers: unknown): FinderAnswers | undefined {
  const read = v.safeParse(schema, answers)
  return read.success ? read.output : undefined
}

/** Answers with nothing chosen, to start again. */
export function resetAnswers(_: FinderAnswers): FinderAnswers {
  return emptyAnswers()
}

/** Answers of a record nobody has filled in. */
export function emptyAnswers(): FinderAnswers {
  return { choices: {}, seen: [] }
}

/** The answers with one question answered; what was chosen elsewhere stays, for where it still holds. */
export function withChoice(answers: FinderAnswers, question: string, option: string): FinderAnswers {
  return { ...answers, choices: { ...answers.choices, [question]: option } }
}

/** The answers with a sign seen or not seen. */
export function withSign(answers: FinderAnswers, sign: string, isSeen: boolean): FinderAnswers {
  const others = answers.seen.filter((one) => one !== sign)
  return { ...answers, seen: isSeen ? [...others, sign] : others }
}
