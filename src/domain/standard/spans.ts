import type { Span } from './types.ts'

/** Tells whether another stretch shares a character with one. */
export function overlaps(one: Span): (other: Span) => boolean {
  return ({ start, end }) => start < one.end && end > one.start
}

/** Tells whether a stretch shares a character with any of some, which stand in order and apart. */
export function overlapsAny(spans: readonly Span[]): (one: Span) => boolean {
  const starts = startsOf(spans)
  return ({ start, end }) => (spans[firstFrom(starts, end) - 1]?.end ?? 0) > start
}

/** Where the first of some rising numbers stands that is no less than a value. */
export function firstFrom(rising: readonly number[], value: number): number {
  let [low, high] = [0, rising.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? value) < value) low = middle + 1
    else high = middle
  }
  return low
}

const known = new WeakMap<readonly Span[], readonly number[]>()

/** Where some stretches start; found once, as a table has many. */
export function startsOf(spans: readonly Span[]): readonly number[] {
  const before = known.get(spans)
  if (before) return before
  const starts = spans.map(({ start }) => start)
  known.set(spans, starts)
  return starts
}
