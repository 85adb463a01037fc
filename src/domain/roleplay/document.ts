import type { Block, ReportDocument, Sheet } from '../record/document.ts'
import { heading, paragraph, recordDocument } from '../record/document-parts.ts'
import type { SavedRecord } from '../record/types.ts'
import type { Say } from '../text/message.ts'
import type { Group } from './cast.ts'
import { type ReportRound, type ReportSection, report } from './report.ts'
import type { RoleplayAnswers, RoleplayDefinition } from './types.ts'
import { playersInWords } from './words.ts'

/** Lays out the notes of a role-play in words for every file that goes out; nothing that was saved is left out. */
export function toDocument(
  definition: RoleplayDefinition,
  record: SavedRecord<RoleplayAnswers>,
  say: Say,
  language: string,
): ReportDocument {
  const rounds = report(definition, record.answers)
  const named = record.answers.people.trim() !== ''
  return recordDocument(definition.title, record, say, language, {
    blocks: [...rounds.flatMap((round) => roundBlocks(round, named, say))],
    sheets: [notesSheet(rounds, say), castSheet(rounds, named, say)],
  })
}

function roundBlocks({ number, cast, sections, earlier }: ReportRound, named: boolean, say: Say): Block[] {
  return [
    heading(2, say('roleplay.round', { number })),
    ...(named ? cast.flatMap((group, g) => castBlocks(group, cast.length > 1 ? g + 1 : undefined, say)) : []),
    ...sections.flatMap((section) => sectionBlocks(section, say)),
    ...(earlier.length > 0 ? [heading(3, say('roleplay.earlier'))] : []),
    ...earlier.map(({ question, text }) => paragraph(say('export.named', { name: question, text }))),
  ]
}

function sectionBlocks({ title, lines }: ReportSection, say: Say): Block[] {
  const rows = lines.map(({ item, text }) => [item.question, text.trim() ? text : say('roleplay.empty')])
  return [heading(3, title), { type: 'table', head: [say('report.question'), say('roleplay.note')], rows }]
}

/** Who played what in one group, with its number where there are several. */
function castBlocks(group: Group, number: number | undefined, say: Say): Block[] {
  const items = group.map(({ role, players }) =>
    say('export.named', { name: role.name, text: playersInWords(players, say) }),
  )
  return [
    ...(number === undefined ? [] : [paragraph(say('roleplay.group', { number }))]),
    { type: 'list', items },
  ]
}

/** One row for each question of each round, also those without a note. */
function notesSheet(rounds: readonly ReportRound[], say: Say): Sheet {
  return {
    name: say('roleplay.notes'),
    head: [say('roleplay.rounds'), say('export.group'), say('report.question'), say('roleplay.note')],
    rows: rounds.flatMap(({ number, sections, earlier }) => [
      ...sections.flatMap(({ title, lines }) =>
        lines.map(({ item, text }) => [number, title, item.question, text]),
      ),
      ...earlier.map(({ question, text }) => [number, say('roleplay.earlier'), question, text]),
    ]),
  }
}

/** One row for each person in each round; none where no name was written. */
function castSheet(rounds: readonly ReportRound[], named: boolean, say: Say): Sheet {
  const rows = rounds.flatMap(({ number, cast }) =>
    cast.flatMap((group, g) =>
      group.flatMap(({ role, players }) =>
        players.map((player) => [number, g + 1, role.name, playersInWords([player], say)]),
      ),
    ),
  )
  return {
    name: say('roleplay.roles'),
    head: [say('roleplay.rounds'), say('roleplay.groups'), say('roleplay.role'), say('roleplay.who')],
    rows: named ? rows : [],
  }
}
