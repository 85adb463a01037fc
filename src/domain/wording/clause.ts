import type { Rules } from './compile.ts'
import { GAP, type Token } from './tokens.ts'

/** Words from `first` up to `end`, `end` left out. */
export interface Stretch {
  readonly first: number
  readonly end: number
}

/** The words of a stretch by their places. */
export function wordsOf({ first, end }: Stretch): number[] {
  return Array.from({ length: end - first }, (_, i) => first + i)
}

/** A text as clauses are read from it. */
export interface Reading {
  readonly tokens: readonly Token[]
  readonly grammar: Rules['grammar']
  /** Words at which a phrase of some rule starts, which no clause takes in over a comma or a line. */
  readonly phrases: ReadonlySet<number>
  /** Those at which a request starts, which no clause takes in behind an "and" either. */
  readonly requests: ReadonlySet<number>
}

// The longest clause we read; what is longer is no sign, and every word is read a bounded number of times.
const MOST_WORDS = 30

/** The first word of the clause a word stands in. */
export function clauseStart(from: number, reading: Reading): number {
  let first = from
  while (first > 0 && from - first < MOST_WORDS && runsOn(first, reading)) first--
  return first
}

/** Where a request starts: at the "please" of "Please do not touch", where that starts the clause, else at its own first word. */
export function withSofteners(from: number, { tokens, grammar }: Reading): number {
  let first = from
  while (first > 0 && tokens[first]?.gap === GAP.none && grammar.softeners.has(keyAt(tokens, first - 1)))
    first--
  return tokens[first]?.gap === GAP.none ? from : first
}

/**
 * The word behind the clause that goes on at `from`. A list goes on over a comma when a word such as "or" follows: "no
 * food, drink or pets". Where something must follow (`wraps`), it may be on the next line. A clause ends where the next
 * phrase starts: "no dogs and no bikes".
 */
export function clauseEnd(from: number, wraps: boolean, reading: Reading): number {
  const { tokens, grammar } = reading
  let comma: number | undefined
  let joined = false
  let end = from
  for (; end < tokens.length && end - from < MOST_WORDS; end++) {
    const gap = tokens[end]?.gap
    if (startsAnew(end, reading)) break
    if (gap === GAP.comma) comma ??= end
    else if (!(wraps && gap === GAP.line && end === from) && !runsOn(end, reading)) break
    if (comma !== undefined && grammar.joins.has(keyAt(tokens, end))) joined = true
  }
  if (comma !== undefined && !joined) return comma
  return end > from && grammar.joins.has(keyAt(tokens, end - 1)) ? end - 1 : end
}

function startsAnew(at: number, { tokens, grammar, phrases, requests }: Reading): boolean {
  if (tokens[at]?.gap !== GAP.none) return phrases.has(at) || grammar.softeners.has(keyAt(tokens, at))
  return (
    grammar.joins.has(keyAt(tokens, at - 1)) && (requests.has(at) || grammar.softeners.has(keyAt(tokens, at)))
  )
}

/** Whether a word goes on with the clause before it: on the same line, or on the next one after "in the" or with "or". */
function runsOn(at: number, { tokens, grammar: { joins, leads } }: Reading): boolean {
  const gap = tokens[at]?.gap
  if (gap !== GAP.line) return gap === GAP.none
  return joins.has(keyAt(tokens, at)) || joins.has(keyAt(tokens, at - 1)) || leads.has(keyAt(tokens, at - 1))
}

/** The word at a place as rules know it; empty where there is none. */
export function keyAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.key ?? ''
}
