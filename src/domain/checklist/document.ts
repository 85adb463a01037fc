import type { ReportDocument } from '../record/document.ts'
import { aboutBlocks, documentHead } from '../record/document-parts.ts'
import type { SavedRecord } from '../record/types.ts'
import type { Say } from '../text/message.ts'
import { changeBlocks, earlierBlocks, groupBlocks, otherBlocks, summaryBlocks } from './document-blocks.ts'
import { actionsSheet, answersSheet } from './document-sheets.ts'
import { wordsOf } from './document-words.ts'
import { report } from './report.ts'
import type { ChecklistAnswers, ChecklistDefinition } from './types.ts'

/** Lays out an audit in words for every file that goes out; nothing that was saved is left out. */
export function toDocument(
  definition: ChecklistDefinition,
  record: SavedRecord<ChecklistAnswers>,
  say: Say,
  language: string,
): ReportDocument {
  const whole = withLostSubjects(record)
  const words = wordsOf(definition, whole.answers.subjects, say, language)
  const reported = report(definition, whole)
  return {
    ...documentHead(definition.title, record, say, language),
    blocks: [
      ...aboutBlocks(record, say, language),
      ...summaryBlocks(reported, words),
      ...changeBlocks(reported, words),
      ...groupBlocks(reported, words),
      ...earlierBlocks(reported, words),
      ...otherBlocks(reported, words),
    ],
    sheets: [answersSheet(reported, words), actionsSheet(definition, whole, words)],
  }
}

// A record from elsewhere may hold answers about a subject that is not on its list: they are shown under its id.
function withLostSubjects(record: SavedRecord<ChecklistAnswers>): SavedRecord<ChecklistAnswers> {
  const { subjects, items } = record.answers
  const listed = new Set(subjects.map(({ id }) => id))
  const answered = Object.values(items).flatMap((bySubject) =>
    Object.entries(bySubject)
      .filter(([, { verdict, note }]) => verdict || note)
      .map(([id]) => id),
  )
  const lost = [...new Set(answered)].filter((id) => !listed.has(id)).map((id) => ({ id, name: id }))
  return { ...record, answers: { items, subjects: [...subjects, ...lost] } }
}
