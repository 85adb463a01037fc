import type { Match } from '../phrases.ts'

/** Whether a match shares no token with any of the others. */
export function outside(match: Match, others: readonly Match[]): boolean {
  return others.every((other) => match.last < other.first || match.first > other.last)
}
