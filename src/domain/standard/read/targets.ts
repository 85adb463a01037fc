import type { Token } from '../tokens.ts'
import type { Limit, Target } from '../types.ts'
import type { LimitFound } from './limits.ts'
import { type Part, partsOf } from './parts.ts'
import { isRepeated, isShared, oneShare } from './shared-limits.ts'
import type { ShareFound } from './shares.ts'

interface Pair {
  readonly part: Part
  readonly limit: LimitFound
}

/** Pairs shares with limits where a draft has more than one level: "95% in 15 seconds and 100% in 40 seconds". */
export function pairTargets(
  tokens: readonly Token[],
  shares: readonly ShareFound[],
  limits: readonly LimitFound[],
): Target[] {
  if (shares.length + limits.length < 3) return []
  const pairs = pairsOf(tokens, partsOf(tokens, shares, limits), limits)
  return pairs.length < 2
    ? []
    : pairs.map(({ part, limit }) => ({ percent: part.percent, limit: plain(limit) }))
}

function pairsOf(tokens: readonly Token[], parts: readonly Part[], limits: readonly LimitFound[]): Pair[] {
  const [one] = parts
  if (parts.length === 1 && one) return oneShare(tokens, one, limits).map((limit) => ({ part: one, limit }))
  const [limit] = limits
  if (limits.length === 1 && limit)
    return isShared(tokens, parts, limit) || isRepeated(tokens, parts, limit)
      ? parts.map((part) => ({ part, limit }))
      : []
  if (parts.length === limits.length) return inOrder(parts, limits)
  const sentenceOf = ({ first }: { readonly first: number }) => tokens[first]?.sentence
  const timesIn = Map.groupBy(limits, sentenceOf)
  return [...Map.groupBy(parts, sentenceOf)].flatMap(([sentence, said]) => {
    const times = timesIn.get(sentence) ?? []
    return said.length === times.length ? inOrder(said, times) : followed(said, times)
  })
}

function inOrder(parts: readonly Part[], limits: readonly LimitFound[]): Pair[] {
  return parts.flatMap((part, i) => {
    const limit = limits[i]
    return limit ? [{ part, limit }] : []
  })
}

/** Each share with the limit that follows it before the next one. */
function followed(parts: readonly Part[], limits: readonly LimitFound[]): Pair[] {
  return parts.flatMap((part, i) => {
    const end = parts[i + 1]?.first ?? Number.POSITIVE_INFINITY
    const limit = limits.find(({ first }) => first > part.first && first < end)
    return limit ? [{ part, limit }] : []
  })
}

/** A limit without the places of its tokens. */
export function plain({ first: _first, last: _last, ...limit }: LimitFound): Limit {
  return limit
}
