import { readQuantity } from '../quantity.ts'
import type { Token } from '../tokens.ts'
import { unitAt } from '../units.ts'

const HAVING =
  /^(?:once|when|if|until|provided|having|have|has|hold|holds|receiving|receive|received|submitting|providing)$/

const AFTER = /^(?:of|after|from|upon|on|following|the)$/

const RECEIPT = /^(?:receipt|reception|submission|provision|presentation|production)$/

/** "on receipt of | all papers", "once we have | all forms": what a customer sends, and no case. */
export function isOfPapers(tokens: readonly Token[], at: number): boolean {
  const [before = '', receipt = '', event = ''] = [1, 2, 3].map((far) => tokens[at - far]?.norm)
  const received = before === 'of' && RECEIPT.test(receipt) && AFTER.test(event)
  return tokens[at]?.norm === 'all' && (HAVING.test(before) || received)
}

/** "98 of every | 100 cases", and not "every one of our". */
export function isCount(tokens: readonly Token[], at: number): boolean {
  // "each 111 | call"
  if (/^(?:calls?|callers?)$/.test(tokens[at + 1]?.norm ?? '')) return false
  return readQuantity(tokens, at) !== undefined && tokens[at]?.norm !== 'one'
}

/** "every | 20 days", "all | 24 hours". */
export function isPeriod(tokens: readonly Token[], at: number): boolean {
  const quantity = readQuantity(tokens, at)
  return quantity !== undefined && unitAt(tokens, quantity.next) !== undefined
}

const IS = /^(?:is|are|be)$/

/** "time for all claims is counted from": a rule of counting, not a promise. */
export function isCounted(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(at, at + 8)
    .some(
      ({ norm }, i) =>
        /^(?:counted|calculated|measured)$/.test(norm) && IS.test(tokens[at + i - 1]?.norm ?? ''),
    )
}
