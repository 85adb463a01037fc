import { instantInWords } from '../text/date.ts'
import type { Say } from '../text/message.ts'
import { actionLine } from './action-line.ts'
import type { Block, ReportDocument, Sheet } from './document.ts'
import type { Action, SavedRecord } from './types.ts'

/** What every document says of its record: its name, what it was made with and when, and its actions. */
export function documentHead(
  toolTitle: string,
  { id, title, edition, updated, actions }: SavedRecord,
  say: Say,
  language: string,
): Pick<ReportDocument, 'id' | 'title' | 'subtitle' | 'language' | 'actions'> {
  const date = instantInWords(updated, language)
  return {
    id,
    title: title.trim() ? title : toolTitle,
    subtitle: say('report.made', { tool: toolTitle, edition, date }),
    language,
    actions,
  }
}

/** What a kind shows of a record. */
interface Shown {
  readonly blocks: readonly Block[]
  readonly sheets: readonly Sheet[]
  /** The actions that `blocks` leave to the end; all of them where it is left out. */
  readonly actions?: readonly Block[]
}

/** A record laid out in words: its name, when it was made, what its kind shows of it, and its actions last. */
export function recordDocument(
  toolTitle: string,
  record: SavedRecord,
  say: Say,
  language: string,
  { blocks, sheets, actions }: Shown,
): ReportDocument {
  return {
    ...documentHead(toolTitle, record, say, language),
    blocks: [
      ...aboutBlocks(record, say, language),
      ...blocks,
      ...(actions ?? actionBlocks(say('report.actions'), record.actions, say, language)),
    ],
    sheets: [...sheets, actionsSheet(record.actions, say)],
  }
}

/** When a record was started, who took part, and its note. */
export function aboutBlocks({ created, people, note }: SavedRecord, say: Say, language: string): Block[] {
  const named = (name: string, text: string) => say('export.named', { name, text })
  const items = [
    named(say('export.started'), instantInWords(created, language)),
    ...(people.length > 0 ? [named(say('export.people'), people.join(', '))] : []),
    ...(note ? [named(say('record.note'), note)] : []),
  ]
  return [{ type: 'list', items }]
}

/** Actions under a heading; nothing when there are none. */
export function actionBlocks(title: string, actions: readonly Action[], say: Say, language: string): Block[] {
  if (actions.length === 0) return []
  return [heading(2, title), { type: 'list', items: actions.map((one) => actionLine(one, say, language)) }]
}

/** One row for each action of a record that has no questions to hang them on. Dates stay `YYYY-MM-DD`, so that they sort. */
export function actionsSheet(actions: readonly Action[], say: Say): Sheet {
  return {
    name: say('report.actions'),
    head: [say('action.what'), say('action.owner'), say('action.due'), say('action.done')],
    rows: actions.map(({ what, owner, due, done }) => [
      what,
      owner,
      due,
      say(done ? 'action.done-yes' : 'action.done-no'),
    ]),
  }
}

/** A heading; the title of the document is level 1. */
export function heading(level: 2 | 3, text: string): Block {
  return { type: 'heading', level, text }
}

/** A paragraph. */
export function paragraph(text: string): Block {
  return { type: 'paragraph', text }
}
