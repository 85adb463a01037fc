import type { Token } from '../tokens.ts'

/** "unless otherwise agreed". */
const SETTLED =
  /^(?:agreed|specified|stated|indicated|noted|arranged|required|directed|determined|provided|than)$/

/** Whether "otherwise" tells of a promise not kept: "otherwise we write", and not "unless otherwise agreed" or, of other cases, "in an emergency at once; otherwise in a week". */
export function isElse(tokens: readonly Token[], at: number): boolean {
  if (isOfOthers(tokens, at) && isTimed(tokens, at)) return false
  // "unless advised otherwise"
  if (tokens[at - 2]?.norm === 'unless') return false
  const next = tokens[at + 1]?.text === ',' ? tokens[at + 2] : tokens[at + 1]
  return !/^(?:unless|or|except)$/.test(tokens[at - 1]?.norm ?? '') && !SETTLED.test(next?.norm ?? 'than')
}

/** "otherwise | within a week": what is promised to the other cases, and not what one gets for a broken promise. */
function isTimed(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + REACH).some(({ norm }) => TIME.test(norm))
}

const TIME = /^(?:within|in|inside|by|under|after|up|seconds?|minutes?|hours?|days?|weeks?|months?|tomorrow)$/
const REACH = 9
const FURTHEST = 40

/** Whether the sentence opens with other cases: "in an emergency", "for a funeral", "if urgent". */
export function isOfOthers(tokens: readonly Token[], at: number): boolean {
  let first = at
  while (first > at - FURTHEST && tokens[first - 1]?.sentence === tokens[at]?.sentence) first -= 1
  const [opens, next] = [tokens[first]?.norm ?? '', tokens[first + 1]?.norm ?? '']
  return /^(?:in|for|if)$/.test(opens) && /^(?:an?|urgent|emergenc(?:y|ies)|priority|serious)$/.test(next)
}
