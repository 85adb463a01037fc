import { keyOf, readKey } from '../record/key.ts'
import type { Measure, SaidAnswer } from '../record/said.ts'
import type { SavedRecord } from '../record/types.ts'
import type { Say } from '../text/message.ts'
import { answerTo, withAnswer, withSubject } from './answers.ts'
import { wordsOf } from './document-words.ts'
import { report } from './report.ts'
import { score } from './score.ts'
import type { ChecklistAnswers, ChecklistDefinition, Verdict } from './types.ts'

/** How good an answer is. Only `yes` is met (E15); what does not apply has no place in the order. */
const RANKS: Readonly<Record<Verdict, number | undefined>> = { no: 0, partly: 1, yes: 2, na: undefined }

/** Every answer of an audit in words, those from an earlier edition last. */
export function saidAnswers(
  definition: ChecklistDefinition,
  record: SavedRecord<ChecklistAnswers>,
  say: Say,
  language: string,
): SaidAnswer[] {
  const { several, nameOf, answerOf } = wordsOf(definition, record.answers.subjects, say, language)
  const { groups, earlier } = report(definition, record)
  const said = (group: string, id: string, question: string, lines: (typeof earlier)[number]['lines']) =>
    lines.map(({ subject, verdict, note }) => ({
      key: keyOf(id, subject.id),
      group,
      question: several ? say('changes.named', { name: nameOf(subject), text: question }) : question,
      answer: verdict ? answerOf(verdict) : '',
      note,
      ...rankOf(verdict),
    }))
  return [
    ...groups.flatMap(({ title, items }) =>
      items.flatMap(({ item, lines }) => said(title, item.id, item.question, lines)),
    ),
    ...earlier.flatMap(({ item, question, lines }) => said(say('checklist.earlier'), item, question, lines)),
  ]
}

/**
 * The answers with one of them taken from another record: its verdict, its note or another that is given, and the subject it
 * is about. A key that is not ours, or that gives neither a verdict nor a note, changes nothing.
 */
export function adoptAnswer(
  answers: ChecklistAnswers,
  from: ChecklistAnswers,
  key: string,
  otherNote?: string,
): ChecklistAnswers {
  const [item, subject] = readKey(key)
  if (item === undefined || subject === undefined) return answers
  const { verdict, note: own = '' } = answerTo(from, item, subject)
  const note = otherNote ?? own
  if (!verdict && !note) return answers
  const added = from.subjects.find(({ id }) => id === subject)
  const knows = answers.subjects.some(({ id }) => id === subject)
  const into = added && !knows ? withSubject(answers, added.id, added.name) : answers
  return withAnswer(into, item, subject, { verdict, note })
}

/** The share met of what applies, for each thing audited. */
export function measures(
  definition: ChecklistDefinition,
  record: SavedRecord<ChecklistAnswers>,
  say: Say,
  language: string,
): Measure[] {
  const { nameOf } = wordsOf(definition, record.answers.subjects, say, language)
  return record.answers.subjects.map((subject) => ({
    key: subject.id,
    label: nameOf(subject),
    value: score(definition, record.answers, subject.id).share,
    min: 0,
    max: 1,
    unit: 'share',
  }))
}

function rankOf(verdict: Verdict | undefined): { rank?: number } {
  const rank = verdict && RANKS[verdict]
  return rank === undefined ? {} : { rank }
}
