import type { Reading, Span, Stated } from './types.ts'

/**
 * Of the phrases of a draft, those that belong to its first time: said in the same part of it, or in one without a time of its own.
 * "Calls in 3 rings; letters are answered within 5 days of receipt": no call is counted from receipt.
 */
export function ofFirstTime({ text, limits }: Reading, found: readonly Stated[]): readonly Stated[] {
  const [first, ...others] = limits
  if (!first || others.length === 0) return found
  const own = partAround(text, first)
  return found.filter((one) => {
    const part = partAround(text, one)
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
  const breaks = [...text.matchAll(CLAUSE)].map(({ index }) => index)
  const clause = {
    start: breaks.findLast((at) => at < share.start) ?? 0,
    end: breaks.find((at) => at >= share.end) ?? text.length,
  }
  if (limits.some(isIn(clause)) || !limits.some(({ start }) => start < clause.start)) return true
  return !kinds.some((one) => one.kind !== 'timeliness' && isIn(clause)(one))
}

const CLAUSE = /[,;.:]\s|\s[–—-]\s| and (?=(?:to|the|we|our|they|it)\s)/g

/** Where a promise ends; "and our host greets you" begins another, "and the rest" belongs to the same. */
const BREAK =
  /[;.!?]\s|\n|(?<=,) (?:and|but|while) (?=(?:we|our|its|the|an?|you)\s(?!(?:rest|others?|remainder|remaining|balance)\b))/g

function partAround(text: string, { start, end }: Span): Span {
  const breaks = [...text.matchAll(BREAK)].map(({ index }) => index)
  return {
    start: breaks.findLast((at) => at < start) ?? 0,
    end: breaks.find((at) => at >= end) ?? text.length,
  }
}

function isIn(part: Span): (one: Span) => boolean {
  return ({ start }) => part.start <= start && start < part.end
}
