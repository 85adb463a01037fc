import { readAnswers } from './checklist/answers.ts'
import type { ReadAnswers } from './record/read.ts'

/** The registry of kinds of tool: the name of each, and how its saved answers are checked. One line a kind. */
export const kinds = {
  checklist: readAnswers,
} as const satisfies Record<string, ReadAnswers>

export type Kind = keyof typeof kinds
