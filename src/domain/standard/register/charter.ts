import type { Block, ReportDocument } from '../../record/document.ts'
import { heading, paragraph } from '../../record/document-parts.ts'
import type { SavedRecord } from '../../record/types.ts'
import { dayInWords } from '../../text/date.ts'
import type { Say } from '../../text/message.ts'
import type { StandardAnswers } from '../answers.ts'
import { customerParts } from '../composing/audiences.ts'
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

/** What customers may be told, in the order of the records: agreed and live standards that say something, in their words. */
export function promisesIn(records: readonly SavedRecord<StandardAnswers>[], say: Say): CustomerPromise[] {
  return records.flatMap(({ id, title, answers }) => {
    const { status } = answers.register
    const parts = status === 'agreed' || status === 'live' ? customerParts(answers, say) : undefined
    if (!parts) return []
    const { promise, conditions, missed, excluded } = parts
    const details = [...conditions, missed, excluded].filter(Boolean)
    return [{ id, name: title.trim(), promise, details }]
  })
}

/** Whether a promise still has a hole in brackets, such as `[how long?]`, that customers should not see. */
export function hasGap({ promise, details }: CustomerPromise): boolean {
  return [promise, ...details].some((text) => /\[[^\]]*\?\]/.test(text))
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
