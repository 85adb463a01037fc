import { startsAt } from '../phrases.ts'
import type { Token } from '../tokens.ts'
import type { StandardWords } from '../types.ts'

const MOST_WORDS = 5

/** "every customer | the day before", "all records | requested". */
const ENDS_NOUN = /^(?:the|an?|our|your|their|\w+ed)$/

const AFTER_NOUN = new Set(
  `is are was were be been being will shall must should has have had that which who we you they of for to from in by on
  at with about not no only received made sent submitted within under and inside before after during than if when where every each all`.split(
    /\s+/,
  ),
)

/** "on all | written complaints": of cases, and not of a place or a time. */
export function isOfCases(tokens: readonly Token[], at: number, words: StandardWords): boolean {
  return [at, at + 1, at + 2].some((next) => startsAt(tokens, next, words.cases))
}

/** The end of the noun after "all" or "each", unless it is said of papers, days or places and not of cases. */
export function nounAfter(tokens: readonly Token[], at: number, words: StandardWords): number | undefined {
  if (isAlone(tokens, at)) return at
  let last: number | undefined
  const first = afterOwner(tokens, at + 1)
  for (let next = first; next <= first + MOST_WORDS; next++) {
    const token = tokens[next]
    // "all parcels | required": papers that a case needs.
    if (last !== undefined && isNeeded(tokens, next)) return undefined
    if (
      !token ||
      token.sentence !== tokens[at]?.sentence ||
      (AFTER_NOUN.has(token.norm) && tokens[next + 1]?.text !== '-') ||
      (last !== undefined && ENDS_NOUN.test(token.norm)) ||
      /ly$/.test(token.norm)
    )
      break
    // "all Red Zone | cases"
    const describes = tokens[next + 1]?.type === 'word' && startsAt(tokens, next + 1, words.cases)
    if (startsAt(tokens, next, words.notCases) && !describes) return undefined
    if (token.type === 'word') last = next
    else if (token.type !== 'number' && token.text !== '-') break
  }
  return last
}

function isNeeded(tokens: readonly Token[], at: number): boolean {
  return /^(?:required|needed|necessary)$/.test(tokens[at]?.norm ?? '')
}

/** "All: 5 days", "all who apply", "90% in 5 days, all in 10". */
function isAlone(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  const ends = !next || next.sentence !== tokens[at]?.sentence || next.type === 'mark'
  if (tokens[at]?.norm === 'all' && before?.norm === 'for' && ends) return true
  if (tokens[at]?.norm !== 'all' || !next || next.sentence !== tokens[at]?.sentence) return false
  if (/^(?:who|those)$/.test(next.norm)) return true
  // "clients should | all be seen"
  if (/^(?:will|shall|should|must)$/.test(before?.norm ?? '') && next.norm === 'be') return true
  const opens = before?.sentence !== next.sentence || before.type === 'mark'
  return opens && (next.text === ':' || /^(?:within|in|under|inside|by|are|will|get)$/.test(next.norm))
}

/** Goes on over "of our", "one of your". */
function afterOwner(tokens: readonly Token[], at: number): number {
  const of = tokens[at]?.norm === 'one' ? at + 1 : at
  if (/^(?:the|our|these|those)$/.test(tokens[at]?.norm ?? '')) return at + 1
  if (tokens[of]?.norm !== 'of') return at
  return /^(?:the|our|your|these|those|their)$/.test(tokens[of + 1]?.norm ?? '') ? of + 2 : of + 1
}
