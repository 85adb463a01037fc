import { evidenceNames } from '../evidence/blocks.ts'
import type { Sheet } from '../record/document.ts'
import type { Evidence, SavedRecord } from '../record/types.ts'
import type { DocumentWords } from './document-words.ts'
import type { ChecklistReport, ReportLine } from './report.ts'
import type { ChecklistAnswers, ChecklistDefinition } from './types.ts'

/** One row for each question and subject; at the end, without a number, stands what today's edition does not ask. */
export function answersSheet(
  { scores, groups, earlier, otherEvidence }: ChecklistReport,
  words: DocumentWords,
): Sheet {
  const { say, nameOf, answerOf } = words
  const row = (group: string, number: number | '', question: string, line: ReportLine) => [
    group,
    number,
    question,
    nameOf(line.subject),
    answerOf(line.verdict),
    line.note,
    evidenceNames(line.evidence),
  ]
  const subjects = new Map(scores.map(({ subject }) => [subject.id, nameOf(subject)]))
  const otherRow = ({ item, subject, name }: Evidence) => [
    say('report.otherEvidence'),
    '',
    item,
    subjects.get(subject) ?? subject,
    answerOf(undefined),
    '',
    name,
  ]
  return {
    name: say('export.answers'),
    head: [
      say('export.group'),
      say('export.number'),
      say('report.question'),
      words.kindOfSubject,
      say('report.answer'),
      say('checklist.note'),
      say('export.evidence'),
    ],
    rows: [
      ...groups.flatMap(({ title, items }) =>
        items.flatMap(({ number, item, lines }) =>
          lines.map((line) => row(title, number, item.question, line)),
        ),
      ),
      ...earlier.flatMap(({ question, lines }) =>
        lines.map((line) => row(say('checklist.earlier'), '', question, line)),
      ),
      ...otherEvidence.map(otherRow),
    ],
  }
}

/** One row for each action, done or not. Dates stay `YYYY-MM-DD`, so that they sort. */
export function actionsSheet(
  definition: ChecklistDefinition,
  { actions, answers }: SavedRecord<ChecklistAnswers>,
  words: DocumentWords,
): Sheet {
  const { say, nameOf, answerOf } = words
  const asked = new Map(
    definition.groups.flatMap(({ items }) => items.map(({ id, question }) => [id, question] as const)),
  )
  const nameById = (id: string) => {
    const subject = answers.subjects.find((one) => one.id === id)
    return subject ? nameOf(subject) : id
  }
  return {
    name: say('report.actions'),
    head: [
      say('action.what'),
      say('action.owner'),
      say('action.due'),
      say('action.done'),
      say('report.question'),
      words.kindOfSubject,
    ],
    rows: actions.map(({ what, owner, due, done, item, subject }) => [
      what,
      owner,
      due,
      answerOf(done ? 'yes' : 'no'),
      asked.get(item) ?? item,
      nameById(subject),
    ]),
  }
}
