import type { Match } from '../phrases.ts'

/** The indexes of all tokens that matches hold. */
export function tokensOf(matches: readonly Match[]): ReadonlySet<number> {
  const held = new Set<number>()
  for (const { first, last } of matches) for (let at = first; at <= last; at++) held.add(at)
  return held
}

/** Whether a match holds none of the tokens given. */
export function isOutside({ first, last }: Match, held: ReadonlySet<number>): boolean {
  for (let at = first; at <= last; at++) if (held.has(at)) return false
  return true
}
