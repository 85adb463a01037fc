import { placesOfWords } from '../occurrences.ts'
import type { Match } from '../phrases.ts'
import type { Token } from '../tokens.ts'
import { unitAt } from '../units.ts'
import { isNounEnd } from './noun-phrases.ts'

/** What is done to a thing that is counted; what is sent or told is something else than what it is about. */
const DO: ReadonlySet<string> = new Set(
  `collect return repair fix mend restore reconnect connect remove clear clean replace deliver install inspect fill publish
  process complete review assess resolve settle investigate acknowledge register renew update release circulate treat grit
  sweep empty cut prune refund unblock service examine approve`.split(/\s+/),
)
/** Who or what leads to such an act: "we collect", "we aim to return", "in order to repair". */
const LEADS = /^(?:we|we'll|will|to|shall|must|always|normally|usually|generally|also|and|then|never)$/
const DETERMINER = /^(?:your|an?|the|all|any|each|every|our)$/
const PRONOUN =
  /^(?:it|them|you|us|this|that|these|those|one|what|which|how|whether|work|following|dissatisfaction|satisfaction|languages?)$/
const MOST = 5

/** Finds what an act is done to, where no word for cases stands: "we collect | a missed bin", "restore | power". */
export function firstObject(tokens: readonly Token[]): Match | undefined {
  for (const verb of placesOfWords(tokens, DO)) {
    const before = tokens[verb - 1]
    const opens = !before || before.sentence !== tokens[verb]?.sentence
    if (!opens && !LEADS.test(before?.norm ?? '')) continue
    const found = objectAt(tokens, verb + 1)
    if (found) return found
  }
  return undefined
}

function objectAt(tokens: readonly Token[], at: number): Match | undefined {
  const sentence = tokens[at - 1]?.sentence
  const first = DETERMINER.test(tokens[at]?.norm ?? '') ? at + 1 : at
  let last = first - 1
  for (let next = first; next < first + MOST; next++) {
    const token = tokens[next]
    if (token?.type !== 'word' || token.sentence !== sentence || !isNounEnd(tokens, next)) break
    if (PRONOUN.test(token.norm) || unitAt(tokens, next) !== undefined) break
    last = next
  }
  return last < first ? undefined : { first, last }
}
