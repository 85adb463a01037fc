import type { Block, ReportDocument, Sheet } from '../record/document.ts'
import { heading, paragraph, recordDocument } from '../record/document-parts.ts'
import type { SavedRecord } from '../record/types.ts'
import { dayInWords } from '../text/date.ts'
import type { Say } from '../text/message.ts'
import { type ReportLine, type ReportSection, report, type WorksheetReport } from './report.ts'
import type { WorksheetAnswers, WorksheetDefinition } from './types.ts'

/** Lays out a worksheet in words for every file that goes out; nothing that was saved is left out. */
export function toDocument(
  definition: WorksheetDefinition,
  record: SavedRecord<WorksheetAnswers>,
  say: Say,
  language: string,
): ReportDocument {
  const reported = report(definition, record.answers)
  return recordDocument(definition.title, record, say, language, {
    blocks: [
      ...cardBlocks(definition, reported),
      ...reported.sections.flatMap((section) => sectionBlocks(section, say, language)),
      ...earlierBlocks(reported, say),
    ],
    sheets: [answersSheet(reported, say)],
  })
}

function cardBlocks({ card: title }: WorksheetDefinition, { card }: WorksheetReport): Block[] {
  if (!title || card.length === 0) return []
  return [heading(2, title), ...card.map(({ item, text }) => paragraph(`${item.card} ${text}`))]
}

function sectionBlocks({ title, written, comparison }: ReportSection, say: Say, language: string): Block[] {
  return [
    heading(2, title),
    ...written.flatMap((line) => [heading(3, line.item.question), answerBlock(line, say, language)]),
    ...(comparison ? [comparisonTable(comparison, say)] : []),
  ]
}

function answerBlock({ item, text, lines }: ReportLine, say: Say, language: string): Block {
  if (item.answer === 'list' && lines.length > 0) return { type: 'list', items: lines }
  if (text.trim() === '') return paragraph(say('worksheet.empty'))
  return paragraph(item.answer === 'date' ? dayInWords(text, language) : text)
}

function comparisonTable(
  { first, second, both, onlyFirst, onlySecond }: NonNullable<ReportSection['comparison']>,
  say: Say,
): Block {
  return {
    type: 'table',
    head: [first.question, second.question],
    rows: [
      ...both.map((line) => [line, line]),
      ...onlyFirst.map((line) => [line, say('worksheet.notNamed')]),
      ...onlySecond.map((line) => [say('worksheet.notNamed'), line]),
    ],
  }
}

function earlierBlocks({ earlier }: WorksheetReport, say: Say): Block[] {
  if (earlier.length === 0) return []
  const items = earlier.flatMap(({ question, text }) => [heading(3, question), paragraph(text)])
  return [heading(2, say('worksheet.earlier')), paragraph(say('worksheet.earlierWhy')), ...items]
}

/** One row for each text and each line of a list. Dates stay `YYYY-MM-DD`, so that they sort. */
function answersSheet({ sections, earlier }: WorksheetReport, say: Say): Sheet {
  return {
    name: say('export.answers'),
    head: [say('worksheet.section'), say('worksheet.prompt'), say('report.answer')],
    rows: [
      ...sections.flatMap(({ title, written }) =>
        written.flatMap(({ item, text, lines }) =>
          (lines.length > 0 ? lines : [text]).map((line) => [title, item.question, line]),
        ),
      ),
      ...earlier.map(({ question, text }) => [say('worksheet.earlier'), question, text]),
    ],
  }
}
