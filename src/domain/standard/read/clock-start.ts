import { startsAt } from '../phrases.ts'
import { stretch, type Token } from '../tokens.ts'
import type { Span, StandardWords } from '../types.ts'
import { endOfClause } from './clause.ts'
import { type EventPlaces, placesOf } from './event-places.ts'
import { endOfPath, endOfRequest, hasEvent, opensClause } from './events.ts'
import { isNoStart, startsFarEvent } from './far-events.ts'
import { leadStarts } from './lead-starts.ts'
import type { LimitFound } from './limits.ts'

const AFTER_LIMIT = new Set(
  'of after from following upon since past beyond once off starting beginning commencing post follow follows'.split(
    ' ',
  ),
)
const BEFORE_EVENT = new Set(['before', 'prior', 'of'])
/** "after hours", "45 minutes of lead time". */
const NOT_EVENT = new Set('hours lead notice waiting delay warning work peak season that which'.split(' '))
const SAME_DAY = /^(?:as|of|that|on|it|they|you|your|we|the)$/
const ARROW = /^[→⇒➔➜]$/

/** Reads the events from which time runs (E08), as phrases such as "receiving a complete application". */
export function readClockStart(
  tokens: readonly Token[],
  words: StandardWords,
  limits: readonly LimitFound[],
): Span[] {
  const places = placesOf(tokens, limits)
  const spans: Span[] = arrowStarts(tokens)
  for (let at = 0; at < tokens.length; at++) {
    if (!startsEvent(tokens, at, words, places)) continue
    const end = endOfNamed(tokens, at) ?? endOfClause(tokens, at, places.limits, words)
    const last = beforeStop(tokens, at, end, words)
    spans.push(stretch(tokens, Math.min(firstWord(tokens, at), last), last))
    at = last
  }
  return [...spans, ...leadStarts(tokens, limits, spans)].sort((a, b) => a.start - b.start)
}

/** "Letter received → reply sent: 15 days": what stands before the arrow. */
function arrowStarts(tokens: readonly Token[]): Span[] {
  return tokens.flatMap(({ text, sentence }, at) => {
    if (!ARROW.test(text)) return []
    const first = tokens.findIndex((token) => token.sentence === sentence)
    return first < at ? [stretch(tokens, first, at - 1)] : []
  })
}

function startsEvent(
  tokens: readonly Token[],
  at: number,
  words: StandardWords,
  places: EventPlaces,
): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  const afterLimit = places.afterLimit.has(at)
  if (
    !token ||
    !next ||
    next.sentence !== token.sentence ||
    (next.type === 'mark' && (!afterLimit || /^[.,;!?)]$/.test(next.text)))
  )
    return false
  if (endOfNamed(tokens, at) !== undefined) return true
  // "on | the day you ask": the day itself is the time.
  if (places.limits.has(at + 1)) return false
  if (BEFORE_EVENT.has(token.norm) && places.afterLead.has(at)) return true
  if (token.norm === 'before' && opensClause(tokens, at)) return places.ledSentences.has(token.sentence)
  if (places.afterSameDay.has(at)) return SAME_DAY.test(token.norm) && hasEvent(tokens, at, 8, words)
  if (!afterLimit || !AFTER_LIMIT.has(token.norm)) return startsFarEvent(tokens, at, token, next, words)
  const noun = next.text === '-' ? tokens[at + 2] : next
  const ofShare = token.norm === 'of' && tokens[at - 1]?.text === '%'
  return (
    !ofShare &&
    !NOT_EVENT.has(noun?.norm ?? '') &&
    !isWorkItself(tokens, at) &&
    !isDate(tokens, at) &&
    !isNoStart(tokens, at)
  )
}

/** "by the tenth day | of the month": a date of the calendar, and not "of the month's end". */
function isDate(tokens: readonly Token[], at: number): boolean {
  const period = /^(?:the|each|every)$/.test(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1
  return (
    tokens[at]?.norm === 'of' &&
    /^(?:week|month|quarter|year)$/.test(tokens[period]?.norm ?? '') &&
    !/^(?:ends?|ending|closes?|closing)$/.test(tokens[period + 1]?.norm ?? '')
  )
}

/** "5 days of processing (time)": how long the work takes, and not from when. */
function isWorkItself(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 2]
  const ends =
    !after || after.type === 'mark' || after.norm === 'time' || after.sentence !== tokens[at]?.sentence
  return (
    tokens[at]?.norm === 'of' && /^(?:processing|work|handling)$/.test(tokens[at + 1]?.norm ?? '') && ends
  )
}

/** The end of an event that needs no limit beside it: "Report it | and we …", "referral | to treatment". */
function endOfNamed(tokens: readonly Token[], at: number): number | undefined {
  return endOfRequest(tokens, at) ?? endOfPath(tokens, at)
}

/** What leads to where the clock stops. */
const JOINS: Readonly<Record<string, string>> = { from: 'to', between: 'and' }
const UNTIL = /^(?:until|till)$/

/** "from receipt of the call | to arrival of the crew": where the clock stops is no part of its start. */
function beforeStop(tokens: readonly Token[], at: number, last: number, words: StandardWords): number {
  const joins = JOINS[tokens[at]?.norm ?? '']
  if (!joins) return last
  for (let to = at + 2; to < last; to++) {
    if (UNTIL.test(tokens[to]?.norm ?? '')) return to - 1
    const end = /^(?:the|an?|our|your)$/.test(tokens[to + 1]?.norm ?? '') ? to + 2 : to + 1
    const stops = startsAt(tokens, end, words.ends) || startsAt(tokens, end, words.endNouns)
    if (tokens[to]?.norm === joins && stops) return to - 1
  }
  return last
}

/** "the same day | you ask". */
const WHO = /^(?:they|you|we|it)$/

function firstWord(tokens: readonly Token[], at: number): number {
  if (endOfNamed(tokens, at) !== undefined || WHO.test(tokens[at]?.norm ?? '')) return at
  const skipped = /^(?:soon|prior|subsequent)$/.test(tokens[at]?.norm ?? '') ? 2 : 1
  let first = at + skipped
  while (tokens[first]?.type === 'mark') first += 1
  return first
}
