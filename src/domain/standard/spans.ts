import type { Span } from './types.ts'

/** Tells whether another stretch shares a character with one. */
export function overlaps(one: Span): (other: Span) => boolean {
  return ({ start, end }) => start < one.end && end > one.start
}
