import type { Token } from '../tokens.ts'

const HALF_DAY = new Set(['am', 'pm'])

/** Names of days, short or long. */
export const DAYS =
  /^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekdays|weekends|workdays)s?$/

/** The last token of "9am", "8:30 a.m.", "17:00" or "0900 hours"; a number with nothing beside it is no time. */
export function clockTimeAt(tokens: readonly Token[], at: number): number | undefined {
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
  if ((DOTTED.test(hour.text) || FOUR.test(hour.text)) && HOURS.test(tokens[next]?.norm ?? '')) return next
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

const HOURS = /^(?:hours?|hrs?)$/
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
  // "in 3-5 weekdays" counts days.
  const counted = Number(low.text) < EARLIEST && Number(low.text) < Number(high.text)
  const dated = isDay(tokens, first, -1) || (isDay(tokens, first + 2, 1) && !counted)
  // "business hours (9 to 5)"
  const said = tokens[first - 1]?.type === 'mark' ? first - 2 : first - 1
  const opened = dated || /^(?:between|from|open|opens|outside|during|hours)$/.test(tokens[said]?.norm ?? '')
  const bare = [low, high].every(
    ({ text }) => /^[0-9]{1,2}(?:\.[0-5][0-9])?$/.test(text) && Number(text) <= 24,
  )
  const counts =
    after?.type === 'word' &&
    !DAYS.test(after.norm) &&
    !/^(?:on|daily|every|go|goes|are|is|or|and|we|you)$/.test(after.norm)
  return (dotted || (bare && opened)) && !counts && after?.text !== '%' && after?.text !== '-'
}

/** The hour before which no office opens. */
const EARLIEST = 6

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
