import type { Block, ReportDocument, Sheet } from '../record/document.ts'
import { heading, paragraph, recordDocument } from '../record/document-parts.ts'
import type { SavedRecord } from '../record/types.ts'
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
  const { answers } = record
  const whys = whysOf(definition)
  const named = (name: string, text: string) => say('export.named', { name, text })
  const open = openFindings(definition, answers).map(({ text, why }) => named(text, whys.get(why) ?? ''))
  return recordDocument(definition.title, record, say, language, {
    blocks: [
      ...textBlocks(say('wording.before'), answers.before),
      ...textBlocks(say('wording.after'), answers.after),
      ...changeBlocks(answers.changes, whys, say),
      ...listBlocks(say('wording.open'), open),
      ...listBlocks(
        say('wording.kept'),
        answers.kept.map(({ text, reason }) => (reason ? named(text, reason) : text)),
      ),
    ],
    sheets: [changesSheet(answers, whys, say), textsSheet(answers, say)],
  })
}

// Signs are written in lines, so each line is a paragraph of its own.
function textBlocks(title: string, text: string): Block[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.trim() !== '')
  return [heading(2, title), ...lines.map(paragraph)]
}

function changeBlocks(
  changes: readonly WordingChange[],
  whys: ReadonlyMap<string, string>,
  say: Say,
): Block[] {
  if (changes.length === 0) return []
  const head = [say('wording.avoid'), say('wording.say'), say('wording.why')]
  const rows = changes.map(({ rule, from, to }) => [from, to, whys.get(rule) ?? ''])
  return [heading(2, say('wording.changes')), { type: 'table', head, rows }]
}

function listBlocks(title: string, items: readonly string[]): Block[] {
  return items.length > 0 ? [heading(2, title), { type: 'list', items }] : []
}

function changesSheet({ changes, kept }: WordingAnswers, whys: ReadonlyMap<string, string>, say: Say): Sheet {
  return {
    name: say('wording.changes'),
    head: [say('wording.avoid'), say('wording.say'), say('wording.why')],
    rows: [
      ...changes.map(({ rule, from, to }) => [from, to, whys.get(rule) ?? '']),
      ...kept.map(({ rule, text, reason }) => [text, text, reason ?? whys.get(rule) ?? '']),
    ],
  }
}

function textsSheet({ before, after }: WordingAnswers, say: Say): Sheet {
  const head = [say('wording.before'), say('wording.after')]
  return { name: say('wording.text'), head, rows: [[before, after]] }
}
