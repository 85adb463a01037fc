import type { Token } from '../tokens.ts'

const UPPER_BOUND = new Set('under below fewer less maximum most'.split(' '))
const EXCEED = new Set(['exceed', 'exceeds', 'exceeding'])
const NEGATED = new Set('not no never'.split(' '))
const NOT_A_SHARE = new Set(
  `plus minus ± abandon abandoned abandonment blocked block error errors inaccuracy inaccuracies variance tolerance margin
  sample sampling surveyed discount interest fee fees tax refund compensation increase decrease reduce reduced reduction
  dropped lost defect defects mistakes busy`.split(/\s+/),
)

/** A rate that must stay low, or a percentage of something else than cases. */
export function isRate(tokens: readonly Token[], at: number, next: number): boolean {
  const sentence = tokens[at]?.sentence
  const before = tokens.slice(Math.max(0, at - 4), at).filter((token) => token.sentence === sentence)
  const after = tokens.slice(next, next + 3)
  if (before.slice(-2).some((token) => EXCEED.has(token.norm))) return true
  if (/^(?:remaining|other)$/.test(before.at(-1)?.norm ?? '')) return true
  // "in under 10 minutes for 90%": a number between has the bound.
  const bound = before.slice(before.findLastIndex(({ type }) => type === 'number') + 1)
  const low = bound.findIndex((token, i) => UPPER_BOUND.has(token.norm) && bound[i - 1]?.norm !== 'or')
  if (low >= 0 && !NEGATED.has(bound[low - 1]?.norm ?? '')) return true
  if (before.some((token, i) => token.norm === 'more' && NEGATED.has(before[i - 1]?.norm ?? ''))) return true
  if (/^(?:higher|lower|off|cheaper|extra|faster)$/.test(after[0]?.norm ?? '')) return true
  const points = after[0]?.norm === 'points' || after[0]?.norm === 'point'
  return (
    points ||
    before.some((token, i) => NOT_A_SHARE.has(token.norm) && !isFree(tokens, at - before.length + i)) ||
    after.some((token, i) => LOW_AFTER.has(token.norm) && !isFree(tokens, next + i))
  )
}

/** "free of major errors", "without mistakes", "error-free": what is absent is no rate. */
function isFree(tokens: readonly Token[], at: number): boolean {
  const near = [...tokens.slice(Math.max(0, at - 3), at), ...tokens.slice(at + 1, at + 3)]
  return near.some(({ norm }) => /^(?:free|without|no|zero)$/.test(norm))
}

const LOW_AFTER = new Set(
  'error errors abandonment abandoned blocked discount interest variance tolerance confidence'.split(' '),
)
