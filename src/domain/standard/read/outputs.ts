import { formsOf } from '../forms.ts'
import { placesOfWords } from '../occurrences.ts'
import type { Match } from '../phrases.ts'
import type { Token } from '../tokens.ts'
import { isModifier } from './noun-phrases.ts'

/** What a service puts into a customer's hands. */
const OUTPUTS = new Set(
  `certificate card licence license passport permit letter cheque refund payment parcel order decision result invoice
  statement quote quotation estimate report copy receipt notice notification award grant ticket badge visa determination
  ruling mark grade document key offer contract pin password summons reminder pack bill payslip voucher diploma transcript`
    .split(/\s+/)
    .flatMap(formsOf)
    .concat('money findings outcome reference check pass'.split(' ')),
)
const HAS = new Set(['have', 'has'])
const GIVES = new Set([...HAS, ...'receive receives get gets give gives giving given'.split(' ')])
/** Who has it: "you have", "applicants will have". */
const HOLDERS = /^(?:you|you'll|they|and|will|shall|must|should|to|[a-z]+(?:[^aeious]|e)s)$/
const ENDS = /^(?:of|to|in|on|at|by|for|with|within|from|and|or|is|are|that|which|when|if)$/
const REACH = 5

/** Finds that customers receive something they can hold: "you get your card", "applicants are given a decision". */
export function findOutputs(tokens: readonly Token[]): Match[] {
  const given = placesOfWords(tokens, GIVES).flatMap((first) => {
    const gives = !HAS.has(tokens[first]?.norm ?? '') || HOLDERS.test(tokens[first - 1]?.norm ?? '')
    const last = gives ? outputAfter(tokens, first) : undefined
    return last === undefined ? [] : [{ first, last }]
  })
  return [...given, ...findIssued(tokens)]
}

const ISSUES = new Set(['issue', 'issues'])
const FOLLOWS = /^(?:within|in|on|by|the|same|next|before|inside|under)$/

/** Finds that an output comes out by itself: "certificates applied for online issue within a day", and not "the issue in hand". */
function findIssued(tokens: readonly Token[]): Match[] {
  return placesOfWords(tokens, ISSUES).flatMap((at) => {
    const sentence = tokens[at]?.sentence
    const near = tokens.slice(Math.max(0, at - REACH), at).filter((token) => token.sentence === sentence)
    const comes = near.some(({ norm }) => norm.endsWith('s') && OUTPUTS.has(norm))
    return comes &&
      FOLLOWS.test(tokens[at + 1]?.norm ?? '') &&
      !/^(?:the|an?|your|this|any|each|of)$/.test(near.at(-1)?.norm ?? '')
      ? [{ first: at, last: at }]
      : []
  })
}

function outputAfter(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from + 1; at <= from + REACH; at++) {
    const token = tokens[at]
    if (token?.type !== 'word' || token.sentence !== tokens[from]?.sentence || ENDS.test(token.norm))
      return undefined
    if (OUTPUTS.has(token.norm) && !isModifier(tokens, at)) return at
  }
  return undefined
}
