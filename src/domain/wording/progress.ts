import { isKept } from './apply.ts'
import { rulesOf } from './compile.ts'
import { findIssues } from './find.ts'
import type { Finding, WordingAnswers, WordingDefinition } from './types.ts'

/** Findings of the text as it is now that the reader has still to decide on; warnings are left alone. */
export function openFindings(definition: WordingDefinition, answers: WordingAnswers): Finding[] {
  return findIssues(answers.after, rulesOf(definition)).filter(
    (finding) => finding.kind !== 'safety' && !isKept(answers, finding),
  )
}

/** How far a check is: decided (replaced or left), decided and open together, and open. */
export function progress(
  definition: WordingDefinition,
  answers: WordingAnswers,
): { done: number; of: number; changes: number } {
  const done = answers.changes.length + answers.kept.length
  const open = openFindings(definition, answers).length
  return { done, of: done + open, changes: open }
}
