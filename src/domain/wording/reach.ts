import { clauseEnd, clauseStart, keyAt, type Reading, type Stretch, withSofteners } from './clause.ts'
import { isRequest, opens } from './compile.ts'
import type { Match } from './matches.ts'
import { GAP } from './tokens.ts'

/** A phrase with the words it leaves open. */
export interface Reach extends Stretch {
  /** What the phrase is about, such as the dogs of "No dogs in the shop". */
  readonly thing: Stretch | undefined
}

/** The whole stretch of a phrase; nothing where what it leaves open is missing, or a request does not start a clause. */
export function reachOf(match: Match, reading: Reading): Reach | undefined {
  const { ending } = match
  const first = startOf(match, reading)
  if (isRequest(ending) && !startsClause(first, match, reading)) return undefined
  const { behind } = ending.phrase
  const end = behind === 'none' ? match.end : clauseEnd(match.end, behind !== 'any', reading)
  if (isRequest(ending) && !isWhole(match, end, reading)) return undefined
  const open = openWords(match, { first, end }, reading)
  return open === 'missing' ? undefined : { first, end, thing: open }
}

function startOf({ ending, first }: Match, reading: Reading): number {
  if (ending.phrase.before !== 'none') return clauseStart(first, reading)
  return opens(ending.phrase) ? withSofteners(first, reading) : first
}

// "No dogs and no bikes" are two requests; "an exam tomorrow and no bike" is none.
function startsClause(first: number, match: Match, reading: Reading): boolean {
  const { tokens, grammar } = reading
  if (tokens[first]?.gap !== GAP.none) return true
  if (!grammar.joins.has(keyAt(tokens, first - 1))) return false
  const clause = keyAt(tokens, clauseStart(first, reading))
  return clause === keyAt(tokens, match.first) || grammar.softeners.has(clause)
}

// "No dogs ..." is not the rule for "No dogs, bikes or ball games": forms for the dogs would lose the rest.
function isWhole({ ending, end }: Match, clause: number, { tokens, grammar }: Reading): boolean {
  const next = tokens[end]
  if (ending.phrase.behind !== 'any' || !next || end === clause) return true
  return next.gap !== GAP.comma && !grammar.joins.has(next.key)
}

function openWords(
  { ending: { phrase }, first, end }: Match,
  whole: Stretch,
  { tokens, grammar }: Reading,
): Stretch | undefined | 'missing' {
  if (phrase.before === 'thing') {
    let start = whole.first
    while (start < first && grammar.softeners.has(keyAt(tokens, start))) start++
    return start < first ? { first: start, end: first } : 'missing'
  }
  if (phrase.behind === 'none' || phrase.behind === 'any') return undefined
  if (end === whole.end) return 'missing'
  if (phrase.behind === 'rest') return { first: end, end: whole.end }
  let stop = end + 1
  while (stop < whole.end && !grammar.stops.has(keyAt(tokens, stop))) stop++
  return { first: end, end: stop }
}
