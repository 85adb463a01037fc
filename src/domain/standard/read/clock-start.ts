import { startsAt } from '../phrases.ts'
import { stretch, type Token } from '../tokens.ts'
import type { Span, StandardWords } from '../types.ts'
import type { LimitFound } from './limits.ts'

const AFTER_LIMIT = new Set('of after from following upon since past beyond once off before prior starting'.split(' '))
const CLAUSE = new Set(['once', 'after'])
const RECEIPT = new Set('receipt receiving received reception arrival arriving submission submitting completion'.split(' '))
const MOMENTS = new Set('date time moment day point'.split(' '))
const SKIPPED = new Set([')', '(', ',', 'or', 'less', 'fewer', 'maximum', 'max', 'at', 'most', 'the', 'latest', 'later', 'time'])
const PROOF = new Set('acknowledge acknowledges acknowledging acknowledgement acknowledgment confirmation confirm proof notice letter'.split(' '))
const NOT_EVENTS = new Set('us our we service staff hours the-time course'.split(' '))
const NOT_SPAN = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun)$/

/** Reads the events from which time runs (E08), as phrases such as "receiving a complete application". */
export function readClockStart(tokens: readonly Token[], words: StandardWords, limits: readonly LimitFound[]): Span[] {
  const afterLimits = new Set(limits.map((limit) => skip(tokens, limit.last + 1)))
  const leads = new Set(limits.filter((limit) => limit.lead).map((limit) => skip(tokens, limit.last + 1)))
  const firsts = new Set(limits.map((limit) => limit.first))
  const spans: Span[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!startsEvent(tokens, at, words, afterLimits.has(at), leads.has(at))) continue
    const last = endOfClause(tokens, at, firsts)
    spans.push(stretch(tokens, Math.min(firstWord(tokens, at), last), last))
    at = last
  }
  return spans
}

function startsEvent(tokens: readonly Token[], at: number, words: StandardWords, afterLimit: boolean, isLead: boolean): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || !next || next.sentence !== token.sentence || (next.type === 'mark' && !afterLimit)) return false
  if (token.norm === 'before' || token.norm === 'prior') return afterLimit && isLead
  if (afterLimit && AFTER_LIMIT.has(token.norm))
    return !(token.norm === 'from' && (NOT_SPAN.test(next.norm) || NOT_EVENTS.has(next.norm))) && next.norm !== 'hours'
  const before = (tokens[at - 1]?.text === '-' ? tokens[at - 2] : tokens[at - 1])?.norm ?? ''
  if (token.norm === 'of') return isReceipt(tokens, at) && !PROOF.has(before) && !MOMENTS.has(before)
  if (token.norm === 'on') return isReceipt(tokens, at)
  if (CLAUSE.has(token.norm)) return hasEvent(tokens, at + 1, 10, words)
  if (token.norm === 'when') return opensClause(tokens, at) && hasEvent(tokens, at + 1, 10, words)
  if (token.norm === 'soon' && tokens[at + 1]?.norm === 'as') return hasEvent(tokens, at + 2, 8, words)
  if (token.norm === 'upon') return !/^(?:agreed|based|depending|decided|depends|relied|acted)$/.test(before)
  if (token.norm === 'following') return before !== 'the' && next.norm !== 'up'
  if (token.norm === 'pursuant') return isReceipt(tokens, at)
  return /^(?:from|between)$/.test(token.norm) && hasEvent(tokens, at + 1, 5, words, PREPOSITIONS) && !NOT_SPAN.test(next.norm)
}

const PREPOSITIONS = new Set('with in for to of by or and'.split(' '))

function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return !before || before.sentence !== tokens[at]?.sentence || before.type === 'mark'
}

/** "of receipt", "of the receipt", "of its receiving". */
function isReceipt(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 4).some((token) => RECEIPT.has(token.norm))
}

function hasEvent(tokens: readonly Token[], from: number, reach: number, words: StandardWords, stops: ReadonlySet<string> = new Set()): boolean {
  const sentence = tokens[from - 1]?.sentence
  for (let at = from; at < from + reach; at++) {
    const token = tokens[at]
    if (!token || token.sentence !== sentence || /^[,;:()]$/.test(token.text) || stops.has(token.norm)) return false
    if (startsAt(tokens, at, words.events) && !(stops.size > 0 && /(?:ed|made|sent)$/.test(token.norm))) return true
  }
  return false
}

function skip(tokens: readonly Token[], at: number): number {
  let next = at
  while (next < at + 8 && (SKIPPED.has(tokens[next]?.norm ?? '') || isShare(tokens, next))) next += 1
  return next
}

/** "within 90 days (90% of the time) of receiving": the share stands between. */
function isShare(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token?.text === '%' || (token?.type === 'number' && tokens[at + 1]?.text === '%') || (token?.norm === 'of' && tokens[at + 2]?.norm === 'time' && tokens[at - 1]?.text === '%')
}

const RELATIVE = new Set('date day time moment point that when once and if what whom until'.split(' '))

function firstWord(tokens: readonly Token[], at: number): number {
  if (tokens[at + 1]?.type === 'mark') return tokens.findIndex((token, i) => i > at && token.type !== 'mark')
  return ['soon', 'prior'].includes(tokens[at]?.norm ?? '') ? at + 2 : at + 1
}

/** The last token before the clause ends: at a mark, at the next limit, or where a promise begins. */
function endOfClause(tokens: readonly Token[], at: number, limits: ReadonlySet<number>): number {
  let last = at
  for (let next = at + 1; next < tokens.length; next++) {
    const token = tokens[next]
    if (!token || token.sentence !== tokens[at]?.sentence || limits.has(next)) break
    if (last > at && (CLAUSE_END.test(token.text) || startsPromise(tokens, next, at))) break
    if (token.type !== 'mark') last = next
  }
  while (last > at && DANGLING.has(tokens[last]?.norm ?? '')) last -= 1
  return last
}

const CLAUSE_END = /^[,;:.()!?–—•]$/
const DANGLING = new Set('within in under and or by is are be a an the of than less maximum no more up to at'.split(' '))

function startsPromise(tokens: readonly Token[], next: number, at: number): boolean {
  const norm = tokens[next]?.norm ?? ''
  if (/^(?:to|until)$/.test(norm)) return tokens[next + 1]?.norm === 'the' && MOMENTS.has(tokens[next + 2]?.norm ?? '')
  return next > at + 2 && /^(?:we|you)$/.test(norm) && !RELATIVE.has(tokens[next - 1]?.norm ?? '')
}
