import type { Token } from '../tokens.ts'
import { KEPT } from './kept.ts'

/** Words that stand for cases: "those", "any", "the others". */
export const ONES = /^(?:one|ones|those|any|anyone|anybody|anything|everyone|others?)$/
/** What customers do, or do not. */
const SENT_IN =
  /^(?:received|claimed|collected|paid|returned|submitted|supplied|registered|renewed|used|needed|required|accompanied)$/

/** "orders not | shipped in 2 days", and not "books not | collected in a week". */
function isTimed(tokens: readonly Token[], at: number): boolean {
  const [done, within, number] = [tokens[at]?.norm ?? '', tokens[at + 1]?.norm ?? '', tokens[at + 2]]
  const bound = /^(?:in|within|inside|by)$/.test(within)
  const time =
    number?.type === 'number' ||
    /^(?:then|time|day|an?|one|two|three|four|five|six|ten)$/.test(number?.norm ?? '')
  const late = within === 'on' ? /^(?:time|the)$/.test(number?.norm ?? '') : bound && time
  return /(?:ed|made|done|kept|met|found|seen|sent|paid|heard)$/.test(done) && !SENT_IN.test(done) && late
}

/** "calls not | answered by then", "any not | resolved": some of the cases, not a condition of all. */
export function undone(tokens: readonly Token[], at: number): number | undefined {
  const [noun, kept] = [tokens[at - 1], tokens[at + 1]]
  const cases =
    noun?.type === 'word' &&
    (noun.norm.endsWith('s') || ONES.test(noun.norm) || /^(?:an?|any)$/.test(tokens[at - 2]?.norm ?? ''))
  if (
    noun?.type !== 'word' ||
    /^(?:is|was|are|were|has|have|do|does|did|will|shall|must|us|this|we|you|if)$/.test(noun.norm)
  )
    return undefined
  if (isTimed(tokens, at + 1)) return at + 1
  return cases &&
    /(?:ed|et|en|lt|ne|wn)$/.test(kept?.norm ?? '') &&
    (KEPT.has(kept?.norm ?? '') || /^(?:sorted|solved|finished|mended)$/.test(kept?.norm ?? ''))
    ? at + 1
    : undefined
}
