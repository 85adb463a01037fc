import { rulesOf } from '../../domain/wording/compile.ts'
import { findIssues } from '../../domain/wording/find.ts'
import type { Finding, WordingDefinition } from '../../domain/wording/types.ts'

/** A wording check that is ready to find things. */
export interface Checker {
  readonly definition: WordingDefinition
  readonly find: (text: string) => readonly Finding[]
}

/** Gets a wording check ready. */
export function checkerOf(definition: WordingDefinition): Checker {
  return { definition, find: (text) => findIssues(text, rulesOf(definition)) }
}
