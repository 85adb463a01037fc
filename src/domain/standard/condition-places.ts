import { firstFrom, overlaps, startsOf } from './spans.ts'
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
  /^[\s,]*\(?((?:(?:if|when|where|unless|while|for|in|outside|during|on|at|by(?= (?:card|cheque|check|cash|post|mail|email|phone|telephone|courier|hand|air|sea|rail|road)\b)|(?:after|before|until|from|between)(?= \d| noon| midnight)|(?:mon|tues|wednes|thurs|fri|satur|sun|week)(?:days?|ends?))\s|otherwise\b)[^,;.:()\n–—]*)/i
const ALWAYS = /^(?:if|when|where|unless|while|outside|during|after|before|until|otherwise)\b/i
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun|week)(?:days?|ends?)\b/i
const OPENS = /^(?:if|when|where|unless|for|in|at|on|during|outside|by|after|before|until|from|between)\s/i

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
  /^\s*(?:(?:we|you|they|it|this|an?\s(?:reply|response|answer|decision|visit))\b.*|(?:(?:initial |first |full |final )?(?:reply|response|answer)\s?)?(?:within|inside|under|in|by|up to|no later than|the same)?\s*)$/i

/** No word but what leads to a number: "Class II, | 90 days", "Letters: | within 5 days". */
const BARE =
  /^\s*(?:(?:initial |first |full |final )?(?:reply|response|answer)\s?)?(?:within|inside|under|in|by|up to|at most|maximum|no later than)?\s*$/i

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
  const from = Math.max(first.end, end - REACH)
  const room = text.slice(from, end)
  const at = OPENS.test(`${opener} `) ? room.search(asSaid(opener)) : -1
  if (at >= 0) return placed(text, room.slice(at), from + at)
  const after = AFTER.exec(text.slice(pastEvent(reading, first), end))?.[1]
  if (after && isAlike(after, opener)) return placed(text, after, first.end)
  return labelOf(reading, first, next) ?? leadOf(reading, first, next)
}

/** Words that open as a condition does, to their end: "in Hong Kong and Kowloon"; "after" only with a time of the day. */
function asSaid(opener: string): RegExp {
  const time = TIMES.test(`${opener} `) ? '(?=\\d|noon|midnight)' : ''
  return new RegExp(`(?:^|\\s)${opener}\\s${time}[^,;:.()]*(?:, \\p{Lu}[^,;:.()]*)*$`, 'u')
}

/** "4 hours | if …, 9 hours if …", and not "4 hours (from 8am to 8pm), 9 hours if …": what is said of the first as of the next. */
function isAlike(words: string, opener: string): boolean {
  return TIMES.test(words)
    ? TIMES.test(`${opener} `)
    : ALWAYS.test(words) || DAYS.test(words) || OPENS.test(`${opener} `)
}

const TIMES = /^(?:after|before|until|from|between)\s/i

/** "If you are homeless | we see you the same day; if …": the sentence opens as the next condition does its own. */
function leadOf({ text, limits }: Reading, first: Limit, next: Condition | undefined): Condition | undefined {
  const before = text.slice(Math.max(0, first.start - REACH), first.start)
  const lead = LEAD.exec(before)?.[1] ?? ''
  const opener = /^\S+/.exec(lead.toLowerCase())?.[0]
  if (!next || !opener || !next.text.startsWith(`${opener} `)) return undefined
  // "For the mainland, parcels come in 2 days, or in 5 for large ones": there it is where all of it holds.
  const isOpening = next.start < (limits[1]?.start ?? 0)
  return isOpening || ALWAYS.test(lead) ? placed(text, lead, first.start - before.length) : undefined
}

const LEAD = /(?:^|[.;!?]\s)((?:If|For|When|Where|In|On|At)\s[^,;.:]*?)(?:,|\swe\s)[^.;]*$/

/** "Priority 1 – 35 minutes"; "Test results: | blood 3 days, X-ray 10 days", where the next is named so. */
function labelOf({ text, cases }: Reading, first: Limit, next: Condition | undefined): Condition | undefined {
  const before = text.slice(Math.max(0, first.start - REACH), first.start)
  const named =
    next && next.start < first.end + REACH && next.text.startsWith('for ')
      ? NAMED.exec(before)?.[1]
      : undefined
  if (named) {
    const condition = placed(text, named, first.start - before.length)
    // "regular orders are sent in 30 days, rush orders in 10": the first are what is counted.
    if (condition && !cases.some(overlaps(condition))) return condition
  }
  const label = LABEL.exec(before)
  return label?.[1] ? placed(text, label[1], first.start - label[0].length) : undefined
}

/** "Test results: | blood", "Visa decisions: | short stay, ". */
const NAMED =
  /:\s((?!(?:within|in|by|up|under|less|no|at|an?|the|we|you)\b)[^\s,;:.()]+(?:\s[^\s,;:.()]+){0,2}),?\s(?:within\s|in\s)?$/i

/** "Priority 1 – ", "Urgent: ", "Class I, ". */
const LABEL =
  /(?<=^|[\s(])((?:(?:priority|category|class|grade|level|stage|band|tier|type|severity|group)\s(?:\d+|[A-Z]{1,3})|P\d|urgent|non-urgent|routine|simple|complex|non-complex|regular|standard|express|emergency)\b)(?:\s?\([^)]*\))?[\s,:–—-]*(?:(?:initial |first )?(?:reply|response|answer)\s)?(?:within|in|under|inside)?\s*$/i

/** Where the words of a time go on: past the event from which it runs. */
function pastEvent({ text, clockStart }: Reading, limit: Limit): number {
  const event = clockStart[firstFrom(startsOf(clockStart), limit.end)]
  // "within 10 minutes after 8pm"
  if (!event || CLOCK.test(event.text) || !BESIDE.test(text.slice(limit.end, event.start))) return limit.end
  const joint = [...text.slice(event.start, event.end).matchAll(JOINT)][0]
  return joint ? event.start + joint.index : event.end
}

const CLOCK = /^(?:\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m|noon|midnight)/i
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
