import { type Quantity, readQuantity } from '../quantity.ts'
import type { Token } from '../tokens.ts'
import { unitAt } from '../units.ts'

/** A share read from tokens; `next` is the index of the token after it. */
export interface Percent {
  readonly percent: number
  readonly next: number
}

const FRACTIONS = new Map([
  ['half', 50],
  ['fifth', 20],
  ['fifths', 20],
  ['tenth', 10],
  ['tenths', 10],
  ['quarter', 25],
  ['quarters', 25],
  ['third', 100 / 3],
  ['thirds', 100 / 3],
])

/** "nine times out of ten", "9 in 10 calls", "19 of every 20". */
export function outOfAt(tokens: readonly Token[], at: number): Percent | undefined {
  const part = readQuantity(tokens, at)
  if (!part || isPronoun(tokens, at)) return undefined
  // "within 10 working days in 100% of cases"
  if (unitAt(tokens, part.next)) return undefined
  let next = part.next
  if (FRACTIONS.has(tokens[next]?.norm ?? '')) return undefined
  while (next < part.next + MOST_NOUNS && isNoun(tokens[next])) next += 1
  if (!/^(?:in|out|of)$/.test(tokens[next]?.norm ?? '')) return undefined
  const joint = tokens.slice(next, next + 3).map((token) => token.norm)
  if (joint[0] === 'out' && joint[1] === 'of') next += isEach(joint[2]) ? 3 : 2
  else if (joint[0] === 'in') next += isEach(joint[1]) ? 2 : 1
  else if (joint[0] === 'of') next += isEach(joint[1]) ? 2 : 1
  else return undefined
  const whole = wholeAt(tokens, next)
  if (
    !whole ||
    !WHOLES.has(whole.value) ||
    part.value > whole.value ||
    isTime(tokens[whole.next]) ||
    isPercent(tokens[whole.next])
  )
    return undefined
  return { percent: (part.value / whole.value) * 100, next: whole.next }
}

function isPercent(token: Token | undefined): boolean {
  return /^(?:%|per|percent|pct)$/.test(token?.norm ?? '')
}

/** How long the name of what is counted may be: "nine employment visa applications | in ten". */
const MOST_NOUNS = 4

function isNoun(token: Token | undefined): boolean {
  return token?.type === 'word' && !/^(?:in|out|of|and|or|to|is|are|within|for|at|by)$/.test(token.norm)
}

/** Whether "one" stands for a case and counts none: "a complicated | one in ten". */
export function isPronoun(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.norm === 'one' && tokens[at - 1]?.type === 'word' && /^an?$/.test(tokens[at - 2]?.norm ?? '')
  )
}

const MOST_WORDS = 6

/** "of every hundred callers, ninety-five". */
export function ofEachAt(tokens: readonly Token[], at: number): Percent | undefined {
  const whole =
    tokens[at]?.norm === 'of' && isEach(tokens[at + 1]?.norm) ? wholeAt(tokens, at + 2) : undefined
  if (!whole || !WHOLES.has(whole.value) || isTime(tokens[whole.next])) return undefined
  for (let next = whole.next; next < whole.next + MOST_WORDS; next++) {
    const part = tokens[next]?.sentence === tokens[at]?.sentence ? readQuantity(tokens, next) : undefined
    if (part && part.value <= whole.value && !isTime(tokens[part.next]))
      return { percent: (part.value / whole.value) * 100, next: part.next }
  }
  return undefined
}

/** Of how many a share is said: "9 in 10", "19 of every 20". */
export const WHOLES: ReadonlySet<number> = new Set([3, 4, 5, 6, 8, 10, 12, 20, 25, 50, 100, 200, 500, 1000])

function isEach(norm: string | undefined): boolean {
  return norm === 'every' || norm === 'each'
}

/** "ten", "a hundred". */
function wholeAt(tokens: readonly Token[], at: number): Quantity | undefined {
  const hundred = at + (tokens[at]?.norm === 'a' ? 1 : 0)
  return tokens[hundred]?.norm === 'hundred' ? { value: 100, next: hundred + 1 } : readQuantity(tokens, at)
}

function isTime(token: Token | undefined): boolean {
  return /^(?:an?|second|minute|hour|working|business|calendar|day|week|month|ring)s?$/.test(
    token?.norm ?? '',
  )
}

/** "three quarters of calls", "half of all letters". */
export function fractionAt(tokens: readonly Token[], at: number): Percent | undefined {
  const count = tokens[at]?.norm === 'a' ? { value: 1, next: at + 1 } : readQuantity(tokens, at)
  const next = tokens[count?.next ?? at]?.text === '-' ? (count?.next ?? at) + 1 : (count?.next ?? at)
  const fraction = FRACTIONS.get(tokens[next]?.norm ?? '')
  // "an hour and | a half of".
  if (tokens[next - 2]?.norm === 'and' && isTime(tokens[next - 3])) return undefined
  if (!fraction || !isPart(tokens, next) || (!count && tokens[next]?.norm !== 'half')) return undefined
  const percent = Math.round(fraction * (count?.value ?? 1) * 10) / 10
  return percent <= 100 ? { percent, next: next + 1 } : undefined
}

/** "half of letters", "two thirds are answered", "half within 3 days"; a quarter alone is three months. */
function isPart(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1]?.norm ?? ''
  if (after === 'of') return !isTime(tokens[at + 2])
  if (after === 'the') return !/^(?:fare|price|fee|cost|charge|rent|bill)s?$/.test(tokens[at + 2]?.norm ?? '')
  return tokens[at]?.norm !== 'quarter' && /^(?:are|is|will|get|within|in|inside|under|by)$/.test(after)
}
