import type { Block, ReportDocument } from '../record/document.ts'
import type { SavedRecord } from '../record/types.ts'
import { instantInWords } from '../text/date.ts'
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
    id: record.id,
    title: record.title.trim() ? record.title : say('record.untitled'),
    subtitle: say('report.made', {
      tool: definition.title,
      edition: record.edition,
      date: instantInWords(record.updated, language),
    }),
    language,
    blocks: [
      ...aboutBlocks(record, say, language),
      ...summaryBlocks(reported, words),
      ...changeBlocks(reported, words),
      ...groupBlocks(reported, words),
      ...earlierBlocks(reported, words),
      ...otherBlocks(reported, words),
    ],
    sheets: [answersSheet(reported, words), actionsSheet(definition, whole, words)],
    actions: record.actions,
  }
}

function aboutBlocks({ created, people, note }: SavedRecord, say: Say, language: string): readonly Block[] {
  const named = (name: string, text: string) => say('export.named', { name, text })
  const items = [
    named(say('export.started'), instantInWords(created, language)),
    ...(people.length > 0 ? [named(say('export.people'), people.join(', '))] : []),
    ...(note ? [named(say('checklist.note'), note)] : []),
  ]
  return [{ type: 'list', items }]
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
