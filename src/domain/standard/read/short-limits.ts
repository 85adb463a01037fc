import { type Quantity, readQuantity } from '../quantity.ts'
import type { Token } from '../tokens.ts'
import { unitAt } from '../units.ts'
import { WHOLES } from './shares.ts'

/** A number that bounds time without a unit of its own. */
export interface UnitLess {
  readonly quantity: Quantity
  /** Where the number stands whose unit it shares; without it, the unit is that of the limit before. */
  readonly ahead?: number
}

const AFTER = /^(?:and|or|but|for|if|when|where|on|of|from|after|outside|elsewhere|to)$/
/** What may stand between "in 5" and "10 working days". */
const JOINS = new Set(
  'and or but at most not no later more than never always within in up to a maximum of'.split(' '),
)
const REACH = 8

/** Reads "within ten" after "within five days", "10 days, 5 if urgent" and "in 5 and not later than 10 days". */
export function unitLessAt(tokens: readonly Token[], at: number, before: unknown): UnitLess | undefined {
  const isBound = bounds(tokens, at)
  if (!isBound && !(before && isAside(tokens, at))) return undefined
  const quantity = readQuantity(tokens, at)
  if (!quantity || quantity.value <= 0) return undefined
  const after = tokens[quantity.next]
  if (/^[%:/°$€£-]$/.test(after?.text ?? '')) return undefined
  const ends = !after || after.sentence !== tokens[at]?.sentence || after.type === 'mark'
  const ahead = isBound && after?.type === 'word' ? unitAhead(tokens, quantity.next) : undefined
  if (ahead !== undefined) return { quantity, ahead }
  return before && (ends || AFTER.test(after.norm)) ? { quantity } : undefined
}

/** "within ten", "up to 10", "no more than 9". */
function bounds(tokens: readonly Token[], at: number): boolean {
  const [before, bound] = [tokens[at - 2]?.norm ?? '', tokens[at - 1]?.norm ?? '']
  if (bound === 'to') return before === 'up' || before === 'extended'
  if (bound === 'in') return before !== 'times' && !isShare(tokens, at)
  if (bound === 'than') return /^(?:more|longer|later|less|fewer)$/.test(before)
  return /^(?:within|under|inside)$/.test(bound)
}

/** "nine in ten", and not "priority 2 in 90" or "ten in 10". */
function isShare(tokens: readonly Token[], at: number): boolean {
  const [part, whole] = [readQuantity(tokens, at - 2), readQuantity(tokens, at)]
  return part !== undefined && whole !== undefined && part.value < whole.value && WHOLES.has(whole.value)
}

/** "10 business days, 5 when paid into an account", "1 day (5 if they are not)". */
function isAside(tokens: readonly Token[], at: number): boolean {
  if (!/^[,(]$/.test(tokens[at - 1]?.text ?? '')) return false
  const quantity = readQuantity(tokens, at)
  return quantity !== undefined && /^(?:if|when|where|for)$/.test(tokens[quantity.next]?.norm ?? '')
}

/** Where the number stands that has the unit: "5 | and not later than 10 working days". */
function unitAhead(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + REACH; at++) {
    const quantity = at > from ? readQuantity(tokens, at) : undefined
    if (quantity) return unitAt(tokens, quantity.next) && at
    if (!JOINS.has(tokens[at]?.norm ?? '')) return undefined
  }
  return undefined
}
