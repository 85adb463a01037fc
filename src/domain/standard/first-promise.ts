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
