import { isNumber, isOrdinal } from '../quantity.ts'
import type { Token } from '../tokens.ts'
import type { Span, Target } from '../types.ts'
import { ACTS } from './acts.ts'
import type { LimitFound } from './limits.ts'

const JOINS = new Set(
  `and but or with while then at least no less not later than more never always most maximum up to within in under inside by
  the a an of days week weeks month months hour hours minute minutes second seconds tenths thirds quarters fifths business working further rest remainder remaining others balance no none nobody everyone every all them these those it cases time are is be has have get gets
  being will must answered delivered dealt done over same next day`.split(/\s+/),
)
const BOUND = new Set(
  'and but not later than at most never more always within in up to a maximum of the latest no case any all'.split(
    ' ',
  ),
)

/** Reads the limits that hold for the cases outside the first: "98% in 3 days", "in 5 and not later than 10 days". */
export function readSecondLevels(
  tokens: readonly Token[],
  limits: readonly LimitFound[],
  targets: readonly Target[],
): Span[] {
  const at = new Map(limits.map((limit) => [limit.start, limit]))
  const stems = targets.length > 1 ? stemsOf(tokens) : new Map<string, number>()
  const levels = targets.flatMap(({ percent, limit }, i) => {
    const [before, found] = [targets[i - 1], at.get(limit.start)]
    const last = before && at.get(before.limit.start)
    if (!found || !last || percent <= before.percent || !isLater(last, found)) return []
    return isOfSame(tokens, stems, openingOf(tokens, last.last + 1, found.first), found.first)
      ? [plainSpan(limit)]
      : []
  })
  const bounds = limits
    .filter((limit, i) => i > 0 && isUpperBound(tokens, limits[i - 1], limit))
    .map(plainSpan)
  return [...levels, ...bounds]
}

function plainSpan({ start, end }: Span): Span {
  return { start, end }
}

/** Where the next level begins: after the mark or "and" that parts it from the one before. */
function openingOf(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++)
    if (tokens[at]?.type === 'mark' || /^(?:and|but|while)$/.test(tokens[at]?.norm ?? '')) return at
  return from
}

/** The same limit, or a shorter one, is no second level. */
function isLater(one: LimitFound, two: LimitFound): boolean {
  return one.unit === two.unit ? two.value > one.value : one.start !== two.start
}

const STEM = 4

/** Where the stem of each word stands first: "call" of "calls" and "callers". */
function stemsOf(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const stems = new Map<string, number>()
  for (const [at, { norm }] of tokens.entries()) {
    const stem = norm.slice(0, STEM)
    if (!stems.has(stem)) stems.set(stem, at)
  }
  return stems
}

/** Whether no other case is named on the way from one level to the next: "and of GP requests 95%" is of others. */
function isOfSame(
  tokens: readonly Token[],
  stems: ReadonlyMap<string, number>,
  from: number,
  to: number,
): boolean {
  return tokens
    .slice(from, to)
    .every(
      ({ norm, type }, i) =>
        !isLabelled(tokens, from + i) &&
        (type !== 'word' ||
          JOINS.has(norm) ||
          isNumber(tokens[from + i]) ||
          ACTS.has(norm) ||
          /ed$/.test(norm) ||
          (stems.get(norm.slice(0, STEM)) ?? from) < from),
    )
}

/** "Priority | 2", "P | 2", "second | class": the number of another case. */
function isLabelled(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  return (
    (token?.type === 'number' &&
      (LABEL.test(before?.norm ?? '') || (before?.type === 'word' && before.end === token.start))) ||
    (isOrdinal(before) && LABEL.test(token?.norm ?? ''))
  )
}

const LABEL = /^(?:category|priority|class|grade|level|tier|band|type|stage|severity|group)$/

/** "and never leave anyone more than". */
function isNever(said: readonly string[]): boolean {
  return (
    said.length <= NEVER_NEAR && said.includes('never') && /^(?:than|over|beyond)$/.test(said.at(-1) ?? '')
  )
}

const NEVER_NEAR = 8

/** "usually in 5 and not later than 10 days". */
function isUpperBound(tokens: readonly Token[], one: LimitFound | undefined, two: LimitFound): boolean {
  const between = tokens.slice((one?.last ?? 0) + 1, two.first).filter(({ type }) => type === 'word')
  return (
    one !== undefined &&
    isLater(one, two) &&
    between.some(({ norm }) => /^(?:than|most|never|always|latest|maximum|all)$/.test(norm)) &&
    (between.every(({ norm }) => BOUND.has(norm)) || isNever(between.map(({ norm }) => norm)))
  )
}
