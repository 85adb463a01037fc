import {
  AFTER,
  ALWAYS,
  type Condition,
  DAYS,
  endBefore,
  OPENS,
  pastEvent,
  placed,
  REACH,
} from './condition-places.ts'
import { overlaps } from './spans.ts'
import type { Limit, Reading } from './types.ts'

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
