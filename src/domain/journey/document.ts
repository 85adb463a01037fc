import type { Block, ReportDocument, Sheet } from '../record/document.ts'
import { actionBlocks, heading, paragraph, recordDocument } from '../record/document-parts.ts'
import type { SavedRecord } from '../record/types.ts'
import type { Say } from '../text/message.ts'
import { noteIn } from './answers.ts'
import { currentFields, type JourneyReport, type ReportStep, report } from './report.ts'
import type { JourneyAnswers, JourneyDefinition } from './types.ts'
import { feelingInWords, gapInWords, momentInWords, rangeInWords, stageName, stepName } from './words.ts'

/** Lays out a map in words for every file that goes out; nothing that was saved is left out. */
export function toDocument(
  definition: JourneyDefinition,
  record: SavedRecord<JourneyAnswers>,
  say: Say,
  language: string,
): ReportDocument {
  const reported = report(definition, record.answers, record.actions)
  return recordDocument(definition.title, record, say, language, {
    blocks: [
      paragraph(rangeInWords(definition, say, language)),
      ...reported.stages.flatMap(({ title, number, steps }) => [
        heading(2, stageName({ title }, number, say)),
        ...steps.flatMap((step) => stepBlocks(definition, step, say, language)),
      ]),
    ],
    actions: actionBlocks(say('report.other'), reported.others, say, language),
    sheets: [stepsSheet(definition, reported, say)],
  })
}

function stepBlocks(
  definition: JourneyDefinition,
  { number, step, gap, notes, actions }: ReportStep,
  say: Say,
  language: string,
): Block[] {
  const named = (name: string, text: string) => say('journey.named', { name, text })
  const moment = momentInWords(step, say)
  return [
    heading(3, say('journey.numbered', { number, name: stepName(step, number, say) })),
    {
      type: 'list',
      items: [
        named(say('journey.feeling'), feelingInWords(step.feeling, definition, say, language)),
        ...(step.expected === undefined
          ? []
          : [named(say('journey.expected'), feelingInWords(step.expected, definition, say, language))]),
        ...(gap === undefined ? [] : [named(say('journey.gap'), gapInWords(gap, say, language))]),
        ...(moment ? [named(say('journey.moment'), moment)] : []),
        ...(step.words ? [named(say('journey.words'), step.words)] : []),
        ...(step.pain ? [named(say('journey.pain'), step.pain)] : []),
        ...notes.map(({ label, text }) => named(label, text)),
      ],
    },
    ...actionBlocks(say('report.actions'), actions, say, language).slice(1),
  ]
}

/** One row for each step; what is not rated is an empty cell. */
function stepsSheet(definition: JourneyDefinition, { stages }: JourneyReport, say: Say): Sheet {
  const fields = currentFields(definition)
  const past = [
    ...new Map(
      stages.flatMap(({ steps }) =>
        steps.flatMap(({ notes }) => notes.map(({ field, label }) => [field, label] as const)),
      ),
    ),
  ].filter(([id]) => !fields.some((field) => field.id === id))
  const columns = [...fields.map(({ id, label }) => [id, label] as const), ...past]
  return {
    name: say('journey.steps'),
    head: [
      say('journey.stage'),
      say('export.number'),
      say('journey.step'),
      say('journey.feeling'),
      say('journey.expected'),
      say('journey.gap'),
      say('journey.moment'),
      say('journey.words'),
      say('journey.pain'),
      ...columns.map(([, label]) => label),
    ],
    rows: stages.flatMap(({ title, number: place, steps }) =>
      steps.map(({ number, step, gap }) => [
        stageName({ title }, place, say),
        number,
        stepName(step, number, say),
        step.feeling ?? '',
        step.expected ?? '',
        gap ?? '',
        momentInWords(step, say),
        step.words,
        step.pain,
        ...columns.map(([id]) => noteIn(step, id)),
      ]),
    ),
  }
}
