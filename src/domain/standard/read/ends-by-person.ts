import type { Match } from '../phrases.ts'
import type { Token } from '../tokens.ts'

/** "those we can't | answer". */
export function isDenied(tokens: readonly Token[], { first }: Match): boolean {
  const before = tokens[tokens[first - 1]?.norm === 'be' ? first - 2 : first - 1]?.norm ?? ''
  return /^(?:not|never|cannot|.*n't)$/.test(before)
}

const NEAR = 8

/** Whether a person stands a few words from a verb, with no semicolon between, or does it: "answered …, by an adviser". */
export function isNear(
  tokens: readonly Token[],
  { first, last }: Match,
  people: ReadonlySet<number>,
): boolean {
  const sentence = tokens[first]?.sentence
  for (const person of people)
    if (person > last && tokens[person]?.sentence === sentence && isAgent(tokens, person)) return true
  for (let at = last; at <= last + NEAR && tokens[at]?.text !== ';'; at++) if (people.has(at)) return true
  for (let at = first; at >= first - NEAR && tokens[at]?.text !== ';'; at--) if (people.has(at)) return true
  return false
}

/** "by an adviser", "by one of our advisers". */
function isAgent(tokens: readonly Token[], person: number): boolean {
  return tokens.slice(Math.max(0, person - 4), person).some(({ norm }) => norm === 'by')
}
