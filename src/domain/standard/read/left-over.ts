import { placesOfWords } from '../occurrences.ts'
import { stretch, type Token } from '../tokens.ts'
import type { Span } from '../types.ts'
import { LATE } from './kept.ts'
import { isNounEnd, opensClause } from './noun-phrases.ts'
import { ONES, undone } from './undone.ts'

const THAT = /^(?:that|which|who)$/
const UNABLE = new Set(['cannot', "can't", "couldn't"])
const OPENS = new Set(
  `cannot can't couldn't not we if where when that which who one ones those any anything other others too`.split(
    ' ',
  ),
)
/** What keeps a case from being done with the others. */
const NEEDS =
  /^(?:needs?|needed|needing|requires?|required|requiring|takes?|taking|cannot|can't|must|involves?|involving)$/
const CANNOT = /^(?:cannot|can't|couldn't|must|fail|failed|miss|missed)$/
/** What a service does for a case that is not done: it calls back, tells, gives a date. */
const CONTACT =
  /^(?:lets?|writes?|calls?|called|rings?|rung|phones?|phoned|contact|contacted|tell|told|inform|informed|keep|kept|advise|advised|notify|notified|explain|update|updates|progress|interim|holding|up)$/
const REACH = 6

/** Reads of which cases it is said that they are left over: "calls not answered", "one that needs advice", "a home off for longer". */
export function readLeftOver(tokens: readonly Token[]): Span[] {
  const mark = tokens.findIndex(({ type }) => type === 'mark')
  return placesOfWords(tokens, OPENS).flatMap((at) => {
    const norm = tokens[at]?.norm
    if (norm === 'not') return spanOf(tokens, at - 1, undone(tokens, at))
    if (norm === 'we') return spanOf(tokens, at, cannot(tokens, at))
    if (UNABLE.has(norm ?? '')) return spanOf(tokens, at - 1, beyondStaff(tokens, at))
    if (norm === 'too' && mark >= 0 && at > mark) return spanOf(tokens, at - 1, tooMuch(tokens, at))
    // What is said first is the promise itself.
    return mark >= 0 && at > mark ? spanOf(tokens, at, leftAt(tokens, at)) : []
  })
}

function spanOf(tokens: readonly Token[], first: number, last: number | undefined): Span[] {
  return last === undefined ? [] : [stretch(tokens, first, last)]
}

/** The word that says so, for what starts at a token. */
function leftAt(tokens: readonly Token[], at: number): number | undefined {
  const norm = tokens[at]?.norm ?? ''
  // "patients who come late are asked to rebook"
  if (THAT.test(norm) && /^(?:come|arrive|turn|apply|pay|call|ask)s?$/.test(tokens[at + 1]?.norm ?? ''))
    return undefined
  if (THAT.test(norm)) return isNounEnd(tokens, at - 1) ? near(tokens, at, LATE) : undefined
  const forOnes = tokens[tokens[at - 1]?.norm === 'the' ? at - 2 : at - 1]?.norm === 'for'
  if (ONES.test(norm)) return forOnes || opensClause(tokens, at) ? needAfter(tokens, at) : undefined
  return /^(?:if|where|when)$/.test(norm) && opensClause(tokens, at) ? needed(tokens, at) : undefined
}

/** "an enquiry we | can't settle", "those we could | not answer", "anyone we | fail". */
function cannot(tokens: readonly Token[], at: number): number | undefined {
  const noun = THAT.test(tokens[at - 1]?.norm ?? '') ? at - 2 : at - 1
  const cases = isNounEnd(tokens, noun) || ONES.test(tokens[noun]?.norm ?? '')
  const verb = tokens[at + 2]?.norm === 'not' ? at + 2 : at + 1
  return cases && (verb > at + 1 || CANNOT.test(tokens[verb]?.norm ?? '')) ? verb : undefined
}

/** "one too complex for | that", "calls too long to | settle at once": there the promise does not reach. */
function tooMuch(tokens: readonly Token[], at: number): number | undefined {
  const [before, beyond] = [tokens[at - 1]?.norm ?? '', tokens[at + 2]?.norm ?? '']
  const cases = ONES.test(before) || before.endsWith('s')
  return cases && /^(?:for|to)$/.test(beyond) && isNounEnd(tokens, at + 1) ? at + 3 : undefined
}

/** "a chat the assistant | cannot resolve", "complaints that the manager | cannot settle": whose case it is stands before who does it. */
function beyondStaff(tokens: readonly Token[], at: number): number | undefined {
  for (let staff = at - 2; staff > at - REACH; staff--) {
    if (tokens[staff]?.type !== 'word') return undefined
    if (!/^(?:the|our|an?|whose)$/.test(tokens[staff]?.norm ?? '')) continue
    const that = THAT.test(tokens[staff - 1]?.norm ?? '')
    return (that ? isNounEnd(tokens, staff - 2) : isCase(tokens, staff - 1)) ? at : undefined
  }
  return undefined
}

/** "a chat", "any long call". */
function isCase(tokens: readonly Token[], at: number): boolean {
  const before = [at - 1, at - 2].map((one) => tokens[one]?.norm ?? '')
  return isNounEnd(tokens, at) && before.some((norm) => /^(?:an?|any|the|each)$/.test(norm))
}

/** "one that | needs advice", "any | requiring parts", and not "any | required papers". */
function needAfter(tokens: readonly Token[], at: number): number | undefined {
  const verb = THAT.test(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1
  // "for the one that is | not, we write"
  if (verb > at + 1 && tokens[verb + 1]?.norm === 'not' && tokens[verb + 2]?.type !== 'word') return verb + 1
  const norm = tokens[verb]?.norm ?? ''
  // "for anything | longer"
  if (verb === at + 1 && /^(?:longer|else|more|later)$/.test(norm)) return verb
  return NEEDS.test(norm) && (verb > at + 1 || norm.endsWith('ing')) ? verb : undefined
}

/** "where a specialist is | needed we call you". */
function needed(tokens: readonly Token[], at: number): number | undefined {
  const verb = near(tokens, at, NEEDED)
  // "if needed" names nothing that would be.
  return verb !== undefined &&
    verb > at + 1 &&
    !/^(?:no|nothing|not)$/.test(tokens[at + 1]?.norm ?? '') &&
    tokens
      .slice(verb + 1, verb + REACH)
      .some(({ norm, sentence }) => sentence === tokens[at]?.sentence && CONTACT.test(norm))
    ? verb
    : undefined
}

const NEEDED = new Set(['needed', 'required', 'necessary'])

function near(tokens: readonly Token[], at: number, words: ReadonlySet<string>): number | undefined {
  for (let next = at + 1; next <= at + REACH; next++) {
    const token = tokens[next]
    if (!token || token.type === 'mark' || token.sentence !== tokens[at]?.sentence) return undefined
    if (words.has(token.norm)) return next
  }
  return undefined
}
