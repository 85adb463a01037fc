import { indexOf } from '../phrase-list.ts'
import { matchAt } from '../phrases.ts'
import { stretch, type Token } from '../tokens.ts'
import type { LimitFound } from './limits.ts'
import { isCounted } from './no-bound.ts'

const DAY = '(full) (working/work/business/calendar/office/school/week/clear/available) day/workday/weekday'
const NEXT = indexOf([
  `next/following/subsequent ${DAY}`,
  `end/close of business (on/of/,) (the) next/following/subsequent ${DAY}`,
  'end/close of (the) (working/business) business/day tomorrow',
  'tomorrow',
  '[the] (working/business/calendar) day [after] [we/you/it/they/the/your/our/receipt/receiving/collection/posting/dispatch/payment/submission/arrival/publication/that/this/each/every/a/an]',
  '[the] working/business day [after]',
  'end/close of the (working/business/calendar) day after',
])
const BEFORE = indexOf([
  'the (working/business/calendar) day [before] [we/you/the/your/it/they/our/an/a/each]',
])
const SAME = indexOf([
  'the (very/same) (working/business) day [it/they/you]',
  '[on] the (very/same) day [of/the/your/our/that]',
  '[:/,] the (very/same) day [the/your/our/that]',
  `same ${DAY}`,
  'end/close of (the/that) (working/business) day',
  'close/end of business (day)',
  'the (very) current (working/business) day',
])

const COUNTS = /^(?:from|of|after|since|before|until|till|is|tell|know|choose)$/

/** Whether a named day may begin with a token. */
export function opensNamedDay(token: Token | undefined): boolean {
  const norm = token?.norm ?? ''
  return [BEFORE, NEXT, SAME].some(({ byStart }) => byStart.has(norm))
}

/** A day that is named and not counted: the next (working) day is 1 day, the same day 0. */
export function dayNamedAt(tokens: readonly Token[], at: number): LimitFound | undefined {
  const before = matchAt(tokens, at, BEFORE)
  const next = before ?? matchAt(tokens, at, NEXT)
  const found = next ?? matchAt(tokens, at, SAME)
  // "from the day it arrives" is an event, and no limit.
  if (!found || (tokens[at]?.norm === 'the' && COUNTS.test(tokens[at - 1]?.norm ?? ''))) return undefined
  if (isCounted(tokens, at) || isPast(tokens, found.last + 1)) return undefined
  const said = tokens.slice(found.first, found.last + 1).map((token) => token.norm)
  const working = said.some((word) => /^(?:working|work|business|office|workday|weekday)$/.test(word))
  return {
    ...stretch(tokens, found.first, found.last),
    first: found.first,
    last: found.last,
    value: next ? 1 : 0,
    unit: 'day',
    dayType: working ? 'working' : said.includes('calendar') ? 'calendar' : 'unspecified',
    lead: before !== undefined,
  }
}

/** "cancelled on the day | you were due": what was to be then, and not when something is done. */
function isPast(tokens: readonly Token[], at: number): boolean {
  const [who, was, due] = [0, 1, 2].map((step) => tokens[at + step]?.norm ?? '') as [string, string, string]
  return (
    /^(?:you|they|it)$/.test(who) && /^(?:were|was)$/.test(was) && /^(?:due|to|supposed|meant)$/.test(due)
  )
}
