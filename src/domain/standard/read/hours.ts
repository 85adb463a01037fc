import { occurrencesOf } from '../occurrences.ts'
import { SIGNS } from '../phrase-list.ts'
import { findPhrases } from '../phrases.ts'
import { stretch, type Token } from '../tokens.ts'
import type { Span } from '../types.ts'

const ALL_DAY = [
  '24 hour/hours/hr/hrs a/per/each/every day',
  '24 hour/hours/hr/hrs / day',
  '24 / 7 / 365',
  '24 / 7',
  '24 hour/hours/hr/hrs (,) 365/7 days',
  '24 x 7',
  'round/around the clock',
  'twenty four hours a/per day',
  'day and night',
  'day or night',
  'at any hour/time of (the) day (or) (night)',
  'at all hours',
  '24 hour emergency/crisis/telephone/phone/customer/advice/help/nurse/support line/helpline/hotline/desk/number',
  '24 hour (+) (+) helpline/hotline/access/coverage/cover/service/line/support/basis/monitoring/watch/availability/assistance/centre/center/desk',
]
const HOUR = 'one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve'
const NAMED = [
  'midnight',
  'noon',
  'midday',
  "o'clock",
  `${HOUR} (thirty) in the morning/afternoon/evening`,
  `${HOUR} (thirty) at night`,
  `half/quarter past/to ${HOUR}`,
  'half/quarter past/to #',
  'nine to five',
]
const HALF_DAY = new Set(['am', 'pm'])
const DAYS =
  /^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekdays|weekends|workdays)s?$/
const JOINT = /^(?:to|-|–|—|and|&|,|\.|until|till|through|\/|between|from|on|or)$/

/** Reads when a promise holds: clock times with the days beside them, and round the clock. "Business hours" says no time. */
export function readHours(tokens: readonly Token[]): Span[] {
  const all = findPhrases(tokens, ALL_DAY).map(({ first, last }) => ({ first, last }))
  const named = findPhrases(tokens, NAMED).map(({ first, last }) => ({ first, last }))
  const times = (occurrencesOf(tokens).get(SIGNS.number) ?? []).flatMap((at) => {
    const last = clockTimeAt(tokens, at)
    return last === undefined ? [] : [{ first: at, last }]
  })
  const found = [...all, ...named, ...times].sort((a, b) => a.first - b.first)
  return joined(tokens, found).map(({ first, last }) => stretch(tokens, first, last))
}

/** The last token of "9am", "8:30 a.m.", "17:00" or "0900 hours"; a number with nothing beside it is no time. */
function clockTimeAt(tokens: readonly Token[], at: number): number | undefined {
  const hour = tokens[at]
  if (
    hour?.type !== 'number' ||
    !(Number.parseInt(hour.text, 10) <= 24 || FOUR.test(hour.text)) ||
    tokens[at - 1]?.text === ':'
  )
    return undefined
  const minutes = isTogether(tokens, at) && /^[0-5][0-9]$/.test(tokens[at + 2]?.text ?? '')
  const next = at + (minutes ? 3 : 1)
  if (HALF_DAY.has(tokens[next]?.norm ?? '')) return next
  if (tokens[next]?.norm === "o'clock") return next
  if (minutes) return at + 2
  if (isOfDay(tokens, next)) return next + 2
  if (DOTTED.test(hour.text) && /^(?:hours?|hrs?)$/.test(tokens[next]?.norm ?? '')) return next
  if (DOTTED.test(hour.text) && isDated(tokens, at)) return at
  const french = endOfFrench(tokens, at)
  if (french !== undefined) return french
  return isHalfOfPair(tokens, at) || isOpening(tokens, at) ? at : undefined
}

/** "8:30", and not "Category 2: 10 minutes". */
function isTogether(tokens: readonly Token[], at: number): boolean {
  const [hour, colon, minutes] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  return colon?.text === ':' && hour?.end === colon.start && colon.end === minutes?.start
}

/** "8.30" and "0830". */
const DOTTED = /^[0-9]{1,2}\.[0-5][0-9]$/
const FOUR = /^(?:[01][0-9]|2[0-3])[0-5][0-9]$/

/** "by 14.30 Monday to Friday", "before 16.30,": a time that stands beside a day, or ends what a preposition opens. */
function isDated(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1]
  const ends =
    !after || after.type === 'mark' ? after?.text !== '%' : /^(?:on|and|or|to|every|daily)$/.test(after.norm)
  return (
    isDay(tokens, at, 1) ||
    (ends && /^(?:by|before|until|till|at|after|from)$/.test(tokens[at - 1]?.norm ?? ''))
  )
}

/** "7h45", "14H00" and "9 h 30": as French clocks are written. */
function endOfFrench(tokens: readonly Token[], at: number): number | undefined {
  const [hour, h, minutes] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  const joined = h?.norm === 'h' && /^[0-5][0-9]$/.test(minutes?.text ?? '')
  return joined && hour?.end === h.start ? at + 2 : undefined
}

/** "9 | in the morning". */
function isOfDay(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.norm === 'in' &&
    tokens[at + 1]?.norm === 'the' &&
    /^(?:morning|afternoon|evening)$/.test(tokens[at + 2]?.norm ?? '')
  )
}

/** "between 9 and 5", "10.00 to 17.00": a pair of times with nothing to count after it. */
function isHalfOfPair(tokens: readonly Token[], at: number): boolean {
  const joins = (token: Token | undefined) => /^(?:to|and|-|–|until|till)$/.test(token?.norm ?? '')
  const first = joins(tokens[at + 1]) && tokens[at + 2]?.type === 'number' ? at : at - 2
  const [low, high, after] = [tokens[first], tokens[first + 2], tokens[first + 3]]
  if (low?.type !== 'number' || high?.type !== 'number' || !joins(tokens[first + 1])) return false
  const dotted =
    [low, high].every(({ text }) => DOTTED.test(text)) || [low, high].every(({ text }) => FOUR.test(text))
  const dated = isDay(tokens, first, -1) || isDay(tokens, first + 2, 1)
  const opened = dated || /^(?:between|from|open|outside|during)$/.test(tokens[first - 1]?.norm ?? '')
  const bare = [low, high].every(
    ({ text }) => /^[0-9]{1,2}(?:\.[0-5][0-9])?$/.test(text) && Number(text) <= 24,
  )
  const counts =
    after?.type === 'word' &&
    !DAYS.test(after.norm) &&
    !/^(?:on|daily|every|go|goes|are|is)$/.test(after.norm)
  return (dotted || (bare && opened)) && !counts && after?.text !== '%' && after?.text !== '-'
}

/** Whether a day stands beside a pair of times: "Monday to Friday, | 9 to 5". */
function isDay(tokens: readonly Token[], from: number, step: 1 | -1): boolean {
  const next = tokens[from + step]?.text === ',' ? from + 2 * step : from + step
  return DAYS.test(tokens[next]?.norm ?? '')
}

/** "opens at 10". */
function isOpening(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1]
  return (
    tokens[at - 1]?.norm === 'at' &&
    /^(?:opens?|closes?|opening|closing)$/.test(tokens[at - 2]?.norm ?? '') &&
    (after?.type !== 'word' || /^(?:and|on|every|daily)$/.test(after.norm))
  )
}

interface Stretch {
  readonly first: number
  readonly last: number
}

/** Joins times and days that stand together: "9am to 5pm, Monday to Friday" is one finding. */
function joined(tokens: readonly Token[], found: readonly Stretch[]): Stretch[] {
  const spans: { first: number; last: number }[] = []
  for (const one of found) {
    const grown = { first: grow(tokens, one.first, -1), last: grow(tokens, one.last, 1) }
    const before = spans.at(-1)
    if (before && grown.first <= before.last + 2) before.last = Math.max(before.last, grown.last)
    else spans.push(grown)
  }
  return spans
}

const FURTHEST = 8

/** Goes on over joining words as long as a day or a time follows. */
function grow(tokens: readonly Token[], from: number, step: 1 | -1): number {
  let edge = from
  for (let at = from + step; Math.abs(at - edge) <= 3 && Math.abs(at - from) <= FURTHEST; at += step) {
    const token = tokens[at]
    if (!token) break
    if (DAYS.test(token.norm)) edge = at
    else if (!JOINT.test(token.norm)) break
  }
  return edge
}
