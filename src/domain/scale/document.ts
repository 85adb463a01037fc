import type { Block, ReportDocument } from '../record/document.ts'
import { heading, paragraph, recordDocument } from '../record/document-parts.ts'
import type { SavedRecord } from '../record/types.ts'
import type { Say } from '../text/message.ts'
import { answersSheet } from './document-sheet.ts'
import { sidesOf } from './items.ts'
import { type ReportLine, type ReportMark, report, type ScaleReport } from './report.ts'
import type { ScaleAnswers, ScaleDefinition } from './types.ts'
import { briefName, endsOf, gapInWords, marksInWords, ratingInWords } from './words.ts'

/** Lays out a scale in words for every file that goes out; nothing that was saved is left out. */
export function toDocument(
  definition: ScaleDefinition,
  record: SavedRecord<ScaleAnswers>,
  say: Say,
  language: string,
): ReportDocument {
  const reported = report(definition, record.answers)
  return recordDocument(definition.title, record, say, language, {
    blocks: [
      ...briefBlocks(definition, reported, say),
      ...groupBlocks(definition, reported, say),
      ...earlierBlocks(definition, reported, say),
      paragraph(definition.caution),
    ],
    sheets: [answersSheet(definition, reported, say)],
  })
}

function briefBlocks(definition: ScaleDefinition, { brief }: ScaleReport, say: Say): Block[] {
  const lines = brief.flatMap((line) => lineBlocks(definition, line, say))
  return [
    heading(2, briefName(definition, say)),
    ...(lines.length > 0 ? lines : [paragraph(say('scale.nothing'))]),
  ]
}

function lineBlocks(
  definition: ScaleDefinition,
  { number, item, marks, gap, text }: ReportLine,
  say: Say,
): Block[] {
  const { question } = item
  if (number === undefined) return [heading(3, question), paragraph(text)]
  const { low, high } = endsOf(definition, item)
  const said = [
    marksInWords(marks, definition.points, say),
    ...(definition.form === 'expectation' ? [gapInWords(gap, say)] : []),
  ]
  return [
    heading(3, say('export.item', { number, question })),
    paragraph(`${said.join('. ')}. ${say('scale.ends', { low, high, points: definition.points })}`),
    ...noteBlocks(marks, say),
  ]
}

function noteBlocks(marks: readonly ReportMark[], say: Say): Block[] {
  const items = marks
    .filter(({ note }) => note)
    .map(({ side, note }) => say('export.named', { name: side.title || say('scale.note'), text: note }))
  return items.length > 0 ? [{ type: 'list', items }] : []
}

function groupBlocks(definition: ScaleDefinition, { groups }: ScaleReport, say: Say): Block[] {
  const gap = definition.form === 'expectation'
  const titles = sidesOf(definition).map(({ title }) => title || say('scale.mark'))
  const head = [say('report.question'), ...titles, ...(gap ? [say('scale.gap')] : [])]
  const tables = groups.flatMap(({ title, lines }): Block[] => {
    const rated = lines.filter(({ number }) => number !== undefined)
    const rows = rated.map(({ number = 0, item, marks, gap: points }) => [
      say('export.item', { number, question: item.question }),
      ...marks.map(({ rating }) => ratingInWords(rating, definition.points, say)),
      ...(gap ? [gapInWords(points, say)] : []),
    ])
    const written = lines.filter((line) => line.number === undefined)
    return [
      heading(3, title),
      ...(rows.length > 0 ? [{ type: 'table' as const, head, rows }] : []),
      ...written.map(({ item, text }) => paragraph(say('export.named', { name: item.question, text }))),
    ]
  })
  return [heading(2, say('report.level-full')), ...tables]
}

function earlierBlocks({ points }: ScaleDefinition, { earlier }: ScaleReport, say: Say): Block[] {
  if (earlier.length === 0) return []
  const items = earlier.flatMap(({ question, marks, text }) => [
    heading(3, question),
    ...(marks.length > 0 ? [paragraph(marksInWords(marks, points, say)), ...noteBlocks(marks, say)] : []),
    ...(text ? [paragraph(text)] : []),
  ])
  return [heading(2, say('scale.earlier')), paragraph(say('scale.earlierWhy')), ...items]
}
