import { type Match, startsAt } from '../phrases.ts'
import { stretch, type Token } from '../tokens.ts'
import type { Span, StandardWords } from '../types.ts'
import { ACTS } from './acts.ts'
import { firstNamed, nounsOf } from './first-case.ts'
import { firstObject } from './first-object.ts'
import { isCapital } from './names.ts'
import type { ShareFound } from './shares.ts'
import { beforeParticiple, beforeVerb } from './subject.ts'

const VERBS = new Set(
  `is are was were be will shall must should get gets have has had contain contains reach reaches receive receives arrive
  arrives hold holds meet meets can to go goes wait waits leave leaves last lasts take takes start starts begin begins see sees`.split(
    /\s+/,
  ),
)
const BOUNDS = new Set(
  'within in under inside before by after of from at on for through via with without every and or that which who when if we you up your'.split(
    ' ',
  ),
)
/** "within all deadlines", "deal with every point". */
const NO_SUBJECT = new Set([...BOUNDS, 'with'])
const BEFORE_NOUN = new Set('all the our of these those every each your any'.split(' '))
const MOST_WORDS = 8

/** The cases of a draft, and what stands after them in their sentence. */
export interface CasesFound {
  readonly cases: Span | undefined
  /** From the verb to the end of the sentence. */
  readonly outcome: Span | undefined
}

/**
 * Reads what is counted: after a share or "all", before the verb of the promise, or the first word for cases. A word of `speed` ends
 * it, as in "calls | promptly".
 */
export function readCases(
  text: readonly Token[],
  words: StandardWords,
  shares: readonly ShareFound[],
  speed: readonly Span[],
): CasesFound {
  const hurried = new Set(speed.map(({ start }) => start))
  // Read as any other word that no noun goes beyond.
  const tokens = text.map((token) => (hurried.has(token.start) ? { ...token, norm: 'within' } : token))
  const nouns = nounsOf(words.cases)
  const found = afterShare(tokens, shares) ?? afterAll(tokens, words) ?? beforeVerb(tokens, nouns)
  if (found)
    return { cases: stretch(tokens, found.first, found.last), outcome: outcomeAfter(tokens, found.last) }
  const named = firstNamed(tokens, nouns) ?? beforeParticiple(tokens) ?? firstObject(tokens)
  return { cases: named && stretch(tokens, named.first, named.last), outcome: undefined }
}

/** "95% of urgent calls | are", "95 per cent of the time" is no case. */
function afterShare(tokens: readonly Token[], shares: readonly ShareFound[]): Match | undefined {
  const share = shares.find(({ last }) => tokens[last + 1]?.norm === 'of')
  const outOf = share ? undefined : shares.find(({ last }) => isCase(tokens[last], tokens[last + 1]))
  const noun = share ? nounFrom(tokens, share.last + 2) : outOf && nounFrom(tokens, outOf.last + 1)
  return noun && beforeDone(tokens, noun)
}

/** "nine out of ten | customers will". */
function isCase(share: Token | undefined, next: Token | undefined): boolean {
  return (
    share?.norm !== '%' &&
    !/^(?:percent|cent|time)$/.test(share?.norm ?? '') &&
    next?.type === 'word' &&
    next.sentence === share?.sentence &&
    /[^s]s$/.test(next.norm) &&
    next.norm !== 'times' &&
    !isVerb(next) &&
    !BOUNDS.has(next.norm)
  )
}

function afterAll(tokens: readonly Token[], { notCases }: StandardWords): Match | undefined {
  const at = tokens.findIndex(
    ({ norm }, i) => /^(?:all|every|each)$/.test(norm) && !NO_SUBJECT.has(tokens[i - 1]?.norm ?? ''),
  )
  const noun = at < 0 ? undefined : nounFrom(tokens, at + 1)
  const found = noun && beforeDone(tokens, noun)
  // "all within 40 seconds", "all goods | ordered": a noun that a verb follows is what is counted.
  if (!found || !isVerb(tokens[found.last + 1])) return undefined
  // "every effort", "all documents": said of no case.
  for (let next = found.first; next <= found.last; next++)
    if (startsAt(tokens, next, notCases)) return undefined
  return found
}

/** "all decisions | issued within": what is done with them is no part of their name. */
function beforeDone(tokens: readonly Token[], { first, last }: Match): Match {
  const verb = tokens[last]?.norm ?? ''
  // "each caller | speaks to"
  const one = /^(?:each|every)$/.test(tokens[first - 1]?.norm ?? '')
  const does = one && /[^s]s$/.test(verb) && ACTS.has(verb)
  return first < last && (does || DONE.test(verb)) ? { first, last: last - 1 } : { first, last }
}

const DONE =
  /^(?:issued|published|released|answered|acknowledged|paid|processed|completed|resolved|reviewed|handled|checked|settled|satisfied)$/

function isVerb(token: Token | undefined): boolean {
  const norm = token?.norm ?? ''
  return VERBS.has(norm) || DONE.test(norm) || (/[^s]s$/.test(norm) && ACTS.has(norm))
}

/** "customers | rate us good", "users | say they": what people think, and not "exchange rate requests". */
function isOpinion(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:rated?|feel|felt|say|said|agreed?|think|find|found|recommend|would)$/.test(tokens[at]?.norm ?? '') &&
    /(?:[^s]s|people)$/.test(tokens[at - 1]?.norm ?? '') &&
    /^(?:us|our|the|that|they|it|this|recommend|be|as|very|good)$/.test(tokens[at + 1]?.norm ?? '')
  )
}

function nounFrom(tokens: readonly Token[], at: number): Match | undefined {
  let first = at
  while (BEFORE_NOUN.has(tokens[first]?.norm ?? '') && tokens[first]?.norm !== 'your') first += 1
  const last = endOfNoun(tokens, first)
  return last === undefined || NO_NOUN.test(tokens[first]?.norm ?? '') ? undefined : { first, last }
}

const NO_NOUN = /^(?:time|them|it|us|you|which|whom|that|this)$/

/** The last word of a noun phrase: to the verb where one comes, else to where a time or a place is said. */
function endOfNoun(tokens: readonly Token[], first: number): number | undefined {
  let bound: number | undefined
  let another = false
  for (let at = first; at < first + MOST_WORDS; at++) {
    const token = tokens[at]
    if (
      !token ||
      token.sentence !== tokens[first]?.sentence ||
      (token.type === 'mark' && !isHyphen(tokens, at))
    )
      return bound ?? last(at)
    // "calls received | and to deal with": another promise.
    if (token.norm === 'to' && tokens[at - 1]?.norm === 'and') return bound
    if (VERBS.has(token.norm) || isOpinion(tokens, at)) return another ? bound : last(at)
    if (/^an?$/.test(token.text)) another = true
    if (isBound(tokens, at)) bound ??= last(at)
  }
  return bound
  function last(at: number): number | undefined {
    return at > first ? at - 1 : undefined
  }
}

/** "life | - | threatening": part of a word. */
function isHyphen(tokens: readonly Token[], at: number): boolean {
  const [before, hyphen, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return hyphen?.text === '-' && before?.end === hyphen.start && after?.start === hyphen.end
}

const LABEL = /^(?:code|category|priority|class|grade|level|tier|band|type|stage|severity|group)$/

/** Where a noun ends before a verb has come: "cases | a letter is", and not "Category A calls". */
function isBound(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  // "Code 1 | cases"
  const label = LABEL.test(tokens[at - 1]?.norm ?? '') && /[^s]s$/.test(tokens[at + 1]?.norm ?? '')
  if (token?.type === 'number') return !label
  if (/^(?:an?|the)$/.test(token?.text ?? '')) return true
  return BOUNDS.has(token?.norm ?? '') && !isJoined(tokens, at) && !isHyphen(tokens, at - 1)
}

/** "ASIC and MSIC applications": one noun for both. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const [before, next, noun] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
  return tokens[at]?.norm === 'and' && isCapital(before) && isCapital(next) && /[^s]s$/.test(noun?.norm ?? '')
}

function outcomeAfter(tokens: readonly Token[], last: number): Span | undefined {
  const first = last + 1
  let end = first
  while (
    tokens[end] &&
    tokens[end]?.sentence === tokens[last]?.sentence &&
    !/^[.;!?]$/.test(tokens[end]?.text ?? '')
  )
    end += 1
  return end > first && (isVerb(tokens[first]) || isOpinion(tokens, first))
    ? stretch(tokens, first, end - 1)
    : undefined
}
