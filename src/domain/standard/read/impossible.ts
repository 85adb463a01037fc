import { occurrencesOf } from '../occurrences.ts'
import { SIGNS } from '../phrase-list.ts'
import { readQuantity } from '../quantity.ts'
import { stretch, type Token } from '../tokens.ts'
import type { Impossible, ImpossibleFound } from '../types.ts'
import { unitAt } from '../units.ts'

/** Reads the numbers that no standard can promise: more than all cases, a time below nothing, no time at all. */
export function readImpossible(text: string, tokens: readonly Token[]): ImpossibleFound[] {
  return (occurrencesOf(tokens).get(SIGNS.number) ?? []).flatMap((at) => {
    const found = faultAt(tokens, at)
    if (!found) return []
    const span = stretch(tokens, found.first, found.last)
    return [{ ...span, text: text.slice(span.start, span.end), fault: found.fault }]
  })
}

interface FaultFound {
  readonly fault: Impossible
  readonly first: number
  readonly last: number
}

function faultAt(tokens: readonly Token[], at: number): FaultFound | undefined {
  const quantity = readQuantity(tokens, at)
  if (!quantity) return undefined
  const { value, next } = quantity
  const first = isNegative(tokens, at) ? at - 1 : at
  const percent = percentEnd(tokens, next)
  if (percent !== undefined) {
    const fault = first < at ? 'share-negative' : value > 100 ? 'share-above-100' : undefined
    return fault && { fault, first, last: percent }
  }
  const unit = unitAt(tokens, next)
  if (!unit) return undefined
  const fault = value === 0 ? 'limit-zero' : first < at ? 'limit-negative' : undefined
  return fault && { fault, first, last: unit.next - 1 }
}

function percentEnd(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.text === '%' || /^(?:percent|pct|pc)$/.test(tokens[at]?.norm ?? '')) return at
  return tokens[at]?.norm === 'per' && tokens[at + 1]?.norm === 'cent' ? at + 1 : undefined
}

/** "-3" after a space; "5-10" and "post-2" are joined words. */
function isNegative(tokens: readonly Token[], at: number): boolean {
  const [before, sign, number] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (sign?.norm === 'minus') return before?.norm !== 'or'
  if (!/^[-−–]$/.test(sign?.text ?? '') || sign?.end !== number?.start) return false
  return before === undefined || (before.end < (sign?.start ?? 0) && before.type !== 'number')
}
