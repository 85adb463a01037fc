import { numberFormat } from '../text/intl.ts'
import type { Say } from '../text/message.ts'
import type { Block, ReportDocument, Sheet } from './document.ts'
import { signedNotes } from './team.ts'
import { opinionsOn, type RatedRow, ratingsOf, silentOn, type TogetherRow } from './together.ts'

/** A document with the section "Who said what" at the end, and a sheet that has a row for each person's answer. */
export function withVoices(document: ReportDocument, rows: readonly TogetherRow[], say: Say): ReportDocument {
  return {
    ...document,
    blocks: [...document.blocks, ...voiceBlocks(rows, say, document.language)],
    sheets: [...document.sheets, voicesSheet(rows, say)],
  }
}

/** Who said what: ratings first, those furthest apart on top, then every answer by group with everybody who gave it. */
export function voiceBlocks(rows: readonly TogetherRow[], say: Say, language: string): Block[] {
  const groups = Map.groupBy(rows.filter(hasWords), ({ group }) => group)
  return [
    { type: 'heading', level: 2, text: say('together.whoSaidWhat') },
    ...(groups.size === 0 ? [paragraph(say('together.nobodyDiffers'))] : []),
    ...ratingBlocks(rows, say, language),
    ...[...groups].flatMap(([group, some]): Block[] => [
      { type: 'heading', level: 3, text: group },
      {
        type: 'table',
        head: [say('report.question'), say('together.whoSaidWhat'), say('together.notes')],
        rows: some.map((row) => [row.question, linesOf(row, say), signedNotes(row.heard, say)]),
      },
    ]),
  ]
}

/** The ratings of a team, a row a question in the order given: how many, their median and range, and who gave which. */
export function ratingsTable(rows: readonly RatedRow[], say: Say, language: string): Block {
  const number = numberFormat(language)
  return {
    type: 'table',
    head: [
      say('report.question'),
      say('together.count'),
      say('together.median'),
      say('together.range'),
      say('together.whoSaidWhat'),
    ],
    rows: rows.map((row) => [
      row.question,
      number.format(row.spread.count),
      number.format(row.spread.median),
      say('together.fromTo', { min: row.spread.min, max: row.spread.max }),
      linesOf(row, say),
    ]),
  }
}

function ratingBlocks(rows: readonly TogetherRow[], say: Say, language: string): Block[] {
  const rated = ratingsOf(rows)
  if (rated.length === 0) return []
  return [{ type: 'heading', level: 3, text: say('together.ratings') }, ratingsTable(rated, say, language)]
}

// A line for each answer with everybody who gave it.
function linesOf(row: TogetherRow, say: Say): string {
  const silent = silentOn(row)
  const opinions = [
    ...opinionsOn(row),
    ...(silent.length > 0 ? [{ answer: say('together.silent'), who: silent }] : []),
  ]
  return opinions.map(({ answer, who }) => say('together.saidBy', { answer, who: who.join(', ') })).join('\n')
}

function voicesSheet(rows: readonly TogetherRow[], say: Say): Sheet {
  return {
    name: say('together.whoSaidWhat'),
    head: [
      say('export.group'),
      say('report.question'),
      say('together.who'),
      say('report.answer'),
      say('together.note'),
    ],
    rows: rows.flatMap(({ group, question, heard }) =>
      heard
        .filter(({ answer, note }) => answer || note)
        .map(({ who, answer, note }) => [group, question, who, answer, note]),
    ),
  }
}

function hasWords({ heard }: TogetherRow): boolean {
  return heard.some(({ answer, note }) => answer !== '' || note !== '')
}

function paragraph(text: string): Block {
  return { type: 'paragraph', text }
}
