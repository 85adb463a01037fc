import { answerTo } from './answers.ts'
import type { ChecklistAnswers, ChecklistDefinition, ChecklistItem } from './types.ts'

/** Counts over the questions of one subject. */
export interface Score {
  readonly yes: number
  readonly partly: number
  readonly no: number
  readonly na: number
  /** Questions nobody has looked at. */
  readonly left: number
  /** Questions in all. */
  readonly asked: number
  /** Share met of what applies and was looked at, 0 to 1; nothing when no such question exists. Only `yes` is met (E15). */
  readonly share: number | undefined
  /** What the counts mean: `empty` nothing answered, `nothing-to-score` nothing applies, `met` all that applies is met, `changes` some is not, `unfinished` all met so far. */
  readonly verdict: 'empty' | 'nothing-to-score' | 'unfinished' | 'changes' | 'met'
}

/** Counts the answers to today's questions for one subject. */
export function score(definition: ChecklistDefinition, answers: ChecklistAnswers, subject: string): Score {
  return scoreItems(currentItems(definition), answers, subject)
}

/** Counts the answers to some questions for one subject. */
export function scoreItems(
  items: readonly ChecklistItem[],
  answers: ChecklistAnswers,
  subject: string,
): Score {
  const counts = { yes: 0, partly: 0, no: 0, na: 0, left: 0 }
  for (const item of items) counts[answerTo(answers, item.id, subject).verdict ?? 'left']++
  const applies = counts.yes + counts.partly + counts.no
  return {
    ...counts,
    asked: items.length,
    share: applies > 0 ? counts.yes / applies : undefined,
    verdict: verdict(counts, applies),
  }
}

function verdict(counts: { yes: number; na: number; left: number }, applies: number): Score['verdict'] {
  if (applies === 0) return counts.na === 0 ? 'empty' : counts.left === 0 ? 'nothing-to-score' : 'unfinished'
  if (counts.yes < applies) return 'changes'
  return counts.left === 0 ? 'met' : 'unfinished'
}

/** Today's questions in order, retired ones left out. */
export function currentItems(definition: ChecklistDefinition): ChecklistItem[] {
  return definition.groups.flatMap((group) => group.items.filter((item) => !item.retired))
}

/** Answers given and answers wanted over all subjects, for a line such as "19 of 27". */
export function progress(
  definition: ChecklistDefinition,
  answers: ChecklistAnswers,
): { done: number; of: number; changes: number } {
  const scores = answers.subjects.map((subject) => score(definition, answers, subject.id))
  const sum = (pick: (score: Score) => number) => scores.reduce((total, one) => total + pick(one), 0)
  return { done: sum((s) => s.asked - s.left), of: sum((s) => s.asked), changes: sum((s) => s.partly + s.no) }
}
