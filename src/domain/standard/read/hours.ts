import { occurrencesOf } from '../occurrences.ts'
import { SIGNS } from '../phrase-list.ts'
import { findPhrases } from '../phrases.ts'
import { stretch, type Token } from '../tokens.ts'
import type { Span } from '../types.ts'
import { clockTimeAt, DAYS } from './clock-times.ts'

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
  'at any hour',
  '24 hour emergency/crisis/telephone/phone/customer/advice/help/nurse/support line/helpline/hotline/desk/number',
  '24 hour * (*) line/helpline/hotline',
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
