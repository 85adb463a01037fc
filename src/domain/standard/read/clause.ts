import { startsAt } from '../phrases.ts'
import type { Token } from '../tokens.ts'
import type { StandardWords } from '../types.ts'
import { ACTS } from './acts.ts'

const CLAUSE_END = /^[,;:.()!?–—•]$/
const RELATIVE = new Set('date day time moment point that when once and if what whom until'.split(' '))
const DANGLING = new Set(
  'within in under and or by is are be a an the of than less maximum no more up to at unless if where except'.split(
    ' ',
  ),
)

/** "of your request | and tell you the date": a second verb of the promise. */
const PROMISED =
  /^(?:tell|inform|notify|send|issue|publish|email|advise|write|confirm|give|forward|provide|let|explain)$/

const NEAR = 3

/** "from the report to | officers arriving at the scene". */
function namesEnd(tokens: readonly Token[], from: number, words: StandardWords): boolean {
  const places = Array.from({ length: NEAR }, (_, i) => from + i)
  return places.some((at) => tokens[at]?.norm.endsWith('ing') && startsAt(tokens, at, words.ends))
}

/** The words for moments, from which "from the …" counts time. */
export const MOMENTS: ReadonlySet<string> = new Set(['date', 'time', 'moment', 'day', 'point'])

/** The last token of the event that starts after `at`: to a mark, to the next limit, or to where a promise begins. */
export function endOfClause(
  tokens: readonly Token[],
  at: number,
  limits: ReadonlySet<number>,
  words: StandardWords,
): number {
  let last = at
  for (let next = at + 1; next < tokens.length; next++) {
    const token = tokens[next]
    if (!token || token.sentence !== tokens[at]?.sentence || limits.has(next)) break
    if (last > at && (CLAUSE_END.test(token.text) || startsPromise(tokens, next, at, words))) break
    if (startsStep(tokens, next, limits)) break
    if (token.type !== 'mark') last = next
  }
  while (last > at && DANGLING.has(tokens[last]?.norm ?? '') && !isOfVerb(tokens, last)) last -= 1
  return last
}

/** "of first contact | and are completed within": the next step of the promise, with a time of its own. */
function startsStep(tokens: readonly Token[], at: number, limits: ReadonlySet<number>): boolean {
  if (tokens[at]?.norm !== 'and' || !/^(?:is|are|gets?)$/.test(tokens[at + 1]?.norm ?? '')) return false
  return Array.from({ length: STEP }, (_, i) => at + 2 + i).some((next) => limits.has(next))
}

const STEP = 5

/** "of coming | in", "after you move | in". */
function isOfVerb(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:in|up)$/.test(tokens[at]?.norm ?? '') &&
    /^(?:com|walk|log|sign|check|mov|call|phon|ring|dropp?|clock|turn|pick|follow|join|open)(?:es?|ing|s|ed|ging)?$/.test(
      tokens[at - 1]?.norm ?? '',
    )
  )
}

/** Whether a promise begins after the event from `at`: "once we have your form | you get", "after the vote | a report is sent", "from arrival | to departure". */
export function startsPromise(
  tokens: readonly Token[],
  next: number,
  at: number,
  words: StandardWords,
): boolean {
  const norm = tokens[next]?.norm ?? ''
  if (norm === 'to' || norm === 'until') {
    const named = tokens[next + 1]?.norm === 'the' ? next + 2 : next + 1
    const ofWhat = named === next + 2 || tokens[named + 1]?.norm === 'of'
    const moment = ofWhat && MOMENTS.has(tokens[named]?.norm ?? '')
    return moment || startsAt(tokens, next + 1, words.endNouns) || namesEnd(tokens, next + 1, words)
  }
  if (isSubject(tokens, next)) return next > at + 1 && !RELATIVE.has(tokens[next - 1]?.norm ?? '')
  if (norm === 'and' && PROMISED.test(tokens[next + 1]?.norm ?? '')) return true
  if (/^(?:an?|our)$/.test(norm) && next > at + 2 && /^(?:is|are|will)$/.test(tokens[next + 2]?.norm ?? ''))
    return !RELATIVE.has(tokens[next - 1]?.norm ?? '')
  // "when a suspect is arrested | the police will tell the victim"
  if (
    /^(?:the|our)$/.test(norm) &&
    next > at + 2 &&
    /^(?:will|shall|must)$/.test(tokens[next + 2]?.norm ?? '')
  )
    return !RELATIVE.has(tokens[next - 1]?.norm ?? '')
  // "after you have applied | the ministry contacts you"
  const acts = tokens[next + 2]?.norm ?? ''
  if (/^(?:the|our)$/.test(norm) && next > at + 2 && /[^s]s$/.test(acts) && ACTS.has(acts))
    return /^(?:you|your)$/.test(tokens[next + 3]?.norm ?? '') && !RELATIVE.has(tokens[next - 1]?.norm ?? '')
  const pronoun = /^(?:we|you)(?:'(?:ll|re|d))?$/.test(norm)
  return pronoun && next > at + 2 && !RELATIVE.has(tokens[next - 1]?.norm ?? '')
}

/** "after an inspection | owners will get": who will do something. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  return /[^s]s$/.test(tokens[at]?.norm ?? '') && /^(?:will|shall)$/.test(tokens[at + 1]?.norm ?? '')
}
