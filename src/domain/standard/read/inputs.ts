import type { Match } from '../phrases.ts'
import type { Token } from '../tokens.ts'
import { isModifier } from './noun-phrases.ts'

const MOVED =
  /^(?:sent|mailed|emailed|faxed|posted|delivered|transmitted|forwarded|transferred|returned|released)$/
const BY = /^(?:by|via|through|online|using|from)$/
const AUXILIARY =
  /^(?:is|are|be|been|being|was|were|will|and|or|not|also|then|automatically|gets?|it|them|you|to|a|an)$/
const OUTPUT =
  /^(?:confirmations?|acknowledge?ments?|repl(?:y|ies)|responses?|answers?|receipts?|decisions?|notices?|notifications?|results?|copies|reminders?|alerts?|reports?|certificates?|cards?|letters?|emails?|messages?|refunds?|payments?)$/
/** Who does it or what it is done to, where customers are described: "visitors who arrive late". */
const RELATIVE = /^(?:who|that|which|whose)$/
const NEEDS = /^(?:needs?|needing|wants?|wanting|requires?|requiring|asks?|asking)$/
const ABOUT = /^(?:for|about|with|on|regarding|concerning)$/
const AIMS = /^(?:aim|aims|aiming|date|time|target|allow|deadline|waiting|wait|ready|available)$/
const NEAR = 3

/** Whether an act or a thing only describes what comes in: "a change of address sent by post", "requests for delivery". */
export function isInput(tokens: readonly Token[], match: Match): boolean {
  return (
    isSentIn(tokens, match) ||
    isOfCustomer(tokens, match) ||
    isNeeded(tokens, match) ||
    isNamed(tokens, match)
  )
}

/** Whether a noun is no end: it describes another ("delivery complaints") or is what is asked for ("requests for delivery"). */
export function isTopic(tokens: readonly Token[], { first, last }: Match): boolean {
  if (isModifier(tokens, last) || isHandled(tokens, last)) return true
  for (let at = first - 1; at >= first - NEAR && tokens[at]?.type === 'word'; at--)
    if (ABOUT.test(tokens[at]?.norm ?? ''))
      return (
        !AIMS.test(tokens[at - 1]?.norm ?? '') &&
        !isTimed(tokens, last) &&
        tokens[at]?.sentence === tokens[first]?.sentence
      )
  return false
}

/** "order by 9pm for delivery | the next day" */
function isTimed(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]?.norm === 'the' ? last + 2 : last + 1
  return /^(?:next|same|following|tomorrow)$/.test(tokens[next]?.norm ?? '')
}

/** "deliveries are | checked", and not "payment is | made". */
function isHandled(tokens: readonly Token[], last: number): boolean {
  let next = last + 1
  while (AUXILIARY.test(tokens[next]?.norm ?? '')) next += 1
  const norm = tokens[next]?.norm ?? ''
  return (
    next > last + 1 &&
    /ed$/.test(norm) &&
    !/^(?:issued|received|provided|published|completed|delivered)$/.test(norm)
  )
}

function isSentIn(tokens: readonly Token[], { first, last }: Match): boolean {
  const before = tokens[first - 1]
  if (first !== last || !MOVED.test(tokens[first]?.norm ?? '') || before?.type !== 'word') return false
  // "letters sent to the board | are answered", "letters sent to applicants in 9 days"
  if (/^letters?$/.test(before.norm)) return isFollowedByVerb(tokens, last)
  if (AUXILIARY.test(before.norm) || OUTPUT.test(before.norm)) return false
  const by = BY.test(tokens[last + 1]?.norm ?? '') && !A_TIME.test(tokens[last + 2]?.norm ?? '')
  return by || isFollowedByVerb(tokens, last)
}

/** "mail delivered by | the next day": when and not how. */
const A_TIME = /^(?:next|same|end|noon|midday|\d.*)$/

/** "tweets sent by noon | get an answer". */
function isFollowedByVerb(tokens: readonly Token[], last: number): boolean {
  for (let at = last + 1; at <= last + LONGEST; at++) {
    const token = tokens[at]
    if (!token || token.sentence !== tokens[last]?.sentence || /^[,;:(]$/.test(token.text)) return false
    if (FINITE.test(token.norm)) return true
  }
  return false
}

const FINITE = /^(?:is|are|will|gets?|receives?|have|has|shall|must)$/
const LONGEST = 12

/** "someone who visits", "letters that arrive". */
function isOfCustomer(tokens: readonly Token[], { first }: Match): boolean {
  const [before, earlier] = [tokens[first - 1], tokens[first - 2]]
  // "it goes to a team, which | acknowledges it": after a comma more is told of who serves.
  if (before?.norm === 'which' && earlier?.text === ',') return false
  return (
    RELATIVE.test(before?.norm ?? '') ||
    (before?.norm === 'of' && /ing$/.test(tokens[first]?.norm ?? '')) ||
    (RELATIVE.test(earlier?.norm ?? '') && /^(?:are|is|have|has|want|\w+ly)$/.test(before?.norm ?? ''))
  )
}

/** "calls that need an officer to attend". */
function isNeeded(tokens: readonly Token[], { first }: Match): boolean {
  return (
    tokens[first - 1]?.norm === 'to' &&
    tokens.slice(Math.max(0, first - 1 - NEAR), first - 1).some(({ norm }) => NEEDS.test(norm))
  )
}

/** "the dispatch | office", and not "an acknowledgement | response". */
function isNamed(tokens: readonly Token[], { first, last }: Match): boolean {
  return (
    first === last &&
    /^(?:the|an?|our|your|this|each)$/.test(tokens[first - 1]?.norm ?? '') &&
    isModifier(tokens, last) &&
    !OUTPUT.test(tokens[last + 1]?.norm ?? '')
  )
}
