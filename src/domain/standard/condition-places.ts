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
const AFTER =
  /^[\s,]*\(?((?:if|when|where|unless|while|for|in|outside|during|on|at|(?:mon|tues|wednes|thurs|fri|satur|sun|week)(?:days?|ends?))\s[^,;.:()\n–—]*)/i
const ALWAYS = /^(?:if|when|where|unless|while|outside|during)\b/i
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun|week)(?:days?|ends?)\b/i
const OPENS = /^(?:if|when|where|unless|for|in|at|on|during|outside|by)\s/i

/** The condition of a later time: said after it, else before it. */
export function conditionOf(reading: Reading, i: number): Condition | undefined {
  const { text, limits } = reading
  const [last, limit, next] = [limits[i - 1], limits[i], limits[i + 1]]
  if (!last || !limit) return undefined
  const after = afterLimit(reading, limit, next)
  if (after && ALWAYS.test(after.text)) return after
  return beforeLimit(text, pastEvent(reading, last), limit.start) ?? after
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
  /^(?:, (?!(?:and|or|but|we|you|they|it)\b)[^,;.:()]{1,30}?)?,? (?:and|or) (?!(?:we|you|they|it|within)\b)[^,;.:()]+/
/** "where it runs on | a 24-hour cycle": a time inside cuts it off. */
const UNENDED = /\s(?:on|an?|the|of|to|in|at|for|by|with|and|or)\s*$/i

/** "(…), | urgent ones within 5 days": the last words before a time; where they are a clause of their own, the phrase before it. */
function beforeLimit(text: string, from: number, to: number): Condition | undefined {
  const between = withoutBrackets(text.slice(from, to))
  const joints = [...between.matchAll(JOINT)]
  // "emails and online forms", "those sent by mail or fax"
  while (joints.length > 1 && COORDINATES.test(joints.at(-1)?.[0] ?? '')) joints.pop()
  const last = joints.pop()
  if (!last) return undefined
  while (joints.length > 1 && COORDINATES.test(joints.at(-1)?.[0] ?? '')) joints.pop()
  const own = last.index + last[0].length
  const first = joints.at(-1)
  const said = placed(text, between.slice(own), from + own)
  if (said) return said
  if (!first || !CLAUSE.test(between.slice(own))) return undefined
  const opening = first.index + first[0].length
  const phrase = between.slice(opening, own).replace(/[\s,:–—(-]+$/, '')
  const [before, after] = [first, last].map(([joint]) => joint.trim().charAt(0))
  const named = /^[:–—-]$/.test(after ?? '') || (after === ',' && /^[;.\n]?$/.test(before ?? ''))
  return OPENS.test(phrase) || (named && BARE.test(between.slice(own)))
    ? placed(text, phrase, from + opening)
    : undefined
}

/** "Category C | (routine)": what a bracket explains. */
function withoutBrackets(words: string): string {
  return words.replace(/\([^()]*\)/g, (bracket) => ' '.repeat(bracket.length))
}

/** "a response may take", "we aim to come", "": says of no other cases. */
const CLAUSE =
  /^\s*(?:(?:we|you|they|it|this|an?\s(?:reply|response|answer|decision|visit))\b.*|(?:within|inside|under|in|by|up to|no later than|the same)?\s*)$/i

/** No word but what leads to a number: "Class II, | 90 days", "Letters: | within 5 days". */
const BARE = /^\s*(?:within|inside|under|in|by|up to|at most|maximum|no later than)?\s*$/i

/** The condition of the first time: worded as the next one's, or a class that stands before it. */
export function firstCondition(
  reading: Reading,
  first: Limit,
  next: Condition | undefined,
): Condition | undefined {
  const { text, limits } = reading
  const to = Math.min(limits[1]?.start ?? text.length, ...(next ? [next.start] : []))
  const end = endBefore(text, first.end, to)
  const opener = /^\S+/.exec(next?.text ?? '')?.[0] ?? ''
  const room = text.slice(first.end, end)
  const at = OPENS.test(`${opener} `) ? room.search(new RegExp(`(?:^|\\s)${opener}\\s[^,;:.()]*$`)) : -1
  if (at >= 0) return placed(text, room.slice(at), first.end + at)
  const after = AFTER.exec(text.slice(pastEvent(reading, first), end))?.[1]
  if (after && (ALWAYS.test(after) || DAYS.test(after) || OPENS.test(`${opener} `)))
    return placed(text, after, first.end)
  const label = LABEL.exec(text.slice(Math.max(0, first.start - REACH), first.start))
  return label?.[1] ? placed(text, label[1], first.start - label[0].length) : undefined
}

/** "Priority 1 – ", "Urgent: ", "Class I, ". */
const LABEL =
  /(?<=^|[\s(])((?:(?:priority|category|class|grade|level|stage|band|tier|type|severity|group)\s(?:\d+|[A-Z]{1,3})|P\d|urgent|non-urgent|routine|simple|complex|non-complex|regular|standard|express)\b)(?:\s?\([^)]*\))?[\s,:–—-]*(?:within|in|under|inside)?\s*$/i

/** Where the words of a time go on: past the event from which it runs. */
function pastEvent({ text, clockStart }: Reading, limit: Limit): number {
  const event = clockStart[firstFrom(startsOf(clockStart), limit.end)]
  if (!event || !BESIDE.test(text.slice(limit.end, event.start))) return limit.end
  const joint = [...text.slice(event.start, event.end).matchAll(JOINT)][0]
  return joint ? event.start + joint.index : event.end
}

const BESIDE = /^ (?:of|after|from|following) (?:the )?$/i

/** Where the words of one time end and those of the next begin. */
function endBefore(text: string, from: number, to: number): number {
  const joint = [...text.slice(from, to).matchAll(JOINT)].at(-1)
  return joint ? from + joint.index : to
}

const REACH = 160

/** The words as a condition, where they are one, with the place of as much of them as it says. */
function placed(text: string, words: string, near: number): Condition | undefined {
  const condition = tidyCondition(words, text.slice(Math.max(0, near - REACH), near))
  const said = words.trim()
  const start = text.indexOf(said, near)
  if (condition === undefined || start < 0) return undefined
  const isWhole = said.toLowerCase().startsWith(condition.toLowerCase())
  return { text: condition, start, end: start + (isWhole ? condition : said).length }
}
