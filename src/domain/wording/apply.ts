import type { Finding, WordingAnswers } from './types.ts'

type Found = Pick<Finding, 'rule' | 'start' | 'end' | 'text'>

/** A text with one finding replaced. */
export function applySuggestion(
  text: string,
  { start, end }: Pick<Finding, 'start' | 'end'>,
  suggestion: string,
): string {
  return text.slice(0, start) + suggestion + text.slice(end)
}

/** The answers with a suggestion chosen for a finding of the text as it is now. */
export function chooseSuggestion(
  answers: WordingAnswers,
  finding: Found,
  suggestion: string,
): WordingAnswers {
  const change = { rule: finding.rule, from: finding.text, to: suggestion, start: finding.start }
  return {
    ...answers,
    after: applySuggestion(answers.after, finding, suggestion),
    changes: [...answers.changes, change],
  }
}

/** The answers with a finding left as it is, here and wherever the same words are found again. */
export function keepAsIs(
  answers: WordingAnswers,
  { rule, text }: Pick<Found, 'rule' | 'text'>,
): WordingAnswers {
  return isKept(answers, { rule, text }) ? answers : { ...answers, kept: [...answers.kept, { rule, text }] }
}

/** The answers with the reason why words stay as they are; an empty one is none. */
export function withReason(
  answers: WordingAnswers,
  { rule, text }: Pick<Found, 'rule' | 'text'>,
  reason: string,
): WordingAnswers {
  const kept = answers.kept.map((one) =>
    one.rule === rule && one.text === text ? { rule, text, ...(reason ? { reason } : {}) } : one,
  )
  return { ...answers, kept }
}

/** The answers with a finding looked at again that was to stay. */
export function unkeep(
  answers: WordingAnswers,
  { rule, text }: Pick<Found, 'rule' | 'text'>,
): WordingAnswers {
  return { ...answers, kept: answers.kept.filter((one) => one.rule !== rule || one.text !== text) }
}

/** Whether the reader decided to leave these words as they are. */
export function isKept(
  { kept }: Pick<WordingAnswers, 'kept'>,
  { rule, text }: Pick<Found, 'rule' | 'text'>,
): boolean {
  return kept.some((one) => one.rule === rule && one.text === text)
}

/**
 * The answers with the last replacement taken back; the same where the reader has since written over it, so that
 * nothing written is lost.
 */
export function undoLast(answers: WordingAnswers): WordingAnswers {
  const { after, changes } = answers
  const last = changes.at(-1)
  if (!last || !after.startsWith(last.to, last.start)) return answers
  const end = last.start + last.to.length
  return {
    ...answers,
    after: applySuggestion(after, { start: last.start, end }, last.from),
    changes: changes.slice(0, -1),
  }
}
