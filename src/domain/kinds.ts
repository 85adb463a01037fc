import * as checklist from './checklist/answers.ts'
import * as finder from './finder/answers.ts'
import * as journey from './journey/answers.ts'
import type { KindReader } from './record/read.ts'
import * as roleplay from './roleplay/answers.ts'
import * as scale from './scale/answers.ts'
import * as sorter from './sorter/answers.ts'
import * as standard from './standard/answers.ts'
import * as wording from './wording/answers.ts'
import * as worksheet from './worksheet/answers.ts'

/** The registry of kinds of tool: one line a kind. */
export const kinds = {
  checklist,
  finder,
  journey,
  roleplay,
  scale,
  sorter,
  standard,
  wording,
  worksheet,
} as const satisfies Record<string, KindReader>

export type Kind = keyof typeof kinds
