import { keyOf } from '../record/key.ts'
import type { Measure, SaidAnswer } from '../record/said.ts'
import type { Say } from '../text/message.ts'
import { withPasted } from './answers.ts'
import { progress } from './progress.ts'
import type { WordingAnswers, WordingDefinition } from './types.ts'

const BEFORE = keyOf('before')
const AFTER = keyOf('after')

/** The text as it was pasted and as it is now; why words were kept is the note. */
export function saidAnswers(
  { title }: WordingDefinition,
  { before, after, kept }: WordingAnswers,
  say: Say,
): SaidAnswer[] {
  const reasons = kept.flatMap(({ text, reason }) =>
    reason ? [say('export.named', { name: text, text: reason })] : [],
  )
  return [
    { key: BEFORE, group: title, question: say('wording.before'), answer: before, note: '' },
    { key: AFTER, group: title, question: say('wording.after'), answer: after, note: reasons.join('\n') },
  ]
}

/** The answers with the text of another record: as it was pasted, or as it is now with all that was decided. Any other key changes nothing. */
export function adoptAnswer(answers: WordingAnswers, from: WordingAnswers, key: string): WordingAnswers {
  if (key === BEFORE) return withPasted(from.before)
  return key === AFTER ? from : answers
}

/** The share of findings that were decided on; nothing where nothing was found. */
export function measures(definition: WordingDefinition, answers: WordingAnswers, say: Say): Measure[] {
  const { done, of } = progress(definition, answers)
  const value = of > 0 ? done / of : undefined
  return [{ key: keyOf('decided'), label: say('wording.decided'), value, min: 0, max: 1, unit: 'share' }]
}
