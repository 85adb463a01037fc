import { placesOfWords } from '../occurrences.ts'
import type { Match } from '../phrases.ts'
import { stretch, type Token } from '../tokens.ts'
import type { Span } from '../types.ts'
import { DONE, defaultIn, failedTo, isAway, isNot, missed, tooLong, unanswered, unheard } from './failures.ts'
import { KEPT, LATE } from './kept.ts'
import { isElse, isOfOthers } from './otherwise.ts'

const OPENERS = new Set('if when where whenever wherever should case event that which'.split(' '))

const STARTS = new Set([...OPENERS, 'otherwise', 'unless'])

const THEY = new Set('you they applicant applicants client clients customer customers'.split(' '))

const OURS = new Set(['we', 'our'])

const UNABLE = new Set(["can't", 'cannot', "couldn't"])

const IT = /^(?:it|this|that)$/

const LONGEST_CLAUSE = 16

const NEAR = 4

/**
 * Reads the conditions under which a promise is not kept, to the word that says so: "if our engineer does not arrive",
 * "unless we answer", "calls not answered by then". What the customer fails to do is none.
 */
export function readFailing(tokens: readonly Token[]): Span[] {
  return findFailing(tokens).map(({ first, last }) => stretch(tokens, first, last))
}

const known = new WeakMap<readonly Token[], readonly Match[]>()

/** Finds the same conditions; what they say is no promise of its own. */
export function findFailing(tokens: readonly Token[]): readonly Match[] {
  const before = known.get(tokens)
  if (before) return before
  const found = placesOfWords(tokens, STARTS).flatMap((first) => {
    const last = endOfFailing(tokens, first)
    return last === undefined ? [] : [{ first, last }]
  })
  known.set(tokens, found)
  return found
}

function endOfFailing(tokens: readonly Token[], at: number): number | undefined {
  const norm = tokens[at]?.norm
  if (norm === 'otherwise') return isElse(tokens, at) ? at : undefined
  const last = norm === 'unless' ? unkept(tokens, at) : failure(tokens, at)
  return last === undefined || refuses(tokens, last) ? undefined : last
}

/** "if we cannot | agree": an answer of its own, and no promise that was not kept. */
function refuses(tokens: readonly Token[], last: number): boolean {
  const verb = tokens[last + 1]?.norm === 'to' ? last + 2 : last + 1
  return /^(?:agree|accept|grant|approve|allow|admit|authorise|authorize|consent|uphold)$/.test(
    tokens[verb]?.norm ?? '',
  )
}

/** "if we cannot | answer", "where this is | exceeded". */
function failure(tokens: readonly Token[], at: number): number | undefined {
  if (!OPENERS.has(tokens[at]?.norm ?? '') || !opens(tokens, at)) return undefined
  // "except when we are busy": the promise does not hold then.
  if (/^(?:except|unless)$/.test(tokens[at - 1]?.norm ?? '')) return undefined
  const clause = clauseAfter(tokens, at)
  // "if urgent, at once; if | not, in a week"
  if (clause.length === 1 && isOfOthers(tokens, at)) return undefined
  if (THEY.has(tokens[at + 1]?.norm ?? '')) return unheard(tokens, clause)
  const said = (words: ReadonlySet<string>) => clause.find((next) => words.has(tokens[next]?.norm ?? ''))
  const ours = OURS.has(tokens[at + 1]?.norm ?? '') || isOrganisation(tokens[at + 1])
  return (
    defaultIn(tokens, at, clause) ??
    (ours ? said(UNABLE) : undefined) ??
    said(LATE) ??
    extended(tokens, clause) ??
    missed(tokens, clause) ??
    unanswered(tokens, clause) ??
    failedTo(tokens, clause) ??
    isAway(tokens, clause) ??
    (ours || clause.slice(0, 4).some((next) => DONE.test(tokens[next]?.norm ?? ''))
      ? tooLong(tokens, clause)
      : undefined) ??
    unkeptIn(tokens, clause, ours)
  )
}

/** "If VA | cannot": those who promise may name themselves. */
function isOrganisation(token: Token | undefined): boolean {
  return token?.type === 'word' && /^\p{Lu}{2,}$/u.test(token.text)
}

/** "if it is not | met", "where we do | not". */
function unkeptIn(tokens: readonly Token[], clause: readonly number[], ours: boolean): number | undefined {
  const not = clause.find((next) => isNot(tokens[next]))
  if (not === undefined || not === clause.at(-1)) return not
  if (clause.some((at) => /^(?:needed|required|necessary)$/.test(tokens[at]?.norm ?? ''))) return undefined
  // "if your bag does not arrive, we find it": what it is all about, where nothing was promised before.
  if (tokens[clause[0] ?? 0]?.norm === 'your' && (clause[0] ?? 0) === 1) return undefined
  // What "it" or "we" do not do is the promise, whatever the verb.
  if (ours || IT.test(tokens[not - 1]?.norm ?? '')) return not
  return keptNear(tokens, not, clause)
}

/** "where the time is | extended", and not "where the network must be extended". */
function extended(tokens: readonly Token[], clause: readonly number[]): number | undefined {
  const at = clause.find((next) => /^extend(?:ed)?$/.test(tokens[next]?.norm ?? ''))
  const before = clause.filter((next) => next < (at ?? 0)).map((next) => tokens[next]?.norm ?? '')
  return before.length === 0 || before.some((norm) => TIME.test(norm)) ? at : undefined
}

const TIME =
  /^(?:times?|timeframe|periods?|deadlines?|limits?|dates?|days|targets?|standards?|it|this|that|we)$/

/** "unless we | answer". */
function unkept(tokens: readonly Token[], at: number): number | undefined {
  const ours = /^(?:we|our|it|this)$/.test(tokens[at + 1]?.norm ?? '')
  return ours ? keptNear(tokens, at + 1, clauseAfter(tokens, at)) : undefined
}

/** "should" opens a condition only where it stands first; "in case" and "in the event" do with "in". */
function opens(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  switch (tokens[at]?.norm) {
    case 'should':
      return !before || before.sentence !== tokens[at]?.sentence || before.type === 'mark'
    case 'case':
      return before?.norm === 'in'
    case 'event':
      return before?.norm === 'the' && tokens[at - 2]?.norm === 'in'
    case 'that':
    case 'which':
      return (
        isNot(tokens[/^(?:are|is|were)$/.test(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1]) &&
        /(?<!^(?:i|wa|ha|doe|thi))s$/.test(before?.norm ?? '')
      )
    default:
      return true
  }
}

function clauseAfter(tokens: readonly Token[], at: number): readonly number[] {
  const clause: number[] = []
  for (let next = at + 1; next <= at + LONGEST_CLAUSE; next++) {
    const token = tokens[next]
    if (!token || token.sentence !== tokens[at]?.sentence || /^[,;:()—–]$/.test(token.text)) break
    clause.push(next)
  }
  return clause
}

function keptNear(tokens: readonly Token[], from: number, clause: readonly number[]): number | undefined {
  return clause.find((at) => at > from && at <= from + NEAR && KEPT.has(tokens[at]?.norm ?? ''))
}
