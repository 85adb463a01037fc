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
    if (isShortCode(tokens, first) || isTenDigits(tokens, first)) return [{ first, last: first + 4 }]
    if (!/^[01][0-9]{1,}$/.test(tokens[first]?.text ?? '')) return []
    const before = tokens[first - 1]?.type === 'mark' ? tokens[first - 2] : tokens[first - 1]
    const near = tokens.slice(Math.max(0, first - REACH), first)
    if (!DIALLED.test(before?.norm ?? '')) return []
    let last = first
    while (tokens[last + 1]?.type === 'number') last += 1
    if (!isGrouped(tokens, first, last) && !near.some(({ norm }) => PHONED.test(norm))) return []
    return isCounted(tokens[last + 1]) ? [] : [{ first, last }]
  })
}

/** "9-1-1", "dial 8-1-1": the short codes of North America, parted so that they are read out digit by digit. */
function isShortCode(tokens: readonly Token[], first: number): boolean {
  const five = tokens.slice(first, first + 5)
  return (
    /^[2-9]-1-1$/.test(five.map(({ text }) => text).join('')) &&
    five.at(-1)?.end === (five[0]?.start ?? 0) + 5
  )
}

/** "800-829-1040": the ten digits of North America. */
function isTenDigits(tokens: readonly Token[], first: number): boolean {
  const five = tokens.slice(first, first + 5)
  return /^[2-9][0-9]{2}([-.])[2-9][0-9]{2}\1[0-9]{4}$/.test(five.map(({ text }) => text).join(''))
}

/** "0300 555 0100", "13 23 00": written as only numbers to ring are. */
function isGrouped(tokens: readonly Token[], first: number, last: number): boolean {
  const digits = tokens.slice(first, last + 1).map(({ text }) => text)
  return last > first && /^(?:0[0-9]{2}.*|1[38]00 .*|13 [0-9]{2} [0-9]{2})$/.test(digits.join(' '))
}

function isCounted(token: Token | undefined): boolean {
  return /^(?:%|percent|per|words?|days?|hours?|minutes?|seconds?|calls|customers|people)$/.test(
    token?.norm ?? '',
  )
}
