import { own } from '../record/by-id.ts'
import type { Block, ReportDocument, Sheet } from '../record/document.ts'
import { heading, paragraph, recordDocument } from '../record/document-parts.ts'
import type { SavedRecord } from '../record/types.ts'
import { dayInWords } from '../text/date.ts'
import type { Say } from '../text/message.ts'
import { answerInWords, textsOf } from './answer-words.ts'
import type { StandardAnswers } from './answers.ts'
import { openIn, questionsOf } from './asking/questions.ts'
import { forCustomers, forStaff, setOut } from './composing/audiences.ts'
import { wordingOf } from './composing/wording.ts'
import type { StandardDefinition } from './definition.ts'
import { planInWords, resultInWords } from './result-words.ts'
import { reviewOf } from './review.ts'
import { registerLines } from './said.ts'

/** Lays out a standard in words for every file that goes out; nothing that was saved is left out. */
export function toDocument(
  definition: StandardDefinition,
  record: SavedRecord<StandardAnswers>,
  say: Say,
  language: string,
): ReportDocument {
  const { answers } = record
  return recordDocument(definition.title, record, say, language, {
    blocks: [
      heading(2, say('standard.wording')),
      paragraph(wordingOf(answers, say) || answers.draft || say('standard.nothing')),
      ...listUnder(say('standard.forCustomers'), forCustomers(answers, say)),
      ...listUnder(say('standard.forStaff'), forStaff(answers, say)),
      ...setOutBlocks(record, say, language),
      ...openBlocks(definition, answers, say),
      heading(2, say('standard.questions')),
      table([say('report.question'), say('report.answer')], questionRows(definition, answers, say)),
      heading(2, definition.asking.title),
      table(sourceHead(say), sourceRows(definition, answers)),
      ...listUnder(say('standard.plan'), planInWords(answers, say)),
      ...resultBlocks(answers, say, language),
      heading(2, say('standard.register')),
      {
        type: 'list',
        items: registerLines(answers.register, say).map(({ label, text }) =>
          say('export.named', { name: label, text }),
        ),
      },
      ...listUnder(say('standard.draftWas'), answers.draft.trim() ? [answers.draft] : []),
      ...listUnder(
        say('standard.versions'),
        answers.versions.map(({ text }) => text),
      ),
    ],
    sheets: [
      {
        name: say('standard.questions'),
        head: [say('report.question'), say('report.answer')],
        rows: questionRows(definition, answers, say),
      },
      resultSheet(answers, say, language),
    ],
  })
}

function listUnder(title: string, items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [heading(2, title), { type: 'list', items }]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): Block {
  return { type: 'table', head, rows }
}

function setOutBlocks(record: SavedRecord<StandardAnswers>, say: Say, language: string): Block[] {
  const due = reviewOf(record)?.due ?? ''
  const rows = setOut(
    record.answers,
    { owner: record.answers.register.owner, reviewOn: due && dayInWords(due, language) },
    say,
  )
  if (rows.length === 0) return []
  const lines = rows.map(({ id, text }) => [say(`standard.row-${id}`), text])
  return [heading(2, say('standard.setOut')), table([say('standard.part'), say('standard.says')], lines)]
}

function openBlocks(definition: StandardDefinition, answers: StandardAnswers, say: Say): Block[] {
  const open = openIn(questionsOf(answers.read, answers.items))
  return listUnder(
    say('standard.open', { count: open.length }),
    open.map((question) => textsOf(definition, question, say).question),
  )
}

function questionRows(definition: StandardDefinition, answers: StandardAnswers, say: Say): string[][] {
  return questionsOf(answers.read, answers.items)
    .filter(({ state }) => state !== 'extra')
    .map((question) => [
      textsOf(definition, question, say).question,
      answerInWords(definition, answers, question, say) || say('standard.stillOpen'),
    ])
}

function sourceHead(say: Say): string[] {
  return [say('standard.source'), say('standard.asked'), say('standard.said')]
}

function sourceRows({ asking }: StandardDefinition, { sources }: StandardAnswers): string[][] {
  return asking.items.map(({ id, question }) => {
    const { who = '', said = '' } = own(sources, id) ?? {}
    return [question, who, said]
  })
}

function resultRows(answers: StandardAnswers, say: Say, language: string): string[][] {
  return answers.results.map((result) => {
    const { share, interval, verdict, note } = resultInWords(answers, result, say, language)
    return [
      result.period,
      result.met,
      result.total,
      share,
      interval,
      [verdict, note].filter(Boolean).join('. '),
    ]
  })
}

function resultHead(say: Say): string[] {
  return ['period', 'met', 'total', 'share', 'range', 'verdict'].map((name) => say(`standard.result-${name}`))
}

function resultBlocks(answers: StandardAnswers, say: Say, language: string): Block[] {
  const rows = resultRows(answers, say, language)
  return rows.length === 0 ? [] : [heading(2, say('standard.results')), table(resultHead(say), rows)]
}

function resultSheet(answers: StandardAnswers, say: Say, language: string): Sheet {
  return { name: say('standard.results'), head: resultHead(say), rows: resultRows(answers, say, language) }
}
