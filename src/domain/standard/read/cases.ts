import { formsOf } from '../forms.ts'
import { stretch, type Token } from '../tokens.ts'
import type { Span, StandardWords } from '../types.ts'
import type { ShareFound } from './shares.ts'

const VERBS = new Set(
  `is are was were be will shall must should get gets have has had contain contains reach reaches receive receives arrive
  arrives hold holds meet meets can to go goes wait waits leave leaves last lasts take takes`.split(/\s+/),
)
const BOUNDS = new Set(
  'within in under inside before by after of from at on for every and or that which who when if we you up'.split(
    ' ',
  ),
)
/** "within all deadlines", "deal with every point". */
const NO_SUBJECT = new Set([...BOUNDS, 'with'])
const BEFORE_NOUN = new Set('all the our of these those every each your any'.split(' '))
const NOT_CASES = new Set('we you i they it this that there staff our us who and but if on'.split(' '))
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
  const found = afterShare(tokens, shares) ?? afterAll(tokens) ?? beforeVerb(tokens, nouns)
  if (found)
    return { cases: stretch(tokens, found.first, found.last), outcome: outcomeAfter(tokens, found.last) }
  const named = tokens.findIndex(({ norm }) => nouns.has(norm))
  return { cases: named < 0 ? undefined : stretch(tokens, named, named), outcome: undefined }
}

const known = new WeakMap<readonly string[], ReadonlySet<string>>()

/** The words for cases with their plurals, once for each list. */
function nounsOf(cases: readonly string[]): ReadonlySet<string> {
  const nouns =
    known.get(cases) ??
    new Set(
      cases.flatMap((word) => formsOf(word.replace('~', ''))).filter((word) => !/(?:ed|ing)$/.test(word)),
    )
  known.set(cases, nouns)
  return nouns
}

interface Stretch {
  readonly first: number
  readonly last: number
}

/** "95% of urgent calls | are", "95 per cent of the time" is no case. */
function afterShare(tokens: readonly Token[], shares: readonly ShareFound[]): Stretch | undefined {
  const share = shares.find(({ last }) => tokens[last + 1]?.norm === 'of')
  return share && nounFrom(tokens, share.last + 2)
}

function afterAll(tokens: readonly Token[]): Stretch | undefined {
  const at = tokens.findIndex(
    ({ norm }, i) => /^(?:all|every|each)$/.test(norm) && !NO_SUBJECT.has(tokens[i - 1]?.norm ?? ''),
  )
  const found = at < 0 ? undefined : nounFrom(tokens, at + 1)
  // "all within 40 seconds", "all goods | ordered": a noun that a verb follows is what is counted.
  return found && VERBS.has(tokens[found.last + 1]?.norm ?? '') ? found : undefined
}

function nounFrom(tokens: readonly Token[], at: number): Stretch | undefined {
  let first = at
  while (BEFORE_NOUN.has(tokens[first]?.norm ?? '') && tokens[first]?.norm !== 'your') first += 1
  const last = endOfNoun(tokens, first)
  return last === undefined || NO_NOUN.test(tokens[first]?.norm ?? '') ? undefined : { first, last }
}

const NO_NOUN = /^(?:time|them|it|us|you|which|whom|that|this)$/

/** The last word of a noun phrase: to the verb where one comes, else to where a time or a place is said. */
function endOfNoun(tokens: readonly Token[], first: number): number | undefined {
  let bound: number | undefined
  for (let at = first; at < first + MOST_WORDS; at++) {
    const token = tokens[at]
    if (!token || token.sentence !== tokens[first]?.sentence || token.type === 'mark')
      return bound ?? last(at)
    if (VERBS.has(token.norm)) return last(at)
    if (BOUNDS.has(token.norm) || token.type === 'number') bound ??= last(at)
  }
  return bound
  function last(at: number): number | undefined {
    return at > first ? at - 1 : undefined
  }
}

/** "The information we quote | is": the words from the start of a sentence or clause to its verb. */
function beforeVerb(tokens: readonly Token[], nouns: ReadonlySet<string>): Stretch | undefined {
  const verb = tokens.findIndex(({ norm }) =>
    /^(?:is|are|will|shall|must|gets?|contains?|have|has)$/.test(norm),
  )
  let first = verb
  while (
    first > 0 &&
    tokens[first - 1]?.type === 'word' &&
    tokens[first - 1]?.sentence === tokens[verb]?.sentence
  )
    first -= 1
  if (verb <= 0 || verb === first || verb - first > MOST_WORDS) return undefined
  while (first < verb && /^(?:the|our|all|any|every|each)$/.test(tokens[first]?.norm ?? '')) first += 1
  // "letters to the board | are": where they go is no part of their name.
  const to = tokens.findIndex(({ norm }, at) => at > first && at < verb && norm === 'to')
  const last = to < 0 ? verb - 1 : to - 1
  const [opening, noun] = [tokens[first]?.norm ?? '', tokens[last]?.norm ?? '']
  if (first === verb || NOT_CASES.has(opening) || NOT_CASES.has(noun)) return undefined
  // "Our goal is", "the office will": one of a thing is not what is counted.
  // "the office | that took your application must": what is said of a case tells nothing of the office.
  const relative = tokens.findIndex(({ norm }, at) => at > first && at < last && RELATIVE.test(norm))
  const head = relative < 0 ? noun : (tokens[relative - 1]?.norm ?? '')
  const many = nouns.has(head) || /[^s]s$/.test(head) || UNCOUNTED.test(opening) || UNCOUNTED.test(head)
  return many ? { first, last } : undefined
}

const RELATIVE = /^(?:that|which|who)$/
const UNCOUNTED = /^(?:information|advice|correspondence|mail)$/

function outcomeAfter(tokens: readonly Token[], last: number): Span | undefined {
  const first = last + 1
  let end = first
  while (
    tokens[end] &&
    tokens[end]?.sentence === tokens[last]?.sentence &&
    !/^[.;!?]$/.test(tokens[end]?.text ?? '')
  )
    end += 1
  return end > first && VERBS.has(tokens[first]?.norm ?? '') ? stretch(tokens, first, end - 1) : undefined
}
