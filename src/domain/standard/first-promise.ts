import { firstFrom } from './spans.ts'
import type { Reading, Span, Stated } from './types.ts'

/**
 * Of the phrases of a draft, those that belong to its first time: said in the same part of it, or in one without a time of its own.
 * "Calls in 3 rings; letters are answered within 5 days of receipt": no call is counted from receipt.
 */
export function ofFirstTime(reading: Reading, found: readonly Stated[]): readonly Stated[] {
  const { limits } = reading
  const [first, ...others] = limits
  if (!first || others.length === 0) return found
  const own = around(reading, BREAK, first)
  return found.filter((one) => {
    const part = around(reading, BREAK, one)
    return part.start === own.start || !limits.some(isIn(part))
  })
}

/**
 * Whether a share is of the cases that a time is promised to, and not of another promise beside it: "answers in 60 seconds, fixes 80%
 * of problems on the first call".
 */
export function isOfTime(
  { text, limits, kinds }: Pick<Reading, 'text' | 'limits' | 'kinds'>,
  share: Span,
): boolean {
  if (limits.length === 0) return true
  const clause = around({ text, limits }, CLAUSE, share)
  if (limits.some(isIn(clause)) || !limits.some(({ start }) => start < clause.start)) return true
  return !kinds.some((one) => one.kind !== 'timeliness' && isIn(clause)(one))
}

const CLAUSE = /[,;.:]\s|\s[–—-]\s| and (?=(?:to|the|we|our|they|it)\s)/g

/** Where a promise ends; "and our host greets you" begins another, "and the rest" belongs to the same. */
const BREAK =
  /[;.!?]\s|\n|(?<=,) (?:and|but|while) (?=(?:we|our|its|the|an?|you)\s(?!(?:rest|others?|remainder|remaining|balance)\b))/g

const known = new WeakMap<Reading['limits'], Map<RegExp, readonly number[]>>()

/** The stretch between the breaks before and behind a span; those of a draft are found once, as a table has many spans. */
function around(
  { text, limits }: Pick<Reading, 'text' | 'limits'>,
  sign: RegExp,
  { start, end }: Span,
): Span {
  const found = known.get(limits) ?? new Map<RegExp, readonly number[]>()
  known.set(limits, found)
  const breaks = found.get(sign) ?? [...text.matchAll(sign)].map(({ index }) => index)
  found.set(sign, breaks)
  return {
    start: breaks[firstFrom(breaks, start) - 1] ?? 0,
    end: breaks[firstFrom(breaks, end)] ?? text.length,
  }
}

function isIn(part: Span): (one: Span) => boolean {
  return ({ start }) => part.start <= start && start < part.end
}
