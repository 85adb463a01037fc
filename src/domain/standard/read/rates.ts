import { startOfSentence } from '../occurrences.ts'
import type { Token } from '../tokens.ts'
import { unitAt } from '../units.ts'

const UPPER_BOUND = new Set('under below fewer less maximum most'.split(' '))
const EXCEED = new Set(['exceed', 'exceeds', 'exceeding'])
const NEGATED = new Set('not no never'.split(' '))
const NOT_A_SHARE = new Set(
  `plus minus ± abandon abandoned abandonment blocked block error errors inaccuracy inaccuracies variance tolerance margin
  sample sampling surveyed discount interest fee fees tax refund compensation increase decrease reduce reduced reduction
  surcharge surcharges dropped lost defect defects mistakes busy`.split(/\s+/),
)

/** A rate that must stay low, or a percentage of something else than cases. */
export function isRate(tokens: readonly Token[], at: number, next: number): boolean {
  const sentence = tokens[at]?.sentence
  const before = tokens.slice(Math.max(0, at - 4), at).filter((token) => token.sentence === sentence)
  const after = tokens.slice(next, next + 3)
  if (isOfErrors(tokens, at) || isErrorRate(tokens, at)) return true
  if (before.slice(-2).some((token) => EXCEED.has(token.norm))) return true
  if (/^(?:remaining|other)$/.test(before.at(-1)?.norm ?? '')) return true
  // "in under 10 minutes for 90%": a number between has the bound.
  const bound = before.slice(
    before.findLastIndex(({ type }, i) => type === 'number' || unitAt(before, i) !== undefined) + 1,
  )
  const low = bound.findIndex((token, i) => UPPER_BOUND.has(token.norm) && bound[i - 1]?.norm !== 'or')
  if (low >= 0 && !NEGATED.has(bound[low - 1]?.norm ?? '')) return true
  if (before.some((token, i) => token.norm === 'more' && NEGATED.has(before[i - 1]?.norm ?? ''))) return true
  if (/^(?:higher|lower|off|cheaper|extra|faster)$/.test(after[0]?.norm ?? '')) return true
  if (isOfPrice(tokens, next)) return true
  const points = after[0]?.norm === 'points' || after[0]?.norm === 'point'
  return (
    points ||
    before.some(
      (token, i) =>
        NOT_A_SHARE.has(token.norm) &&
        !isFree(tokens, at - before.length + i) &&
        !isTopic(tokens, at - before.length + i),
    ) ||
    after.some((token, i) => LOW_AFTER.has(token.norm) && !isFree(tokens, next + i))
  )
}

const NO_PRICE = /^(?:are|is|will|within|in)$/
const PRICE = /^(?:charge|fee|fare|price|bill|cost|premium|rent|value)$/
const ENDS_PRICE = /^(?:if|is|when|where|for|to|per|back|and|or|paid)$/
const FAR = 6

/** "50% of the first month's | charge", and not "95% of bills" or "95% of bill queries". */
function isOfPrice(tokens: readonly Token[], next: number): boolean {
  if (tokens[next]?.norm !== 'of') return false
  const near = tokens.slice(next + 1, next + FAR)
  const at = near.findIndex(({ norm, type }) => type === 'mark' || NO_PRICE.test(norm) || PRICE.test(norm))
  const after = tokens[next + 2 + at]
  return PRICE.test(near[at]?.norm ?? '') && (after?.type !== 'word' || ENDS_PRICE.test(after.norm))
}

const LARGE = 50
const OPENING = 3

/** "Bill errors (wrong total, wrong customer): 0.4%": a small share of what a sentence opens with as a fault. */
function isOfErrors(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at]
  if (number?.type !== 'number' || Number.parseFloat(number.text) >= LARGE) return false
  const first = startOfSentence(tokens, at)
  return tokens
    .slice(first, Math.min(first + OPENING, at))
    .some(
      ({ norm }, i) =>
        /^(?:errors?|abandon(?:ed|ment)|blocked|defects?|faults?)$/.test(norm) && !isFree(tokens, first + i),
    )
}

/** "a net error rate | at or below 1%": what is named a rate of faults, wherever the sentence has it. */
function isErrorRate(tokens: readonly Token[], at: number): boolean {
  if (Number.parseFloat(tokens[at]?.text ?? '') >= LARGE) return false
  const first = Math.max(startOfSentence(tokens, at), at - RATE_NEAR)
  return tokens
    .slice(first, at)
    .some(
      ({ norm }, i) =>
        /^(?:errors?|abandon(?:ed|ment)|defects?)$/.test(norm) &&
        /^rates?$/.test(tokens[first + i + 1]?.norm ?? ''),
    )
}

const RATE_NEAR = 8

/** "free of major errors", "without mistakes", "error-free": what is absent is no rate. */
function isFree(tokens: readonly Token[], at: number): boolean {
  const near = [...tokens.slice(Math.max(0, at - 3), at), ...tokens.slice(at + 1, at + 3)]
  return near.some(({ norm }) => /^(?:free|without|no|zero)$/.test(norm))
}

/** "tax enquiries", "refund claims": what cases are about, and not "interest rates". */
function isTopic(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at + 1]?.norm ?? ''
  return (
    /^(?:tax|refund|fees?|interest|discount|compensation)$/.test(tokens[at]?.norm ?? '') &&
    /[^s]s$/.test(noun) &&
    !NOT_A_SHARE.has(noun) &&
    !/^(?:rates|charges|costs|is|was)$/.test(noun)
  )
}

const LOW_AFTER = new Set(
  'error errors abandonment abandoned blocked discount interest variance tolerance confidence'.split(' '),
)
