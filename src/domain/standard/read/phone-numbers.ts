import { occurrencesOf } from '../occurrences.ts'
import { SIGNS } from '../phrase-list.ts'
import type { Match } from '../phrases.ts'
import type { Token } from '../tokens.ts'

const DIALLED = /^(?:to|on|dial|dialling|ring|ringing|call|calling|phone|numbers?|line|text|telephone)$/

const PHONED =
  /^(?:calls?|callers?|calling|dial|dialling|ring|phone|telephone|numbers?|line|text|hotline|helpline)$/

const REACH = 10

/** Finds numbers to ring: "calls to 139", "on 0300 555 0100". */
export function findPhoneNumbers(tokens: readonly Token[]): Match[] {
  return (occurrencesOf(tokens).get(SIGNS.number) ?? []).flatMap((first) => {
    if (!/^[01][0-9]{2,}$/.test(tokens[first]?.text ?? '')) return []
    const before = tokens[first - 1]?.type === 'mark' ? tokens[first - 2] : tokens[first - 1]
    const near = tokens.slice(Math.max(0, first - REACH), first)
    if (!DIALLED.test(before?.norm ?? '')) return []
    let last = first
    while (tokens[last + 1]?.type === 'number') last += 1
    if (!isGrouped(tokens, first, last) && !near.some(({ norm }) => PHONED.test(norm))) return []
    return isCounted(tokens[last + 1]) ? [] : [{ first, last }]
  })
}

/** "0300 555 0100": written as only numbers to ring are. */
function isGrouped(tokens: readonly Token[], first: number, last: number): boolean {
  return last > first && /^(?:0|1[38]00)/.test(tokens[first]?.text ?? '')
}

function isCounted(token: Token | undefined): boolean {
  return /^(?:%|percent|per|words?|days?|hours?|minutes?|seconds?|calls|customers|people)$/.test(
    token?.norm ?? '',
  )
}
