import { placesOfWords } from '../occurrences.ts'
import { isNumber } from '../quantity.ts'
import type { Token } from '../tokens.ts'
import type { LimitFound } from './limits.ts'
import type { ShareFound } from './shares.ts'

/** A share of the cases, as figures or as "the rest", with its first and last token. */
export interface Part {
  readonly first: number
  readonly last: number
  readonly percent: number
}

/** The shares, and what completes them to 100: "the rest", "all", "nobody". */
export function partsOf(
  tokens: readonly Token[],
  shares: readonly ShareFound[],
  limits: readonly LimitFound[],
): Part[] {
  const start = shares[0]?.first ?? 0
  const whole = placesOfWords(tokens, WHOLES).flatMap((first) => {
    const token = tokens[first]
    if (!token) return []
    const timed = limits.some((limit) => tokens[limit.first]?.sentence === token.sentence)
    const isAfter = timed && first > start && isRest(tokens, first)
    return isAfter || (WHOLE.has(token.norm) && isLevel(tokens, first, shares, limits))
      ? [{ first, last: first, percent: 100 }]
      : []
  })
  const before = whole.length > 0 ? [] : ofThem(tokens, shares, limits)
  const parts = [...before, ...shares, ...whole].sort((a, b) => a.first - b.first)
  return parts.length > limits.length ? [...shares] : parts
}

/** "in two days, 80% of them in one", "in 10 days, and 95% within 5": what comes first holds for all. */
function ofThem(
  tokens: readonly Token[],
  shares: readonly ShareFound[],
  limits: readonly LimitFound[],
): Part[] {
  const [[share], [one, two]] = [shares, limits]
  if (!share || !one || !two || one.first > share.first) return []
  const [next, them] = [tokens[share.last + 1]?.norm ?? '', tokens[share.last + 2]?.norm ?? '']
  const ofThese = next === 'of' && /^(?:them|these|those)$/.test(them)
  const tighter = two.first > share.last && one.unit === two.unit && two.value < one.value
  return ofThese || (tighter && /^(?:within|in|inside|under)$/.test(next))
    ? [{ first: 0, last: 0, percent: 100 }]
    : []
}

const WHOLE = new Set('all every each everyone everybody none nobody no'.split(' '))
const RESTS = new Set('rest remainder remaining others balance tenth other'.split(' '))
const WHOLES = new Set([...WHOLE, ...RESTS])

/** "the rest", "others", "all", and not "of all". */
function isRest(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? ''
  if (tokens[at - 1]?.norm === 'of') return false
  if (norm === 'all') return opensPart(tokens, at)
  // "the | other 3%"
  if (norm === 'other') return tokens[at - 1]?.norm === 'the' && isNumber(tokens[at + 1])
  return RESTS.has(norm)
}

/** Where the part of a sentence ends that a semicolon closes. */
function endOfPart(tokens: readonly Token[], at: number): number {
  const length = tokens.slice(at).findIndex(({ text }) => text === ';')
  return length < 0 ? Number.POSITIVE_INFINITY : at + length
}

/** "90% in 5 days, | all in 10", "and all cases", and not "of having all papers", "all others". */
function opensPart(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]?.norm ?? '']
  if (/^(?:others?|the)$/.test(next)) return false
  const joined = before?.type === 'mark' || /^(?:and|but|or|while|with)$/.test(before?.norm ?? '')
  const end = tokens[at + 1]?.type !== 'word' || tokens[at + 1]?.sentence !== tokens[at]?.sentence
  return joined || (before?.norm === 'for' && end) || /^(?:within|in|inside|under|by|cases)$/.test(next)
}

/** "All letters in 15 days, 80% in 10": a limit stands between what is said of all and the next share, or the end. */
function isLevel(
  tokens: readonly Token[],
  at: number,
  shares: readonly ShareFound[],
  limits: readonly LimitFound[],
): boolean {
  if (
    /^(?:of|in|at|on|if|where|when|unless)$/.test(tokens[at - 1]?.norm ?? '') ||
    /^(?:more|less|fewer|later|longer|others?)$/.test(tokens[at + 1]?.norm ?? '') ||
    shares.some(({ first }) => first === at)
  )
    return false
  const next = shares.find(({ first }) => first > at)?.first ?? endOfPart(tokens, at)
  return limits.some(
    ({ first }) => first > at && first < next && tokens[first]?.sentence === tokens[at]?.sentence,
  )
}
