import type { Block, ReportDocument } from '../../record/document.ts'
import { heading, paragraph } from '../../record/document-parts.ts'
import type { SavedRecord } from '../../record/types.ts'
import { dayInWords } from '../../text/date.ts'
import type { Say } from '../../text/message.ts'
import type { StandardAnswers } from '../answers.ts'
import { customerParts } from '../composing/audiences.ts'
import { titleOf } from './from-column.ts'
import type { CharterTexts } from './notes.ts'

/** One promise as customers read it. */
export interface CustomerPromise {
  /** Id of the record. */
  readonly id: string
  /** What the standard is called; empty while it has no name. */
  readonly name: string
  readonly promise: string
  /** The longest wait, hours, places, what happens otherwise, and what is left out: a sentence each. */
  readonly details: readonly string[]
}

/** What customers may be told, and how many standards are left out because something in them is still open. */
export interface Promises {
  readonly promises: readonly CustomerPromise[]
  readonly left: number
}

/** The agreed and live standards in the customers' words, in the order of the records; those with a gap are left out. */
export function promisesIn(records: readonly SavedRecord<StandardAnswers>[], say: Say): Promises {
  const gaps = GAPS.map((gap) => say(`standard.gap-${gap}`))
  const said = records
    .filter(({ answers }) => answers.register.status === 'agreed' || answers.register.status === 'live')
    .map((record) => promiseIn(record, say))
  const promises = said.filter(
    (one) => one !== undefined && !gaps.some((gap) => [one.promise, ...one.details].join(' ').includes(gap)),
  ) as CustomerPromise[]
  return { promises, left: said.length - promises.length }
}

const GAPS = ['cases', 'outcome', 'stop', 'limit', 'start'] as const

function promiseIn(
  { id, title, answers }: SavedRecord<StandardAnswers>,
  say: Say,
): CustomerPromise | undefined {
  const parts = customerParts(answers, say)
  if (!parts) return undefined
  const { promise, conditions, missed, excluded } = parts
  // A name that is only the draft again would say the same twice, and in words that are not for customers.
  const name = title.trim() === titleOf(answers.draft) ? '' : title.trim()
  return { id, name, promise, details: [...conditions, missed, excluded].filter(Boolean) }
}

/** A customer charter: promises in the customers' words, what happens when one is missed, and where to turn. `day` is `YYYY-MM-DD`. */
export function charterOf(
  promises: readonly CustomerPromise[],
  texts: CharterTexts,
  day: string,
  say: Say,
  language: string,
): ReportDocument {
  return {
    id: 'charter',
    title: texts.organisation.trim()
      ? say('register.charterOf', { organisation: texts.organisation.trim() })
      : say('register.charterTitle'),
    subtitle: say('register.charterDated', { date: dayInWords(day, language) }),
    language,
    blocks: [
      heading(2, say('register.expect')),
      ...promises.flatMap(promiseBlocks),
      heading(2, say('register.missedTitle')),
      paragraph(texts.missed.trim() || say('register.missedBlank')),
      heading(2, say('register.contactTitle')),
      paragraph(texts.contact.trim() || say('register.contactBlank')),
    ],
    sheets: [],
    actions: [],
  }
}

function promiseBlocks({ name, promise, details }: CustomerPromise): Block[] {
  return [
    ...(name ? [heading(3, name)] : []),
    paragraph(promise),
    ...(details.length > 0 ? [{ type: 'list' as const, items: details }] : []),
  ]
}
