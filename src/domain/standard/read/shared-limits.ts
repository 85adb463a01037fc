import type { Token } from '../tokens.ts'
import { ACTS } from './acts.ts'
import type { LimitFound } from './limits.ts'
import type { Part } from './parts.ts'

/** "Next day: 99% in town, 98% outside": one limit for all shares, where no other promise stands between. */
export function isShared(tokens: readonly Token[], parts: readonly Part[], limit: LimitFound): boolean {
  const [first, last] = [parts[0]?.first ?? 0, parts.at(-1)?.first ?? 0]
  const from = limit.last < first ? limit.last : first
  return (
    (limit.last < first || limit.first > last) &&
    tokens[limit.first]?.sentence === tokens[last]?.sentence &&
    tokens
      .slice(from, last)
      .every(
        ({ norm, sentence }) => sentence === tokens[last]?.sentence && !VERBS.test(norm) && !ACTS.has(norm),
      )
  )
}

/** "99% in town by the next day, 98% outside it": the last shares have no verb of their own, and no limit. */
export function isRepeated(tokens: readonly Token[], parts: readonly Part[], limit: LimitFound): boolean {
  const [first, second] = parts
  if (!first || !second || limit.first < first.first || limit.last > second.first) return false
  return tokens
    .slice(limit.last + 1)
    .every(
      ({ norm, sentence }) =>
        sentence === tokens[first.first]?.sentence &&
        !VERBS.test(norm) &&
        !ACTS.has(norm) &&
        !RESULT.test(norm),
    )
}

/** What follows is what was reached, and no promise. */
const RESULT = /^(?:results?|achieved|actual|performance|outcome)$/

const VERBS = /^(?:is|are|will|be|get|gets|has|have|run|satisfied)$/

/** "95% within 15 minutes at the airport and within 30 at the border", "A 1 day, B 5 days: 97%": limits that share what stands before or, after a colon, behind them. */
export function oneShare(
  tokens: readonly Token[],
  { first, last }: Part,
  limits: readonly LimitFound[],
): readonly LimitFound[] {
  const closes =
    tokens[first - 1]?.text === ':' &&
    (tokens[last + 1]?.text === '.' || tokens[last + 1]?.sentence !== tokens[first]?.sentence)
  const after = limits.filter((limit) =>
    closes ? tokens[limit.first]?.sentence === tokens[first]?.sentence : limit.first > first,
  )
  const isList = closes || tokens[last + 1]?.text === ':'
  const end = after.findIndex(
    (limit, i) => i > 0 && !(isList ? isListed : isJoined)(tokens, after[i - 1], limit),
  )
  return end < 0 ? after : after.slice(0, end)
}

/** "95%: emergency 4 hours / urgent 3 days": no verb of another promise stands between. */
function isListed(tokens: readonly Token[], one: LimitFound | undefined, two: LimitFound): boolean {
  return tokens
    .slice((one?.last ?? 0) + 1, two.first)
    .every(
      ({ norm, sentence }) =>
        sentence === tokens[two.first]?.sentence && !VERBS.test(norm) && !ACTS.has(norm),
    )
}

function isJoined(tokens: readonly Token[], one: LimitFound | undefined, two: LimitFound): boolean {
  const between = tokens.slice((one?.last ?? 0) + 1, two.first)
  const and = between.findLastIndex(({ norm }) => norm === 'and')
  return (
    and >= 0 &&
    between.every(({ norm, type }) => type === 'word' && !ACTS.has(norm)) &&
    between.slice(and + 1).every(({ norm }) => BOUND.has(norm))
  )
}

/** What stands before the second limit where nothing else is promised in it. */
const BOUND = new Set('of within in inside under less than no not more at most up to by'.split(' '))
