import * as checklist from './checklist/answers.ts'
import type { KindReader } from './record/read.ts'
import * as scale from './scale/answers.ts'
import * as standard from './standard/answers.ts'
import * as worksheet from './worksheet/answers.ts'

/** The registry of kinds of tool: one line a kind. */
export const kinds = {
  checklist,
  scale,
  standard,
  worksheet,
} as const satisfies Record<string, KindReader>

export type Kind = keyof typeof kinds
