import { formsOf } from '../forms.ts'
import { occurrencesOf } from '../occurrences.ts'
import type { Match } from '../phrases.ts'
import { SERVED } from '../served.ts'
import type { Token } from '../tokens.ts'
import { ACTS } from './acts.ts'
import { nameFinder } from './names.ts'
import { isModifier, isNounEnd } from './noun-phrases.ts'

const known = new WeakMap<readonly string[], ReadonlySet<string>>()

/** The words for cases with their plurals, once for each list. */
export function nounsOf(cases: readonly string[]): ReadonlySet<string> {
  const nouns =
    known.get(cases) ??
    new Set(
      cases.flatMap((word) => formsOf(word.replace('~', ''))).filter((word) => !/(?:ed|ing)$/.test(word)),
    )
  known.set(cases, nouns)
  return nouns
}

/** What only sets the scene: "with an appointment", "on domestic flights", "in person". */
const ASIDE = /^(?:with|without|on|in|at|by|through|via|under|per|non)$/
/** "decide on your claim": what is decided is the case. */
const DECIDES_ON = /^(?:decides?|decided|deciding|decisions?|rules?|ruling|rulings?)$/
/** What stands before a word for cases where it is a verb: "we claim", "may claim". */
const BEFORE_VERB = /^(?:we|you|they|will|may|can|must|shall|should|not|please)$/
/** Acts and not things after "to": "to call off a visit". */
const AFTER_TO = /^(?:call|claim|request|report|order|visit|query|book|bill|repair)$/
const OBJECT = /^(?:it|them|you|us|the|your)$/
/** "requests that come", and not "we request that". */
const isAsking = (noun: string, next: string) => OBJECT.test(next) || (next === 'that' && !noun.endsWith('s'))

const MOST = 3

/** "respond to | social media messages", "Holiday requests | approved": where the words begin that say which cases. */
function withModifiers(tokens: readonly Token[], noun: number): number {
  let first = noun
  while (first > noun - MOST && isDescribing(tokens, first - 1)) first -= 1
  // "high-complexity | objections"
  if (tokens[first - 1]?.text === '-') return noun
  const opens = tokens[first - 1]?.sentence !== tokens[first]?.sentence
  // "Adjudicate claims in 9 days" opens with what is done.
  const told = /(?:ed|sent|paid|made|:)$/.test(tokens[noun + 1]?.text ?? '')
  return opens && !told && !NO_ACT.test(tokens[first]?.norm ?? '') ? noun : first
}

function isDescribing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    token?.type === 'word' &&
    token.sentence === tokens[at + 1]?.sentence &&
    !token.newLine &&
    isNounEnd(tokens, at) &&
    !ACTS.has(token.norm) &&
    !NO_MODIFIER.test(token.norm)
  )
}

const NO_ACT = /^(?:web|online|telephone|phone|email|written|general|live|emergency|urgent|new|formal|local)$/

const NO_MODIFIER =
  /^(?:all|each|every|any|no|some|most|these|those|this|that|we|you|us|our|your|their|its|not|aim|try|target|goal|within|people|staff|quality|file|submit|receive|receives|let|lodge|raise|post|renew|want|need|has|have|had|do|does|initial|\p{L}+ly|\p{L}+ing|\p{L}+ed)$/u

/** "Call customers back", "Email applicants": what staff are told to do. */
function isTold(tokens: readonly Token[], at: number): boolean {
  const opens = tokens[at - 1]?.sentence !== tokens[at]?.sentence
  return (
    opens &&
    /^(?:call|email|visit|text|message|bill)$/.test(tokens[at]?.norm ?? '') &&
    PEOPLE.test(tokens[at + 1]?.norm ?? '')
  )
}

const PEOPLE = new RegExp(`^${SERVED}$`)

/** "not a voicemail", "unless it is urgent for service delivery": of what is not counted. */
function isDenied(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 2]?.norm === 'not' && /^an?$/.test(tokens[at - 1]?.norm ?? '')) return true
  const unless = occurrencesOf(tokens)
    .get('unless')
    ?.findLast((before) => before < at)
  return (
    unless !== undefined &&
    tokens[unless]?.sentence === tokens[at]?.sentence &&
    tokens.slice(unless, at).every(({ type }) => type === 'word')
  )
}

/** The first word for cases that is a noun of the promise, with the words for cases beside it: "passport applications". */
export function firstNamed(tokens: readonly Token[], nouns: ReadonlySet<string>): Match | undefined {
  const isName = nameFinder(tokens)
  const first = tokens.findIndex(({ norm, sentence }, at) => {
    const before = [tokens[at - 1], tokens[at - 2]].filter((token) => token?.sentence === sentence)
    const isDecided = [tokens[at - 2], tokens[at - 3]].some((token) => DECIDES_ON.test(token?.norm ?? ''))
    return (
      nouns.has(norm) &&
      !/^persons?$/.test(norm) &&
      !isName({ first: at, last: at }) &&
      (isDecided || !before.some((token) => ASIDE.test(token?.norm ?? ''))) &&
      !BEFORE_VERB.test(before[0]?.norm ?? '') &&
      !(before[0]?.norm === 'to' && AFTER_TO.test(norm)) &&
      !isDenied(tokens, at) &&
      !isAsking(norm, tokens[at + 1]?.norm ?? '') &&
      !isTold(tokens, at)
    )
  })
  if (first < 0) return undefined
  let last = first
  while (nouns.has(tokens[last + 1]?.norm ?? '') && !OBJECT.test(tokens[last + 2]?.norm ?? '')) last += 1
  // "client phone | calls": what stands last is what is counted.
  const middle =
    isModifier(tokens, last) ||
    /^(?:phone|telephone|email|web|chat|video)$/.test(tokens[last + 1]?.norm ?? '')
  const beyond = middle && nouns.has(tokens[last + 2]?.norm ?? '')
  return {
    first: withModifiers(tokens, first),
    last: beyond && tokens[last + 1]?.sentence === tokens[last + 2]?.sentence ? last + 2 : last,
  }
}
