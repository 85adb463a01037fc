import { own } from '../record/by-id.ts'
import { keyOf, readKey } from '../record/key.ts'
import type { SaidAnswer } from '../record/said.ts'
import type { Say } from '../text/message.ts'
import { withAnswer } from './answers.ts'
import { report } from './report.ts'
import type { WorksheetAnswers, WorksheetDefinition } from './types.ts'

/** Everything that was written, prompt by prompt, and what belongs to an earlier edition last. */
export function saidAnswers(
  definition: WorksheetDefinition,
  answers: WorksheetAnswers,
  say: Say,
): SaidAnswer[] {
  const { sections, earlier } = report(definition, answers)
  const said = (group: string, item: string, question: string, answer: string) => ({
    key: keyOf(item),
    group,
    question,
    answer,
    note: '',
  })
  return [
    ...sections.flatMap(({ title, written }) =>
      written.map(({ item, text }) => said(title, item.id, item.question, text)),
    ),
    ...earlier.map(({ item, question, text }) => said(say('worksheet.earlier'), item, question, text)),
  ]
}

/** The answers with one of them taken from another record. A key that is not ours changes nothing. */
export function adoptAnswer(
  answers: WorksheetAnswers,
  from: WorksheetAnswers,
  key: string,
): WorksheetAnswers {
  const [item] = readKey(key)
  return item === undefined ? answers : withAnswer(answers, item, own(from.items, item) ?? '')
}
