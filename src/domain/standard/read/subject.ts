import type { Match } from '../phrases.ts'
import type { Token } from '../tokens.ts'

const NOT_CASES = new Set(
  `we you i they it this that there staff our us who and but if on while whilst when where once after before until unless as
  since should at in from with by to every each no per percent of`.split(/\s+/),
)
/** "Ensure our services | are": who is told to is not said, and what it is done to not counted. */
const TOLD_TO = /^(?:ensure|provide|maintain|keep|make|give|have|offer)$/
const MOST_WORDS = 8

/** "The information we quote | is": the words from the start of a sentence or clause to its verb. */
export function beforeVerb(tokens: readonly Token[], nouns: ReadonlySet<string>): Match | undefined {
  const verb = tokens.findIndex(({ norm }) =>
    /^(?:is|are|will|shall|must|gets?|contains?|have|has|takes?|lasts?)$/.test(norm),
  )
  let first = verb
  while (
    first > 0 &&
    tokens[first - 1]?.type === 'word' &&
    tokens[first - 1]?.sentence === tokens[verb]?.sentence &&
    !joinsClauses(tokens, first - 1)
  )
    first -= 1
  if (verb <= 0 || verb === first || verb - first > MOST_WORDS) return undefined
  while (first < verb && /^(?:the|our|all|any|every|each)$/.test(tokens[first]?.norm ?? '')) first += 1
  // "letters to the board | are": where they go is no part of their name.
  const to = tokens.findIndex(({ norm }, at) => at > first && at < verb && norm === 'to')
  const last = to < 0 ? verb - 1 : to - 1
  const [opening, noun] = [tokens[first]?.norm ?? '', tokens[last]?.norm ?? '']
  const isClause = tokens.slice(first, last).some(({ norm }) => CONJUNCTION.test(norm))
  if (isClause || first === verb || TOLD_TO.test(opening) || NOT_CASES.has(opening) || NOT_CASES.has(noun))
    return undefined
  // "Our goal is", "the office will": one of a thing is not what is counted.
  // "the office | that took your application must": what is said of a case tells nothing of the office.
  const relative = tokens.findIndex(({ norm }, at) => at > first && at < last && RELATIVE.test(norm))
  const head = relative < 0 ? noun : (tokens[relative - 1]?.norm ?? '')
  const many = nouns.has(head) || /[^s]s$/.test(head) || UNCOUNTED.test(opening) || UNCOUNTED.test(head)
  return many || isOne(tokens, first, verb, head) ? { first, last } : undefined
}

/** "A missed bin | is emptied", "your transcript | will be sent": one that stands for all, and not "an officer will", "our goal is". */
function isOne(tokens: readonly Token[], first: number, verb: number, head: string): boolean {
  const done = /^(?:be|normally|usually|always)$/.test(tokens[verb + 1]?.norm ?? '') ? verb + 2 : verb + 1
  return (
    /^(?:an?|your)$/.test(tokens[first]?.norm ?? '') &&
    first < verb - 1 &&
    /^(?:is|will)$/.test(tokens[verb]?.norm ?? '') &&
    !SERVES.test(head) &&
    /(?:ed|made|sent|put|dealt|paid|done|cut|built|kept|given|brought)$/.test(tokens[done]?.norm ?? '')
  )
}

/** Who serves, and what is said of the promise itself. */
const SERVES =
  /(?:er|or|ist|ian|ant|man|woman|staff|team|crew|nurse|agent|doctor|colleague|goal|aim|target|standard|time|office|wait|answer|reply|response|decision|line|ion|ment|service)$/

/** "Disputes | mediated within 20 days", "Inspections | scheduled in 5 days": what a row of a table opens with. */
export function beforeParticiple(tokens: readonly Token[]): Match | undefined {
  const share = /^(?:percent|percentage|%)$/.test(tokens[0]?.norm ?? '') && tokens[1]?.norm === 'of' ? 2 : 0
  const first = /^(?:all|any|the)$/.test(tokens[share]?.norm ?? '') ? share + 1 : share
  for (let at = first; at < first + MOST_OPENING; at++) {
    const token = tokens[at]
    if (token?.type !== 'word' || token.sentence !== 0 || NO_NOUN.test(token.norm)) return undefined
    const [done, next] = [tokens[at + 1]?.norm ?? '', tokens[at + 2]]
    const timed =
      next?.type === 'mark' || /^(?:within|in|by|on|under|inside|no|not|before)$/.test(next?.norm ?? '')
    if (/[^s]s$/.test(token.norm) && /^(?:\p{L}{3,}ed|sent|made|paid)$/u.test(done) && timed)
      return { first, last: at }
  }
  return undefined
}

const NO_NOUN = /ed$|^(?:is|was|has|this|its|us|as|proportion|average|number)$/
const MOST_OPENING = 6

/** "order by noon | and your parcel is": another clause comes before. */
function joinsClauses(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === 'and' && /^(?:your|our|an?|the|each|every)$/.test(tokens[at + 1]?.norm ?? '')
}

const CONJUNCTION = /^(?:once|when|after|before|if|until|unless)$/
const RELATIVE = /^(?:that|which|who)$/
const UNCOUNTED = /^(?:information|advice|correspondence|mail)$/
