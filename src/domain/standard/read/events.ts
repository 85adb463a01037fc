import { startsAt } from '../phrases.ts'
import type { Token } from '../tokens.ts'
import type { StandardWords } from '../types.ts'

const RECEIPT = new Set(
  'receipt receiving received reception arrival arriving submission submitting completion'.split(' '),
)
/** What a case goes through, as it stands after "on". */
const MILESTONES = new Set(
  `completing acceptance accepting approval approving registration registering payment paying application applying booking
  joining entering admission discharge referral ordering signing lodging closing notification delivery enrolment demand presentation production`.split(
    /\s+/,
  ),
)
const PREPOSITIONS = new Set('with in within for to of by or and same next following'.split(' '))
const NONE: ReadonlySet<string> = new Set()
/** What customers are told to do, and time runs once they have: "report it and we …". Calling or writing is only a channel. */
const REQUESTS = new Set(
  'apply ask report request tell order send submit register join press complain return notify'.split(' '),
)
const CALLS = /^(?:phone|telephone|call|ring|dial|email|write|text)$/
/** Where a case ends up: "referral to | treatment". */
const OUTCOMES =
  /^(?:results?|treatment|decision|departure|discharge|delivery|dispatch|despatch|response|reply|completion|issue|payment|assessment|outcome|appointment|diagnosis|admission|arrival|acknowledgement|collection|report|receipt)$/
const LONGEST_REQUEST = 16

/** "of receipt", "of the receipt", "on its arrival", "on joining". */
export function isReceipt(tokens: readonly Token[], at: number): boolean {
  const clause = clauseAt(tokens, at + 1, 3, NONE)
  return clause.some((next) => RECEIPT.has(tokens[next]?.norm ?? ''))
}

/** "On payment of the fee,", "immediately on joining", and not "advice on payment". */
export function isMilestone(tokens: readonly Token[], at: number): boolean {
  const placed = opensClause(tokens, at) || (tokens[at - 1]?.norm.endsWith('ly') ?? false)
  return placed && clauseAt(tokens, at + 1, 2, NONE).some((next) => MILESTONES.has(tokens[next]?.norm ?? ''))
}

/** "once every month", "once a week". */
export function isFrequency(tokens: readonly Token[], at: number): boolean {
  const [one, two] = [tokens[at + 1]?.norm ?? '', tokens[at + 2]?.norm ?? '']
  return /^(?:every|each|per)$/.test(one) || (/^an?$/.test(one) && /^(?:hour|day|week|month|year)$/.test(two))
}

/** "when calls cannot be answered" starts no clock. */
export function isDenied(tokens: readonly Token[], from: number): boolean {
  return clauseAt(tokens, from, 10, NONE).some((at) =>
    /^(?:cannot|can't|not|unable|too)$/.test(tokens[at]?.norm ?? ''),
  )
}

/** Whether a clause starts at a token: with the sentence or after a mark. */
export function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return !before || before.sentence !== tokens[at]?.sentence || before.type === 'mark'
}

/** The last token of a request: "Report it | and we …", "Ask for a copy | and you …". */
export function endOfRequest(tokens: readonly Token[], at: number): number | undefined {
  if (!REQUESTS.has(tokens[at]?.norm ?? '') || !opensClause(tokens, at)) return undefined
  // "Ask in person and we" only says how one comes.
  if (/^(?:in|by|at|via|through|online)$/.test(tokens[at + 1]?.norm ?? '')) return undefined
  const and = clauseAt(tokens, at + 1, LONGEST_REQUEST, NONE).find(
    (next) =>
      tokens[next]?.norm === 'and' && /^(?:we|you|an?|our)(?:'ll)?$/.test(tokens[next + 1]?.norm ?? ''),
  )
  return and && and - 1
}

/** Whether a word for an event stands within `reach` tokens of the same clause. */
export function hasEvent(
  tokens: readonly Token[],
  from: number,
  reach: number,
  words: StandardWords,
): boolean {
  return clauseAt(tokens, from, reach, NONE).some((at) => startsAt(tokens, at, words.events))
}

/** An event named by a noun: "from the date", "from arrival", and not "from customers sent to us". */
export function hasMoment(tokens: readonly Token[], from: number, words: StandardWords): boolean {
  return clauseAt(tokens, from, 5, PREPOSITIONS).some(
    (at) => startsAt(tokens, at, words.events) && !/(?:ed|made|sent)$/.test(tokens[at]?.norm ?? ''),
  )
}

function clauseAt(
  tokens: readonly Token[],
  from: number,
  reach: number,
  ends: ReadonlySet<string>,
): readonly number[] {
  const sentence = tokens[from - 1]?.sentence
  const places = Array.from({ length: reach }, (_, i) => from + i)
  const end = places.findIndex((at) => {
    const token = tokens[at]
    return !token || token.sentence !== sentence || /^[,;:()]$/.test(token.text) || ends.has(token.norm)
  })
  return end < 0 ? places : places.slice(0, end)
}

/** "when you phone us": how one comes, and no event. */
export function isCalling(tokens: readonly Token[], from: number): boolean {
  return tokens[from]?.norm === 'you' && CALLS.test(tokens[from + 1]?.norm ?? '')
}

/** "Referral to treatment: 18 weeks", "receipt in the laboratory to result": the last token of the first event. */
export function endOfPath(tokens: readonly Token[], at: number): number | undefined {
  const norm = tokens[at]?.norm ?? ''
  if (!(RECEIPT.has(norm) || MILESTONES.has(norm)) || !opensClause(tokens, at)) return undefined
  const to = clauseAt(tokens, at + 1, LONGEST_PATH, NONE).find((next) => tokens[next]?.norm === 'to')
  return to && OUTCOMES.test(tokens[to + 1]?.norm ?? '') ? to - 1 : undefined
}

const LONGEST_PATH = 6
