import { placesOfWords } from '../occurrences.ts'
import { indexOf } from '../phrase-list.ts'
import { matchAt, startsAt } from '../phrases.ts'
import { readQuantity } from '../quantity.ts'
import type { Token } from '../tokens.ts'
import { stretch } from '../tokens.ts'
import type { Span, StandardWords } from '../types.ts'
import { unitAt } from '../units.ts'
import type { ShareFound } from './shares.ts'

const ALONE = indexOf([
  'nobody',
  'no one',
  'everyone',
  'everybody',
  'always',
  'never',
  'none of/over/will/is/are/more/longer/wait/waits/take/takes/goes/lasts',
  'in no case',
  'at no time',
  'invariably',
  'without exception',
  'without fail',
  'in all/every/each case/cases/instance/instances',
  'on all/every/each occasion/occasions',
  'every/each time',
  'every/each single one',
  'not one/a (single) customer/caller/call/letter/visitor/case/complaint/application',
])
const OF_CASES = new Set(['all', 'every', 'each'])
const OPENS = new Set([...ALONE.byStart.keys(), ...OF_CASES, 'no'])
const OWNED = new Set('have has had with there is are if or where when unless'.split(' '))
const UNSAID = /^(?:can|if|where|when|unless|not|nearly|almost|cannot|.*n't)$/
const MOST_WORDS = 5
/** "every customer | the day before", "all records | requested". */
const ENDS_NOUN = /^(?:the|an?|our|your|their|\w+ed)$/
const PLACED = new Set(
  'in under across throughout at with including on per through between before after'.split(' '),
)
const AFTER_NOUN = new Set(
  `is are was were be been being will shall must should has have had that which who we you they of for to from in by on
  at with about not no only received made sent submitted within under and inside before after during than if when where every each all`.split(
    /\s+/,
  ),
)

/** Reads the words that promise it to every case: 100%, nobody, "all calls", "every letter", "no caller". */
export function readUniversal(
  tokens: readonly Token[],
  words: StandardWords,
  shares: readonly ShareFound[],
): Span[] {
  const whole = shares.filter((share) => share.percent === 100)
  const said = placesOfWords(tokens, OPENS).flatMap((at) => {
    const token = tokens[at]
    const last = isUniversal(tokens, at, words)
    return !token || last === undefined || isShareOf(tokens, at, shares)
      ? []
      : [{ start: token.start, end: tokens[last]?.end ?? token.end }]
  })
  return [...whole.map(({ first, last }) => stretch(tokens, first, last)), ...said].sort(
    (a, b) => a.start - b.start,
  )
}

/** The last token of the claim that starts here, if one does. */
function isUniversal(tokens: readonly Token[], at: number, words: StandardWords): number | undefined {
  const norm = tokens[at]?.norm ?? ''
  const match = matchAt(tokens, at, ALONE)
  // "where nobody has to step in" is said of one case, "not always" of few.
  if (match) return UNSAID.test(tokens[at - 1]?.norm ?? '') ? undefined : match.last
  if (norm === 'no') return caseAfterNo(tokens, at, words)
  if (
    !OF_CASES.has(norm) ||
    /^(?:not|nearly|almost|virtually|practically)$/.test(tokens[at - 1]?.norm ?? '') ||
    isPeriod(tokens, at + 1) ||
    (tokens[at - 1]?.norm === 'of' && tokens[at - 2]?.norm === 'ahead') ||
    (PLACED.has(tokens[at - 1]?.norm ?? '') && !isOfCases(tokens, at + 1, words)) ||
    isCounted(tokens, at)
  )
    return undefined
  return nounAfter(tokens, at, words)
}

/** "every | 20 days", "all | 24 hours". */
function isPeriod(tokens: readonly Token[], at: number): boolean {
  const quantity = readQuantity(tokens, at)
  return quantity !== undefined && unitAt(tokens, quantity.next) !== undefined
}

/** "on all | written complaints": of cases, and not of a place or a time. */
function isOfCases(tokens: readonly Token[], at: number, words: StandardWords): boolean {
  return [at, at + 1, at + 2].some((next) => startsAt(tokens, next, words.cases))
}

/** "no caller", "no general enquiry". */
function caseAfterNo(tokens: readonly Token[], at: number, words: StandardWords): number | undefined {
  // "if you have no appointment" is said of one case.
  if (OWNED.has(tokens[at - 1]?.norm ?? '')) return undefined
  return [at + 1, at + 2].find((next) => startsAt(tokens, next, words.cases))
}

/** The end of the noun after "all" or "each", unless it is said of papers, days or places and not of cases. */
function nounAfter(tokens: readonly Token[], at: number, words: StandardWords): number | undefined {
  if (isAlone(tokens, at)) return at
  let last: number | undefined
  const first = afterOwner(tokens, at + 1)
  for (let next = first; next <= first + MOST_WORDS; next++) {
    const token = tokens[next]
    if (
      !token ||
      token.sentence !== tokens[at]?.sentence ||
      (AFTER_NOUN.has(token.norm) && tokens[next + 1]?.text !== '-') ||
      (last !== undefined && ENDS_NOUN.test(token.norm)) ||
      /ly$/.test(token.norm)
    )
      break
    if (startsAt(tokens, next, words.notCases)) return undefined
    if (token.type === 'word') last = next
    else if (token.text !== '-') break
  }
  return last
}

/** "All: 5 days", "all who apply", "90% in 5 days, all in 10". */
function isAlone(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (tokens[at]?.norm !== 'all' || !next || next.sentence !== tokens[at]?.sentence) return false
  if (/^(?:who|those)$/.test(next.norm)) return true
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

/** "time for all claims is counted from": a rule of counting, not a promise. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 8).some((token) => /^(?:counted|calculated|measured)$/.test(token.norm))
}

/** "90% of all cases" is not all cases. */
function isShareOf(tokens: readonly Token[], at: number, shares: readonly ShareFound[]): boolean {
  return shares.some(
    (share) =>
      share.percent < 100 && share.last < at && at - share.last <= 3 && tokens[at - 1]?.norm === 'of',
  )
}
