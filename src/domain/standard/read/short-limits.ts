import { isNumber, type Quantity, readQuantity } from '../quantity.ts'
import type { Token } from '../tokens.ts'
import { amountAt } from './amounts.ts'
import { outOfAt } from './share-words.ts'

/** A number that bounds time without a unit of its own. */
export interface UnitLess {
  readonly quantity: Quantity
  /** Where the number stands whose unit it shares; without it, the unit is that of the limit before. */
  readonly ahead?: number
}

const AFTER =
  /^(?:more|and|or|but|for|if|when|where|on|of|from|after|in|at|during|unless|outside|elsewhere|to|we|you|it|they)$/
/** What may stand between "in 5" and "10 working days". */
const JOINS = new Set(
  ', and or but at most not no later more than never always within in up to a maximum of'.split(' '),
)
const REACH = 8

/** Reads "within ten" after "within five days", "10 days, 5 if urgent" and "in 5 and not later than 10 days". */
export function unitLessAt(
  tokens: readonly Token[],
  at: number,
  before: { readonly first: number; readonly last: number } | undefined,
): UnitLess | undefined {
  const isBound = bounds(tokens, at) || (before !== undefined && isRow(tokens, at, before))
  if (!isBound && !(before && isAside(tokens, at, before.last))) return undefined
  const quantity = readQuantity(tokens, at)
  if (!quantity || quantity.value <= 0) return undefined
  const after = tokens[quantity.next]
  if (/^[%/°$€£-]$/.test(after?.text ?? '') || isClock(tokens, quantity.next) || isOf(tokens, quantity.next))
    return undefined
  const ends = !after || after.sentence !== tokens[at]?.sentence || after.type === 'mark'
  const ahead = isBound ? unitAhead(tokens, quantity.next) : undefined
  if (ahead !== undefined) return { quantity, ahead }
  return before && (ends || AFTER.test(after.norm)) ? { quantity } : undefined
}

/** "by 10 | :30", and not "a letter within 10: that is our aim". */
function isClock(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === ':' && tokens[at + 1]?.type === 'number'
}

/** "in 4 | of 5 chats". */
function isOf(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === 'of' && isNumber(tokens[at + 1])
}

/** "Letters: 10 days. Emails: | 5.": both stand alone after a colon. */
function isRow(tokens: readonly Token[], at: number, { first }: { readonly first: number }): boolean {
  const quantity = tokens[at - 1]?.text === ':' && tokens[first - 1]?.text === ':' && readQuantity(tokens, at)
  return quantity !== false && /^[.;]$/.test(tokens[quantity?.next ?? at]?.text ?? '')
}

const HEDGE = /^(?:approximately|about|around|roughly|some|just)$/

/** "within ten", "within about ten", "up to 10", "no more than 9". */
function bounds(tokens: readonly Token[], at: number): boolean {
  if (HEDGE.test(tokens[at - 1]?.norm ?? '')) return bounds(tokens, at - 1)
  const [before, bound] = [tokens[at - 2]?.norm ?? '', tokens[at - 1]?.norm ?? '']
  if (bound === 'to') return before === 'up' || before === 'extended'
  if (bound === 'in') return before !== 'times' && !isShare(tokens, at)
  if (bound === 'than') return /^(?:more|longer|later|less|fewer)$/.test(before)
  return /^(?:within|under|inside)$/.test(bound)
}

/** "nine in ten", "9 calls in 10", and not "priority 2 in 90" or "ten in 10". */
function isShare(tokens: readonly Token[], at: number): boolean {
  return [at - 2, at - 3].some((from) => (outOfAt(tokens, from)?.next ?? at) > at)
}

/** "10 business days, 5 when paid into an account", "1 day (5 if they are not)", "and 30 in remote regions". */
function isAside(tokens: readonly Token[], at: number, last: number): boolean {
  if (!/^(?:[,(]|and|or)$/.test(tokens[at - 1]?.norm ?? '') || tokens[at]?.norm === 'one') return false
  const quantity = readQuantity(tokens, at)
  const next = quantity && tokens[quantity.next]
  // "two working days (urban) and three (rural)"
  if (next?.text === '(' && tokens[last + 1]?.text === '(') return true
  if (!next || !/^(?:if|when|where|for|in|at|on|from|during|outside|elsewhere)$/.test(next.norm)) return false
  // "and 4 in the hall" counts something else, unless the time before stood beside a place too.
  if (tokens[at - 1]?.norm === 'and' && afterBound(tokens, last + 1)?.norm !== next.norm) return false
  return !isNumber(tokens[quantity.next + 1]) && tokens[quantity.next + 1]?.norm !== 'person'
}

/** What follows a limit and its "at most". */
function afterBound(tokens: readonly Token[], at: number): Token | undefined {
  if (tokens[at]?.norm !== 'at') return tokens[at]
  return tokens[at + 1]?.norm === 'the' ? tokens[at + 3] : tokens[at + 2]
}

/** Where the number stands that has the unit: "5 | and not later than 10 working days". */
function unitAhead(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + REACH; at++) {
    const quantity = at > from ? readQuantity(tokens, at) : undefined
    if (quantity) return amountAt(tokens, at) && at
    if (!JOINS.has(tokens[at]?.norm ?? '')) return undefined
  }
  return undefined
}
