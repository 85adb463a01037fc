import { placesOfWords } from '../occurrences.ts'
import { findPhrases, type Match } from '../phrases.ts'
import { stretch, type Token } from '../tokens.ts'
import type { Span, StandardWords, Target } from '../types.ts'
import { readAsked } from './asked.ts'
import { readFailing } from './failing.ts'
import { readLeftOver } from './left-over.ts'
import type { LimitFound } from './limits.ts'
import { readOutstanding } from './outstanding.ts'
import { readSecondLevels } from './second-levels.ts'

/** Reads what happens to the cases outside the first level (E08): a second level, an explanation, a call back. */
export function readRemainder(
  tokens: readonly Token[],
  words: StandardWords,
  limits: readonly LimitFound[],
  targets: readonly Target[],
): Span[] {
  const found = findPhrases(tokens, words.remainder)
  const openers: Openers | undefined =
    found.length > 0
      ? {
          clause: lastOf(tokens, opensClause),
          part: lastOf(tokens, (token) => parts(token, limits.length > 0)),
        }
      : undefined
  const said = found
    .filter((match) => openers && isSecond(tokens, match, limits, openers))
    .map(({ first, last }) => stretch(tokens, first, last))
  return [
    ...said,
    ...readFailing(tokens),
    ...readLeftOver(tokens),
    ...readOutstanding(tokens),
    ...readAsked(tokens),
    ...readSecondLevels(tokens, limits, targets),
  ].sort((a, b) => a.start - b.start)
}

/** For each token, the last one up to it that parts a clause, or one promise, from the next; found once, as a table has many. */
interface Openers {
  readonly clause: Int32Array
  readonly part: Int32Array
}

function lastOf(tokens: readonly Token[], is: (token: Token) => boolean): Int32Array {
  const last = new Int32Array(tokens.length)
  for (const [at, token] of tokens.entries())
    last[at] = is(token) || isDash(tokens, at) ? at : at > 0 ? (last[at - 1] ?? -1) : -1
  return last
}

/** " - ", and not the hyphen of a word. */
function isDash(tokens: readonly Token[], at: number): boolean {
  const [before, dash] = [tokens[at - 1], tokens[at]]
  return dash?.text === '-' && before !== undefined && before.end < dash.start
}

/** Whether something is promised before: "a voucher is sent in 5 days" is the promise itself. */
function isSecond(
  tokens: readonly Token[],
  { first, last }: Match,
  limits: readonly LimitFound[],
  openers: Openers,
): boolean {
  // "give your number when you | leave a message"
  if (tokens[first]?.norm === 'leave' && /^(?:when|if)$/.test(tokens[first - 2]?.norm ?? '')) return false
  // "we apologise for any delay"
  if (
    /^apolog/.test(tokens[first]?.norm ?? '') &&
    /^(?:for any|to anyone)$/.test(`${tokens[last + 1]?.norm} ${tokens[last + 2]?.norm}`)
  )
    return false
  const limit = limits.find((one) => one.last < first)
  // "inside a week in | the others": the rest is told from what "and" parts it from.
  const rest =
    /^(?:others|rest|remainder)$/.test(tokens[last]?.norm ?? '') ||
    /^(?:other|remaining)$/.test(tokens[last - 1]?.norm ?? '')
  if ((/^(?:or|without)$/.test(tokens[first]?.norm ?? '') && first > 1) || isLate(tokens, first)) return true
  const least = limit && !rest ? limit.last + 1 : tokens.findIndex(({ type }) => type === 'word') + 1
  return ((limit || rest ? openers.clause : openers.part)[first] ?? -1) >= least
}

/** "delays of an hour bring a | voucher": what went wrong is named before. */
function isLate(tokens: readonly Token[], first: number): boolean {
  const before = placesOfWords(tokens, LATE).findLast((at) => at < first)
  return before !== undefined && tokens[before]?.sentence === tokens[first]?.sentence
}

const LATE: ReadonlySet<string> = new Set(['delay', 'delays', 'delayed', 'late', 'missed'])

/** Where the time is said only later, no comma parts what is promised from what follows: "we settle it there and then; the others …". */
function parts({ type, text }: Token, timed: boolean): boolean {
  return timed ? /^[;.]$/.test(text) : type === 'mark'
}

function opensClause({ text, norm }: Token): boolean {
  return /^[;,.:()–—?]$/.test(text) || /^(?:and|or|with|if|when|where)$/.test(norm)
}
