import { actionLine } from '../record/action-line.ts'
import type { Block, ReportDocument, Sheet } from '../record/document.ts'
import {
  aboutBlocks,
  actionBlocks,
  actionsSheet,
  documentHead,
  heading,
  paragraph,
} from '../record/document-parts.ts'
import type { SavedRecord } from '../record/types.ts'
import type { Say } from '../text/message.ts'
import { fieldOf } from './answers.ts'
import { type Band, report, type SorterReport } from './report.ts'
import type { SorterAnswers, SorterDefinition, SorterField } from './types.ts'
import { capital } from './words.ts'

/** Lays out what was sorted in words for every file that goes out, the poster first; nothing that was saved is left out. */
export function toDocument(
  definition: SorterDefinition,
  record: SavedRecord<SorterAnswers>,
  say: Say,
  language: string,
): ReportDocument {
  const reported = report(definition, record.answers)
  return {
    ...documentHead(definition.title, record, say, language),
    blocks: [
      ...reported.bands
        .filter(({ lines }) => lines.length > 0)
        .flatMap((band) => bandBlocks(definition, band)),
      ...unsortedBlocks(reported, say),
      ...actionBlocks(say('report.actions'), record.actions, say, language),
      ...earlierBlocks(reported, say),
      ...aboutBlocks(record, say, language),
    ],
    sheets: [entriesSheet(definition, record, reported, say, language), actionsSheet(record.actions, say)],
  }
}

function bandBlocks({ thing }: SorterDefinition, { bin, lines }: Band): Block[] {
  const fields = lines[0]?.fields.map(({ field }) => field) ?? []
  return [
    heading(2, bin.name),
    ...(bin.meaning ? [paragraph(bin.meaning)] : []),
    {
      type: 'table',
      head: [capital(thing.one), ...fields.map(({ short }) => short)],
      rows: lines.map(({ entry, fields: written }) => [entry.text, ...written.map(({ text }) => text)]),
    },
  ]
}

function unsortedBlocks({ unsorted, draft }: SorterReport, say: Say): Block[] {
  const items = [...unsorted.map(({ text }) => text), ...draft]
  return items.length === 0 ? [] : [heading(2, say('sorter.unsorted')), { type: 'list', items }]
}

function earlierBlocks({ earlier }: SorterReport, say: Say): Block[] {
  if (earlier.length === 0) return []
  const items = earlier.map(({ entry, question, text }) =>
    say('export.named', { name: say('export.named', { name: entry.text, text: question }), text }),
  )
  return [heading(2, say('sorter.earlier')), paragraph(say('sorter.earlierWhy')), { type: 'list', items }]
}

/** One row for each thing, a column for each field that any edition asked for. */
function entriesSheet(
  { thing, items }: SorterDefinition,
  { answers, actions }: SavedRecord<SorterAnswers>,
  { bands, draft }: SorterReport,
  say: Say,
  language: string,
): Sheet {
  const columns = columnsOf(items, answers)
  const names = new Map(bands.map(({ bin }) => [bin.id, bin.name]))
  return {
    name: capital(thing.many),
    head: [
      capital(thing.one),
      say('sorter.bins'),
      ...columns.map(({ question }) => question),
      say('report.actions'),
    ],
    rows: [
      ...answers.entries.map((entry) => [
        entry.text,
        names.get(entry.bin) ?? say('sorter.none'),
        ...columns.map(({ id }) => fieldOf(entry, id)),
        actions
          .filter(({ item }) => item === entry.id)
          .map((one) => actionLine(one, say, language))
          .join('\n'),
      ]),
      ...draft.map((line) => [line, say('sorter.none'), ...columns.map(() => ''), '']),
    ],
  }
}

function columnsOf(
  items: readonly SorterField[],
  { entries }: SorterAnswers,
): Pick<SorterField, 'id' | 'question'>[] {
  const written = [...new Set(entries.flatMap(({ fields }) => Object.keys(fields)))]
  const strange = written.filter((id) => !items.some((field) => field.id === id))
  return [
    ...items.filter(({ id, retired }) => !retired || written.includes(id)),
    ...strange.map((id) => ({ id, question: id })),
  ]
}
