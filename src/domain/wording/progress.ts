import { isKept } from './apply.ts'
import type { Rules } from './compile.ts'
import { findIssues } from './find.ts'
import type { Finding, WordingAnswers } from './types.ts'

/** Findings of the text as it is now that the reader has still to decide on; warnings are left alone. */
export function openFindings(answers: WordingAnswers, rules: Rules): Finding[] {
  return findIssues(answers.after, rules).filter(
    (finding) => finding.kind !== 'safety' && !isKept(answers, finding),
  )
}

/** How far a check is: decided (replaced or left), decided and open together, and open. */
export function progress(
  answers: WordingAnswers,
  rules: Rules,
): { done: number; of: number; changes: number } {
  const done = answers.changes.length + answers.kept.length
  const open = openFindings(answers, rules).length
  return { done, of: done + open, changes: open }
}
