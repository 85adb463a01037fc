import { actionLine } from '../record/action-line.ts'
import type { Block, ReportDocument, Sheet } from '../record/document.ts'
import type { SavedRecord } from '../record/types.ts'
import { instantInWords } from '../text/date.ts'
import type { Say } from '../text/message.ts'
import { openFindings } from './progress.ts'
import type { WordingAnswers, WordingChange, WordingDefinition } from './types.ts'
import { whysOf } from './why.ts'

/** Lays out a wording check in words for every file that goes out: before, after, and each change with its reason. */
export function documentOf(
  definition: WordingDefinition,
  record: SavedRecord<WordingAnswers>,
  say: Say,
  language: string,
): ReportDocument {
  const { answers, people, note, actions } = record
  const whys = whysOf(definition)
  const named = (name: string, text: string) => say('export.named', { name, text })
  const about = [
    named(say('export.started'), instantInWords(record.created, language)),
    ...(people.length > 0 ? [named(say('export.people'), people.join(', '))] : []),
    ...(note ? [named(say('checklist.note'), note)] : []),
  ]
  const open = openFindings(definition, answers).map(({ text, why }) => named(text, whys.get(why) ?? ''))
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
      { type: 'list', items: about },
      ...textBlocks(say('wording.before'), answers.before),
      ...textBlocks(say('wording.after'), answers.after),
      ...changeBlocks(answers.changes, whys, say),
      ...listBlocks(say('wording.open'), open),
      ...listBlocks(
        say('wording.kept'),
        answers.kept.map(({ text }) => text),
      ),
      ...listBlocks(
        say('report.actions'),
        actions.map((action) => actionLine(action, say, language)),
      ),
    ],
    sheets: [changesSheet(answers, whys, say)],
    actions,
  }
}

// Signs are written in lines, so each line is a paragraph of its own.
function textBlocks(title: string, text: string): Block[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.trim() !== '')
  return [heading(title), ...lines.map((line): Block => ({ type: 'paragraph', text: line }))]
}

function changeBlocks(
  changes: readonly WordingChange[],
  whys: ReadonlyMap<string, string>,
  say: Say,
): Block[] {
  if (changes.length === 0) return []
  const head = [say('wording.avoid'), say('wording.say'), say('wording.why')]
  const rows = changes.map(({ rule, from, to }) => [from, to, whys.get(rule) ?? ''])
  return [heading(say('wording.changes')), { type: 'table', head, rows }]
}

function listBlocks(title: string, items: readonly string[]): Block[] {
  return items.length > 0 ? [heading(title), { type: 'list', items }] : []
}

function changesSheet({ changes, kept }: WordingAnswers, whys: ReadonlyMap<string, string>, say: Say): Sheet {
  return {
    name: say('wording.changes'),
    head: [say('wording.avoid'), say('wording.say'), say('wording.why')],
    rows: [
      ...changes.map(({ rule, from, to }) => [from, to, whys.get(rule) ?? '']),
      ...kept.map(({ rule, text }) => [text, text, whys.get(rule) ?? '']),
    ],
  }
}

function heading(text: string): Block {
  return { type: 'heading', level: 2, text }
}
