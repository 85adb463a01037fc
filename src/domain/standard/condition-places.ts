import { firstFrom, startsOf } from './spans.ts'
import { tidyCondition } from './tidy-condition.ts'
import type { Limit, Reading, Span } from './types.ts'

// Where the words stand that say which cases a time of a draft is for: after the time, or between it and the time before.

/** What must be true of a case for a time to hold: "if it is a trunk main", "for urgent repairs". */
export interface Condition extends Span {
  readonly text: string
}

/** What parts the words of one time from those of the next. */
const JOINT = /[;,.:()\n]\s*(?:(?:and|or|but|though|although|while)\s)?|\s(?:and|or|but|while)\s|\s[–—-]\s/giu
/** What joins two names of one class: "mail or fax". */
const COORDINATES = /^\s(?:and|or)\s$/
/** The words right after a time that say which cases it is for. */
export const AFTER =
  /^[\s,]*\(?((?:(?:if|when|where|unless|while|for|in|outside|during|on|at|by(?= (?:card|cheque|check|cash|post|mail|email|phone|telephone|courier|hand|air|sea|rail|road)\b)|(?:after|before|until|from|between)(?= \d| noon| midnight)|(?:mon|tues|wednes|thurs|fri|satur|sun|week)(?:days?|ends?))\s|otherwise\b)[^,;.:()\n–—]*)/i
/** What opens a condition wherever it stands; after "in" or "for" something else may follow. */
export const ALWAYS = /^(?:if|when|where|unless|while|outside|during|after|before|until|otherwise)\b/i
/** "Monday to Thursday". */
export const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun|week)(?:days?|ends?)\b/i
/** What may open a condition at the beginning of a sentence or a clause. */
export const OPENS =
  /^(?:if|when|where|unless|for|in|at|on|during|outside|by|after|before|until|from|between)\s/i

/** The condition of a later time: said after it, else before it. */
export function conditionOf(reading: Reading, i: number): Condition | undefined {
  const { text, limits } = reading
  const [last, limit, next] = [limits[i - 1], limits[i], limits[i + 1]]
  if (!last || !limit) return undefined
  const after = afterLimit(reading, limit, next)
  if (after && ALWAYS.test(after.text)) return after
  const from = pastEvent(reading, last)
  const before = wordsBetween(text.slice(from, limit.start))
  return (
    (before && placed(text, before.own, from + before.at)) ??
    after ??
    (before && phraseOf(text, before, from))
  )
}

/** The condition of a lone time: "within 10 days | if you cannot come to us". */
export function conditionOfOnly(reading: Reading, limit: Limit): Condition | undefined {
  const after = afterLimit(reading, limit, undefined)
  return after && /^(?:if|where|unless)\b/.test(after.text) ? after : undefined
}

/** "8 hours | in rural areas". */
function afterLimit(reading: Reading, limit: Limit, next: Limit | undefined): Condition | undefined {
  const from = pastEvent(reading, limit)
  const room = reading.text.slice(from, next ? endBefore(reading.text, from, next.start) : from + REACH)
  const said = AFTER.exec(room)?.[1]
  if (said === undefined || UNENDED.test(said)) return undefined
  // "if you need food, | shelter or medical care"
  const more =
    next || !ALWAYS.test(said) ? '' : (LIST.exec(room.slice(room.indexOf(said) + said.length))?.[0] ?? '')
  return placed(reading.text, said + more, from)
}

const LIST =
  /^(?:, (?!(?:and|or|but|we|you|they|it)\b)[^,;.:()]{1,30}?)?,? (?:and|or) (?!(?:we|you|they|it|within|may|can|will|is|are|some|most)\b)[^,;.:()]+/
/** "where it runs on | a 24-hour cycle": a time inside cuts it off. */
const UNENDED = /\s(?:on|an?|the|of|to|in|at|for|by|with|and|or)\s*$/i

/** What stands between two times, from its last joints on. */
interface Between {
  /** The words after the last joint, and where they begin: "urgent ones within". */
  readonly own: string
  readonly at: number
  /** The phrase before that joint, which is of the same time where they name nothing: "For complex questions". */
  readonly phrase: string
  /** Whether that phrase is a name for cases: "Class II, | 90 days", "Letters: | within 5 days". */
  readonly named: boolean
}

function wordsBetween(words: string): Between | undefined {
  const between = withoutBrackets(words)
  const joints = [...between.matchAll(JOINT)]
  const last = lastOf(joints)
  if (!last) return undefined
  const first = lastOf(joints)
  const at = last.index + last[0].length
  const opening = first ? first.index + first[0].length : at
  const [opens, shuts] = [first, last].map((joint) => joint?.[0].trim().charAt(0) ?? '')
  const own = between.slice(at)
  const phrase = between.slice(opening, at).replace(/[\s,:–—(-]+$/, '')
  const isName = /^[:(–—-]$/.test(shuts ?? '') || (shuts === ',' && /^[;.\n]?$/.test(opens ?? ''))
  return { own, at, phrase, named: isName && BARE.test(own) }
}

/** Takes the last joint that does not only join two names: "emails and online forms", "those sent by mail or fax". */
function lastOf(joints: RegExpExecArray[]): RegExpExecArray | undefined {
  while (joints.length > 1 && COORDINATES.test(joints.at(-1)?.[0] ?? '')) joints.pop()
  return joints.pop()
}

/** The phrase before a clause that names no cases: "For complex questions, | a response may take". */
function phraseOf(text: string, { own, phrase, named }: Between, from: number): Condition | undefined {
  const isIts = CLAUSE.test(own) && (named || OPENS.test(phrase))
  return isIts ? placed(text, phrase, from) : undefined
}

/** "Category C | (routine)": what a bracket explains. */
function withoutBrackets(words: string): string {
  return words.replace(/\([^()]*\)/g, (bracket) => ' '.repeat(bracket.length))
}

/** "a response may take", "we aim to come", "": says of no other cases. */
const CLAUSE =
  /^\s*(?:(?:we|you|they|it|this|an?\s(?:reply|response|answer|decision|visit))\b.*|(?:(?:initial |first |full |final )?(?:reply|response|answer)\s?)?(?:at least )?(?:\d[\d.]*\s?(?:%|per ?cent)\s?)?(?:within|inside|under|in|by|up to|no later than|the same)?\s*)$/i

/** No word but what leads to a number: "Class II, | 90 days", "Letters: | within 5 days". */
const BARE =
  /^\s*(?:(?:initial |first |full |final )?(?:reply|response|answer)\s?)?(?:at least )?(?:\d[\d.]*\s?(?:%|per ?cent)\s?)?(?:within|inside|under|in|by|up to|at most|maximum|no later than)?\s*$/i

/** Where the words of a time go on: past the event from which it runs. */
export function pastEvent({ text, clockStart }: Reading, limit: Limit): number {
  const event = clockStart[firstFrom(startsOf(clockStart), limit.end)]
  // "within 10 minutes after 8pm"
  if (!event || CLOCK.test(event.text) || !BESIDE.test(text.slice(limit.end, event.start))) return limit.end
  const said = text.slice(event.start, event.end)
  const ends = [[...said.matchAll(JOINT)][0]?.index, CONDITION.exec(said)?.index]
  return event.start + Math.min(said.length, ...ends.filter((end) => end !== undefined))
}

/** "of receipt | unless we need more" */
const CONDITION = /\s(?:if|unless|where)\s/i
const CLOCK = /^(?:\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m|noon|midnight)/i
const BESIDE = /^ (?:of|after|from|following) (?:the )?$/i

/** Where the words of one time end and those of the next begin. */
export function endBefore(text: string, from: number, to: number): number {
  const joint = [...text.slice(from, to).matchAll(JOINT)].at(-1)
  return joint ? from + joint.index : to
}

/** As many characters as the words of a condition can need. */
export const REACH = 160

/** The words as a condition, where they are one, with the place of as much of them as it says. */
export function placed(text: string, words: string, near: number): Condition | undefined {
  const condition = tidyCondition(words, text.slice(Math.max(0, near - REACH), near))
  const said = words.trim()
  const start = text.indexOf(said, near)
  if (condition === undefined || start < 0) return undefined
  const isWhole = said.toLowerCase().startsWith(condition.toLowerCase())
  return { text: condition, start, end: start + (isWhole ? condition : said).length }
}
