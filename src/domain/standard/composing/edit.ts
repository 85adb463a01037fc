import type { Say } from '../../text/message.ts'
import type { StandardAnswers, Version } from '../answers.ts'
import type { Answers } from '../asking/filled.ts'
import type { Answer, DraftRead } from '../asking/types.ts'
import { isOfOthers } from '../conditions.ts'
import { isStep } from '../steps.ts'
import type { Level, StandardFields } from '../types.ts'
import { type Part, type PartOf, textOfParts } from './parts.ts'
import { composedIn, fieldsIn, wordingOf } from './wording.ts'

/** The answers with another draft; without its reading, none is known yet. */
export function withDraft(answers: StandardAnswers, draft: string, read: DraftRead): StandardAnswers {
  return { ...answers, draft, read }
}

/** The answers with one of them changed. The wording is composed again; one that was changed by hand is put aside. */
export function withAnswer(
  answers: StandardAnswers,
  id: string,
  answer: Answer,
  aside: Omit<Version, 'text'>,
): StandardAnswers {
  return putAside({ ...answers, items: { ...answers.items, [id]: answer } }, aside)
}

/** The wording composed again, with the one changed by hand among the versions. */
export function putAside(answers: StandardAnswers, { id, at }: Omit<Version, 'text'>): StandardAnswers {
  const { edited, versions } = answers
  return edited === ''
    ? answers
    : { ...answers, edited: '', versions: [...versions, { id, at, text: edited }] }
}

/** The answers with the wording as it reads among the versions, unless it is the last one there. */
export function keepVersion(
  answers: StandardAnswers,
  version: Omit<Version, 'text'>,
  say: Say,
): StandardAnswers {
  const text = wordingOf(answers, say)
  const { versions } = answers
  return versions.at(-1)?.text === text
    ? answers
    : { ...answers, versions: [...versions, { ...version, text }] }
}

/**
 * The answers after the wording was changed by hand; `keep` reads a draft. A change inside one part changes that answer; any other change is read as a
 * draft, and what it says differently is answered. What cannot be composed so stays as the writer's own wording.
 */
export function withWording(
  answers: StandardAnswers,
  text: string,
  keep: (draft: string) => DraftRead,
  say: Say,
): StandardAnswers {
  const { changed, read } = changesIn(answers, text, keep, say)
  const next = { ...answers, read, items: { ...answers.items, ...changed }, edited: '' }
  return textOfParts(composedIn(next, say)) === text ? next : { ...next, edited: text }
}

/** The answers that a change by hand gives, and the reading with its later steps, which no question asks. */
function changesIn(
  answers: StandardAnswers,
  text: string,
  keep: (draft: string) => DraftRead,
  say: Say,
): { readonly changed: Answers; readonly read: DraftRead } {
  const { read } = answers
  const parts = answers.edited === '' ? composedIn(answers, say) : []
  const inside = changeInside(parts, text)
  if (inside) return { changed: { [inside.of]: { text: inside.text } }, read }
  const [before, after] = [keep(wordingOf(answers, say)).fields, keep(text).fields]
  const changed = differences(before, after, fieldsIn(answers))
  const isOwn = (level: Level, i: number) => i > 0 && (isStep(level) || isOfOthers(level))
  const own = after.levels.filter(isOwn)
  const others = read.fields.levels.filter(
    (level, i) => !isOwn(level, i) && (i === 0 || level.share !== undefined || own.length === 0),
  )
  const levels = [
    ...others.map((level, i) => (i > 0 ? level : { ...level, when: after.levels[0]?.when })),
    ...own,
  ]
  return { changed, read: { ...read, fields: { ...read.fields, levels } } }
}

/** Parts whose words are an answer just as they stand. */
const IN_WORDS: readonly PartOf[] = [
  'cases',
  'outcome',
  'clock-start',
  'human',
  'hours',
  'places',
  'remainder',
  'exclusions',
]

/** The one part that holds a change, with its new words; nothing where the change reaches past it. */
export function changeInside(
  parts: readonly Part[],
  text: string,
): { readonly of: PartOf; readonly text: string } | undefined {
  const before = textOfParts(parts)
  const start = sharedStart(before, text)
  const end = sharedEnd(before.slice(start), text.slice(start))
  let at = 0
  for (const [i, { of, text: said }] of parts.entries()) {
    const [from, to] = [at, at + said.length]
    at = to
    if (!of || !IN_WORDS.includes(of) || start < from || before.length - end > to) continue
    const changed = text.slice(from, text.length - (before.length - to))
    // The capital that opens the wording is no part of the answer.
    const answer = i === 0 ? changed.charAt(0).toLowerCase() + changed.slice(1) : changed
    return changed.trim() === '' ? undefined : { of, text: answer }
  }
  return undefined
}

function sharedStart(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1
  return n
}

function sharedEnd(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n += 1
  return n
}

const TEXTS = {
  cases: 'cases',
  outcome: 'outcome',
  'clock-start': 'clockStart',
  'clock-stop': 'clockStop',
  hours: 'hours',
  places: 'place',
  human: 'who',
  remainder: 'remainder',
  exclusions: 'exclusions',
} as const satisfies Record<string, keyof StandardFields>

/** The answers in which two readings differ, as the later gives them. Only what it says: a field it lost is left as it was. */
function differences(before: StandardFields, after: StandardFields, now: StandardFields): Answers {
  const changed: Record<string, Answer> = {}
  for (const [id, field] of Object.entries(TEXTS)) {
    const said = after[field]
    if (said !== undefined && said !== before[field] && said !== now[field]) changed[id] = { text: said }
  }
  const [first, last] = [after.levels[0], after.levels.slice(1).find(isForAll)]
  const [firstBefore, lastBefore] = [before.levels[0], before.levels.slice(1).find(isForAll)]
  if (first?.share !== undefined && first.share !== firstBefore?.share)
    changed.share = { text: String(first.share) }
  if (after.universal && !before.universal && first?.share === undefined) changed.share = { text: '100' }
  if (isNew(first, firstBefore)) changed.limit = answerOf(first)
  if (isNew(last, lastBefore)) changed.longest = answerOf(last)
  const { kind, dayType } = after
  if (kind !== undefined && kind !== before.kind) changed.kind = { choice: kind }
  if (dayType !== before.dayType && (dayType === 'working' || dayType === 'calendar'))
    changed.days = { choice: dayType }
  return changed
}

/** Whether a later level is the longest that anybody waits. */
function isForAll(level: Level): boolean {
  return level.share === 100 && !isOfOthers(level)
}

function isNew(level: Level | undefined, before: Level | undefined): level is Level {
  return level?.limit !== undefined && (level.limit !== before?.limit || level.unit !== before?.unit)
}

function answerOf({ limit, unit }: Level): Answer {
  return { text: String(limit), choice: unit }
}
