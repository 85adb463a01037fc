import type { Block, ReportDocument, Sheet } from '../record/document.ts'
import { heading, paragraph, recordDocument } from '../record/document-parts.ts'
import type { SavedRecord } from '../record/types.ts'
import type { Say } from '../text/message.ts'
import { type EarlierAnswer, earlierAnswers } from './earlier.ts'
import { type Path, pathOf, signsSeen } from './path.ts'
import { current } from './tree.ts'
import type { FinderAnswers, FinderDefinition, FinderOutcome } from './types.ts'

/** Lays out a finder in words for every file that goes out: the outcome with its advice, and the way that led there. */
export function toDocument(
  definition: FinderDefinition,
  record: SavedRecord<FinderAnswers>,
  say: Say,
  language: string,
): ReportDocument {
  const path = pathOf(definition, record.answers)
  const earlier = earlierAnswers(definition, record.answers)
  return recordDocument(definition.title, record, say, language, {
    blocks: [
      ...(path.outcome
        ? outcomeBlocks(path.outcome, record.answers, say)
        : [paragraph(say('finder.noOutcome'))]),
      ...(definition.caution ? [paragraph(definition.caution)] : []),
      heading(2, say('finder.path')),
      ...pathBlocks(path, say),
      ...earlierBlocks(earlier, say),
    ],
    sheets: [pathSheet(path, earlier, record.answers, say)],
  })
}

function outcomeBlocks(outcome: FinderOutcome, answers: FinderAnswers, say: Say): Block[] {
  const { title, means, avoid, signs } = outcome
  const list = (name: string, items: readonly string[]): Block[] =>
    items.length > 0 ? [heading(3, name), { type: 'list', items }] : []
  const seen = signsSeen(outcome, answers)
  const watched = current(signs?.items ?? []).map(({ id, sign }) =>
    seen.some((one) => one.id === id) ? say('export.named', { name: say('finder.seen'), text: sign }) : sign,
  )
  return [
    heading(2, title),
    paragraph(means),
    ...list(say('finder.do'), outcome.do),
    ...list(say('finder.avoid'), avoid),
    ...list(signs?.title ?? '', watched),
    ...(signs && seen.length > 0 ? [paragraph(signs.seen)] : []),
  ]
}

function pathBlocks({ steps, open }: Path, say: Say): Block[] {
  return [
    ...steps.flatMap(({ question, option }) => [heading(3, question.question), paragraph(option.answer)]),
    ...(open ? [heading(3, open.question), paragraph(say('finder.notAnswered'))] : []),
  ]
}

function earlierBlocks(earlier: readonly EarlierAnswer[], say: Say): Block[] {
  if (earlier.length === 0) return []
  const answers = earlier.flatMap(({ question, answer }) => [heading(3, question), paragraph(answer)])
  return [heading(2, say('finder.earlier')), paragraph(say('finder.earlierWhy')), ...answers]
}

function pathSheet(
  { steps, outcome }: Path,
  earlier: readonly EarlierAnswer[],
  answers: FinderAnswers,
  say: Say,
): Sheet {
  return {
    name: say('finder.path'),
    head: [say('report.question'), say('report.answer')],
    rows: [
      ...steps.map(({ question, option }) => [question.question, option.answer]),
      ...(outcome ? [[say('finder.outcome'), outcome.title]] : []),
      ...signsSeen(outcome, answers).map(({ sign }) => [say('finder.seen'), sign]),
      ...earlier.map(({ question, answer }) => [
        say('export.named', { name: say('finder.earlier'), text: question }),
        answer,
      ]),
    ],
  }
}
