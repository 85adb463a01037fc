import { opens, type Rules } from './compile.ts'
import type { Match } from './matches.ts'
import { GAP, type Token } from './tokens.ts'

/** Words from `first` up to `end`, `end` left out. */
export interface Stretch {
  readonly first: number
  readonly end: number
}

/** A phrase with the words it leaves open. */
export interface Reach extends Stretch {
  /** What the phrase is about, such as the dogs of "No dogs in the shop". */
  readonly thing: Stretch | undefined
}

// The longest clause we read; what is longer is no sign, and every word is read a bounded number of times.
const MOST_WORDS = 30

/** The whole stretch of a phrase; nothing where what it leaves open is missing or it does not start a clause. */
export function reachOf(
  match: Match,
  text: string,
  tokens: readonly Token[],
  rules: Rules,
): Reach | undefined {
  const { before, behind } = match.ending.phrase
  const first = before === 'none' ? match.first : clauseStart(match.first, tokens, text)
  const end = behind === 'none' ? match.end : clauseEnd(match.end, text, tokens, rules)
  if (before === 'thing' && first === match.first) return undefined
  if (behind === 'thing' && end === match.end) return undefined
  const softened = opens(match.ending.phrase) ? withSofteners(first, tokens, rules) : first
  if (opens(match.ending.phrase) && !startsClause(softened, tokens, rules)) return undefined
  const thing = thingOf(match, { first, end }, tokens, rules)
  return thing === 'missing' ? undefined : { first: softened, end, thing }
}

function startsClause(first: number, tokens: readonly Token[], { grammar }: Rules): boolean {
  return tokens[first]?.gap !== GAP.none || grammar.joins.has(tokens[first - 1]?.key ?? '')
}

function thingOf(
  { ending: { phrase }, first, end }: Match,
  whole: Stretch,
  tokens: readonly Token[],
  { grammar }: Rules,
): Stretch | undefined | 'missing' {
  if (phrase.before === 'thing') {
    let start = whole.first
    while (start < first && grammar.softeners.has(tokens[start]?.key ?? '')) start++
    return start < first ? { first: start, end: first } : 'missing'
  }
  if (phrase.behind !== 'thing') return undefined
  let stop = end
  while (stop < whole.end && !grammar.stops.has(tokens[stop]?.key ?? '')) stop++
  return { first: end, end: stop > end ? stop : whole.end }
}

/** The first word of the clause a word stands in. */
function clauseStart(from: number, tokens: readonly Token[], text: string): number {
  let first = from
  while (first > 0 && from - first < MOST_WORDS && runsOn(tokens[first], text)) first--
  return first
}

function withSofteners(from: number, tokens: readonly Token[], { grammar }: Rules): number {
  let first = from
  while (first > 0 && tokens[first]?.gap === GAP.none && grammar.softeners.has(tokens[first - 1]?.key ?? ''))
    first--
  return first
}

/** The word behind the clause. A list goes on over a comma when a word such as "or" follows: "no food, drink or pets". */
function clauseEnd(from: number, text: string, tokens: readonly Token[], rules: Rules): number {
  const { grammar, openers } = rules
  let comma: number | undefined
  let joined = false
  let end = from
  for (; end < tokens.length && end - from < MOST_WORDS; end++) {
    const { gap, key } = tokens[end] as Token
    const starts = openers.has(key) || grammar.softeners.has(key)
    if (gap === GAP.comma && end > from && !starts) comma ??= end
    else if (!(gap === GAP.line && end === from) && !runsOn(tokens[end], text)) break
    else if (gap === GAP.line && starts) break
    if (comma !== undefined && grammar.joins.has(key)) joined = true
  }
  return comma !== undefined && !joined ? comma : end
}

/** Whether a word goes on with the clause before it: on the same line, or on the next one in a small letter. */
function runsOn(token: Token | undefined, text: string): boolean {
  if (!token || token.gap === GAP.none) return token !== undefined
  const first = text.charAt(token.start)
  return token.gap === GAP.line && first !== first.toUpperCase()
}
