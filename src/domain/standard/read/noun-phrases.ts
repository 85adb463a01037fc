import type { Token } from '../tokens.ts'
import { ACTS } from './acts.ts'

/** Words that no noun phrase goes on over. */
const AFTER_NOUN = new Set(
  `a one two three last about across after again all also always an and any are around as at available be been before being between both but by
  can cannot could did does during each either else every except first for free from had has have here how if in inside
  into is it its like may might more must near never next no nor not of off on or other our out outside over per prior same
  shall should since so straight than that the their them then there these they this those through throughout to today under
  until upon via was we were what when whenever where which while who whom whose will with within without would you
  your yourself himself herself themselves personally immediately`.split(/\s+/),
)

/** Whether the words that end at a token only describe the noun after them: "staff payslips", "GP letters", "delivery complaints". */
export function isModifier(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]
  if (!next || next.sentence !== tokens[last]?.sentence || next.newLine) return false
  if (next.type !== 'word' || AFTER_NOUN.has(next.norm) || ACTS.has(next.norm)) return false
  if (next.norm.endsWith('ing')) return !opensObject(tokens[last + 2])
  return !/(?:ly|ed|n't)$/.test(next.norm)
}

/** "an officer dealing | with", "staff training | courses". */
function opensObject(token: Token | undefined): boolean {
  return token?.type === 'word' && AFTER_NOUN.has(token.norm)
}

/** Whether a noun may end at a token: a word that is no verb of the promise and no little word. */
export function isNounEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    token?.type === 'word' &&
    !AFTER_NOUN.has(token.norm) &&
    !/^(?:if|when|where|and|or|but|that)$/.test(token.norm)
  )
}

/** Whether a clause starts at a token: with the sentence, after a mark or after "and" or "but". */
export function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    !before ||
    before.sentence !== tokens[at]?.sentence ||
    before.type === 'mark' ||
    /^(?:and|but)$/.test(before.norm)
  )
}
