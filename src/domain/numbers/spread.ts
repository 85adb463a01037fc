/** How far numbers lie apart. */
export interface Spread {
  /** How many numbers there are, at least 1. */
  readonly count: number
  /** The middle one in order of size, or halfway between the middle two. */
  readonly median: number
  readonly min: number
  readonly max: number
}

/** Count, median and range of some numbers, in any order; nothing when there are none. */
export function spreadOf(numbers: readonly number[]): Spread | undefined {
  const sorted = numbers.toSorted((a, b) => a - b)
  const min = sorted[0]
  const max = sorted.at(-1)
  const low = sorted[Math.floor((sorted.length - 1) / 2)]
  const high = sorted[Math.floor(sorted.length / 2)]
  if (min === undefined || max === undefined || low === undefined || high === undefined) return undefined
  return { count: sorted.length, median: (low + high) / 2, min, max }
}
