import * as checklist from './checklist/answers.ts'
import type { KindReader } from './record/read.ts'

/** The registry of kinds of tool: one line a kind. */
export const kinds = {
  checklist,
} as const satisfies Record<string, KindReader>

export type Kind = keyof typeof kinds
