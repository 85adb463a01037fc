import type { Token } from '../tokens.ts'
import type { Limit, Target } from '../types.ts'
import type { LimitFound } from './limits.ts'
import type { ShareFound } from './shares.ts'

interface Part {
  readonly first: number
  readonly percent: number
}

/** Pairs shares with limits where a draft has more than one level: "95% in 15 seconds and 100% in 40 seconds". */
export function pairTargets(
  tokens: readonly Token[],
  shares: readonly ShareFound[],
  limits: readonly LimitFound[],
): Target[] {
  const [one] = shares
  if (!one) return []
  const rest = restOf(tokens).filter(({ first }) => first > one.first)
  const parts: Part[] = [...shares, ...rest].sort((a, b) => a.first - b.first)
  if (parts.length < 2 || limits.length < 2) return []
  return limits.slice(0, parts.length).flatMap((limit, i) => {
    const part = parts[i]
    return part ? [{ percent: part.percent, limit: plain(limit) }] : []
  })
}

/** "the rest" and "all" complete the share to 100. */
function restOf(tokens: readonly Token[]): Part[] {
  return tokens.flatMap((token, first) =>
    /^(?:rest|remainder|remaining|others|all)$/.test(token.norm) &&
    tokens[first - 1]?.norm !== 'of' &&
    !(token.norm === 'all' && /^(?:other|the)$/.test(tokens[first + 1]?.norm ?? ''))
      ? [{ first, percent: 100 }]
      : [],
  )
}

/** A limit without the places of its tokens. */
export function plain({ first: _first, last: _last, ...limit }: LimitFound): Limit {
  return limit
}
