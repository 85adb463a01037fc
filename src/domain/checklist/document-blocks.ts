import { evidenceBlocks } from '../evidence/blocks.ts'
import { actionLine } from '../record/action-line.ts'
import type { Block } from '../record/document.ts'
import { actionBlocks, heading, paragraph } from '../record/document-parts.ts'
import { numberFormat } from '../text/intl.ts'
import type { DocumentWords } from './document-words.ts'
import { asksForChange, type ChecklistReport, type ReportItem, type ReportLine } from './report.ts'

const COUNTS = ['yes', 'partly', 'no', 'na', 'left'] as const

/** The share met and what it means for each subject, then the counts. */
export function summaryBlocks({ scores }: ChecklistReport, words: DocumentWords): Block[] {
  const { say, language, nameOf, answerOf } = words
  const percent = numberFormat(language, { style: 'percent' })
  const number = numberFormat(language)
  const sentences = scores.map(({ subject, score }) => {
    const name = nameOf(subject)
    const meaning = say(`checklist.meaning-${score.verdict}`)
    if (score.share === undefined) return say('export.named', { name, text: meaning })
    const share = say('checklist.share', { percent: percent.format(score.share) })
    return say('export.scored', { name, share, meaning })
  })
  const head = COUNTS.map((count) => answerOf(count === 'left' ? undefined : count))
  return [
    heading(2, say('report.summary')),
    { type: 'list', items: sentences },
    {
      type: 'table',
      head: [words.kindOfSubject, ...head],
      rows: scores.map(({ subject, score }) => [
        nameOf(subject),
        ...COUNTS.map((count) => number.format(score[count])),
      ]),
    },
    paragraph(say('checklist.shareWhy')),
  ]
}

/** Every question with something to change: what to do, then each answer with its note and actions. */
export function changeBlocks({ changes }: ChecklistReport, words: DocumentWords): Block[] {
  const { say } = words
  const blocks = changes.flatMap(({ number, item, lines }) => [
    heading(3, say('export.item', { number, question: item.question })),
    ...(lines.some(({ verdict }) => verdict === 'no' || verdict === 'partly')
      ? [paragraph(say('export.named', { name: say('checklist.fix'), text: item.fix }))]
      : []),
    ...lines.flatMap((line) => lineBlocks(line, words)),
  ])
  return [
    heading(2, say('checklist.filter-changes')),
    ...(blocks.length > 0 ? blocks : [paragraph(say('report.noChanges'))]),
  ]
}

/** Every question of today's edition by group, with its answers and notes; then the evidence not shown among the changes. */
export function groupBlocks({ groups }: ChecklistReport, words: DocumentWords): Block[] {
  const { say, several, nameOf, answerOf } = words
  if (groups.length === 0) return []
  const name = several ? [words.kindOfSubject] : []
  const head = [say('report.question'), ...name, say('report.answer'), say('checklist.note')]
  const tables = groups.flatMap(({ title, items }): Block[] => {
    const rows = items.flatMap(({ number, item, lines }) =>
      lines.map(({ subject, verdict, note }) => [
        say('export.item', { number, question: item.question }),
        ...(several ? [nameOf(subject)] : []),
        answerOf(verdict),
        note,
      ]),
    )
    return [
      heading(3, title),
      { type: 'table', head, rows },
      ...items.flatMap((one) => keptBlocks(one, words)),
    ]
  })
  return [heading(2, say('report.level-full')), ...tables]
}

function keptBlocks({ number, item, lines }: ReportItem, { say, several, nameOf }: DocumentWords): Block[] {
  const question = say('export.item', { number, question: item.question })
  return lines
    .filter((line) => line.evidence.length > 0 && !asksForChange(line))
    .flatMap(({ subject, evidence }) => [
      paragraph(several ? say('export.named', { name: nameOf(subject), text: question }) : question),
      ...evidenceBlocks(evidence, say),
    ])
}

/** Answers to questions that today's edition no longer asks. */
export function earlierBlocks({ earlier }: ChecklistReport, words: DocumentWords): Block[] {
  const { say } = words
  if (earlier.length === 0) return []
  const items = earlier.flatMap(({ question, lines }) => [
    heading(3, question),
    ...lines.flatMap((line) => lineBlocks(line, words)),
  ])
  return [heading(2, say('checklist.earlier')), paragraph(say('checklist.earlierWhy')), ...items]
}

/** Actions and evidence that belong to no question above. */
export function otherBlocks(
  { otherActions, otherEvidence }: ChecklistReport,
  { say, language }: DocumentWords,
): Block[] {
  return [
    ...actionBlocks(say('report.other'), otherActions, say, language),
    ...(otherEvidence.length > 0 ? [heading(2, say('report.otherEvidence'))] : []),
    ...evidenceBlocks(otherEvidence, say),
  ]
}

function lineBlocks(
  { subject, verdict, note, actions, evidence }: ReportLine,
  words: DocumentWords,
): Block[] {
  const { say, language, several, nameOf, answerOf } = words
  const name = several ? nameOf(subject) : say('report.answer')
  const items = [
    ...(note ? [say('export.named', { name: say('checklist.note'), text: note })] : []),
    ...actions.map((action) => actionLine(action, say, language)),
  ]
  const answer = paragraph(say('export.named', { name, text: answerOf(verdict) }))
  return [
    answer,
    ...(items.length > 0 ? [{ type: 'list', items } as const] : []),
    ...evidenceBlocks(evidence, say),
  ]
}
