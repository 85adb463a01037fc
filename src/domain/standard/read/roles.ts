import type { Match } from '../phrases.ts'
import type { Token } from '../tokens.ts'
import { ACTS } from './acts.ts'
import { isLabel } from './labels.ts'
import { isCapital } from './names.ts'

/** What brings a customer to a person: "speak to", "transferred to", "access to". */
const CONNECTS =
  /^(?:sp[eo]ak(?:s|ing|en)?|talk(?:s|ed|ing)?|chat(?:s|ting)?|through|transfer(?:s|red)?|connect(?:s|ed)?|pass(?:es|ed)?|direct(?:s|ed)?|redirected|refer(?:s|red)?|rout(?:es|ed)|access|allocated|assigned|introduced|handed|next|line|escalated|time|goes)$/
/** What a person who serves gives to a customer: a visit, an answer, a call. */
const COMES =
  /^(?:hears?|visits?|calls?|callback|back|contact|contacted|reply|response|answer|advice|help|support|assistance|feedback|attention|service|explanation|apology|update|appointment|consultation|look|opinion|word|check|get|receive|welcome|greeting)$/
/** "letters sent by councillors". */
const SENT_IN =
  /^(?:sent|requested|submitted|lodged|filed|raised|written|asked|completed|ordered|paid|borrowed|owned|used|held|claimed|registered|abandoned|placed|caused|reported)$/
/** What stands before "of" where a person is met: "one of our advisers", and not "the name of the person". */
const GROUPS =
  /^(?:one|help|two|three|four|several|many|most|some|any|all|team|panel|group|pair|crew|members?|choice|range|presence|courtesy|visit)$/
/** "a meeting with your housing officer". */
const MET = /^(?:meetings?|meet|appointments?|interviews?|sessions?|conversations?|consultations?|calls?)$/
const WAITED = /^(?:press|dial|hold|wait(?:s|ed|ing)?|time|times|ask(?:s|ed)?|appointment|queue|available)$/
/** "we pass your report to the inspector" */
const PAPERS = /^(?:reports?|letters?|forms?|details|information|files?)$/
const THEIRS = new Set('his her its their your'.split(' '))
const PREPOSITION = /^(?:to|from|of|for|by|with|about|against|concerning|regarding)$/
/** What is done to those who are served or have to be told, and not by those who serve. */
const TOLD = new Set(
  'told informed notified contacted advised paid given invited reminded reimbursed asked receive receives wait waits waiting queue queuing apply applies applying away absent unavailable sick acting welcome allowed entitled trained recruited vetted registered licensed registering applying seeking wishing wanting'.split(
    ' ',
  ),
)
/** "We tell the driver". */
const TELLS = /^(?:tell|inform|notify|remind|pay|reimburse|register|train|recruit|vet|license|accredit)s?$/
const AUXILIARY = new Set(
  'is are was were will shall must should be been being has have also then'.split(' '),
)
const FURTHEST = 4
const SENT_NEAR = 6
const NEAR = 4

/** Whether a person serves or is met, and is not written to, told, paid or only named beside a thing. */
export function isServing(tokens: readonly Token[], match: Match): boolean {
  return (
    !isVerb(tokens, match) &&
    !isLabel(tokens, match.last) &&
    !isRecipient(tokens, match.last) &&
    !isAsking(tokens, match.last) &&
    (isGiver(tokens, match) || isWho(tokens, match.last))
  )
}

/** "we guide you", "will host": a word for a person that is an act here. */
function isVerb(tokens: readonly Token[], { first, last }: Match): boolean {
  return first === last && /^(?:we|will|shall|must|can|cannot)$/.test(tokens[first - 1]?.norm ?? '')
}

/** "examiners are told", "lead clinician contacted". */
function isRecipient(tokens: readonly Token[], last: number): boolean {
  // "applicants, or their agents, | informed"
  let next = tokens[last + 1]?.text === ',' ? last + 2 : last + 1
  while (AUXILIARY.has(tokens[next]?.norm ?? '')) next += 1
  if (/^gets?$/.test(tokens[next]?.norm ?? ''))
    return !/^(?:to|back|in|on|through|you|it|them)$/.test(tokens[next + 1]?.norm ?? '')
  // "brokers see the decision", and not "tutors see each student"
  if (tokens[next]?.norm === 'see') return /^(?:the|their|what|how)$/.test(tokens[next + 1]?.norm ?? '')
  return TOLD.has(tokens[next]?.norm ?? '')
}

/** "agents who | write to us": they are served. */
function isAsking(tokens: readonly Token[], last: number): boolean {
  return tokens[last + 1]?.norm === 'who' && ASKS.test(tokens[last + 2]?.norm ?? '')
}

const ASKS =
  /^(?:write|apply|applies|wish(?:es)?|want|wants|request|requests|register|registers|complain|complains|ask|asks|qualify|order|orders|submit|submits)$/

/** Reads the preposition before: "by an officer", "speak to an adviser", and not "a report to the manager". */
function isGiver(tokens: readonly Token[], { first, last }: Match): boolean {
  if (isUpon(tokens, first) || isSpared(tokens, first)) return false
  // "customers such as plumbers", and "with their councillor in person"
  if (tokens[first - 1]?.norm === 'as' && tokens[first - 2]?.norm === 'such') return false
  if (tokens[last + 1]?.norm === 'in' && tokens[last + 2]?.norm === 'person') return true
  const at = prepositionBefore(tokens, first)
  if (at === undefined) return ![1, 2].some((before) => TELLS.test(tokens[first - before]?.norm ?? ''))
  const before = (pattern: RegExp, reach: number) =>
    wordsBefore(tokens, at, reach).some(({ norm }) => pattern.test(norm))
  switch (tokens[at]?.norm) {
    case 'to':
      return before(CONNECTS, NEAR) && !before(PAPERS, 2)
    case 'from':
      return before(COMES, NEAR)
    case 'for':
      return before(WAITED, 2) || before(/^wait/, SENT_NEAR) || isToAct(tokens, last)
    case 'of':
      return before(GROUPS, 1)
    case 'about':
    case 'against':
    case 'concerning':
    case 'regarding':
      return false
    case 'by':
      return !isSentIn(tokens, at) && !THEIRS.has(tokens[at + 1]?.norm ?? '')
    case 'with':
      if (tokens[at - 1]?.norm === 'agreed') return false
      return !THEIRS.has(tokens[at + 1]?.norm ?? '') || before(MET, 2)
    default:
      return !THEIRS.has(tokens[at + 1]?.norm ?? '')
  }
}

/** "we aim for an officer | to be there". */
function isToAct(tokens: readonly Token[], last: number): boolean {
  const verb = tokens[last + 2]?.norm ?? ''
  return tokens[last + 1]?.norm === 'to' && (verb === 'be' || ACTS.has(verb))
}

/** "an attack on | a person": to whom it happens. */
function isUpon(tokens: readonly Token[], first: number): boolean {
  const on = /^(?:an?|the)$/.test(tokens[first - 1]?.norm ?? '') ? first - 2 : first - 1
  return tokens[on]?.norm === 'on' && !/^(?:call|calls|wait|waits)$/.test(tokens[on - 1]?.norm ?? '')
}

/** "without having to ring | an agent", "no queue for | the receptionist" */
function isSpared(tokens: readonly Token[], first: number): boolean {
  const before = wordsBefore(tokens, first, SENT_NEAR).map(({ norm }) => norm)
  return before.includes('without') || /\bno (?:queue|wait|need|call) (?:for|to)\b/.test(before.join(' '))
}

/** The words of the same clause that stand before a token. */
function wordsBefore(tokens: readonly Token[], at: number, reach: number): readonly Token[] {
  const before = tokens.slice(Math.max(0, at - reach), at)
  return before.slice(before.findLastIndex(({ text }) => /^[.:;?!]$/.test(text)) + 1)
}

/** "it goes to the manager, who writes to you": who is named acts then. */
function isWho(tokens: readonly Token[], last: number): boolean {
  const who = tokens[last + 1]?.text === ',' ? last + 2 : last + 1
  const verb = /^(?:will|must|shall|then)$/.test(tokens[who + 1]?.norm ?? '') ? who + 2 : who + 1
  return tokens[who]?.norm === 'who' && ACTS.has(tokens[verb]?.norm ?? '')
}

/** "letters sent by councillors", and not "letters are sent by an officer". */
function isSentIn(tokens: readonly Token[], by: number): boolean {
  // Nobody is served by what is received: "on the form being received | by the Registrar".
  if (tokens[by - 1]?.norm === 'received') return true
  for (let at = by - 1; at >= by - SENT_NEAR; at--)
    if (SENT_IN.test(tokens[at]?.norm ?? '')) return !AUXILIARY.has(tokens[at - 1]?.norm ?? '')
    else if (isDone(tokens, at)) return false
  return false
}

/** "sent in overnight | are answered by": another act stands nearer. */
function isDone(tokens: readonly Token[], at: number): boolean {
  return AUXILIARY.has(tokens[at - 1]?.norm ?? '') && ACTS.has(tokens[at]?.norm ?? '')
}

/** The preposition that opens the noun phrase of a person, if one does. */
function prepositionBefore(tokens: readonly Token[], first: number): number | undefined {
  for (let at = first - 1; at >= first - FURTHEST; at--) {
    const token = tokens[at]
    if (token?.type !== 'word' || token.sentence !== tokens[first]?.sentence) return undefined
    if (PREPOSITION.test(token.norm)) return at
    // "in 97% of cases | an engineer is there": an article opens the phrase.
    if (/^(?:an?|the)$/.test(token.norm))
      return PREPOSITION.test(tokens[at - 1]?.norm ?? '') ? at - 1 : undefined
    // "referrals from teachers and | doctors"
    if (
      token.norm === 'and' &&
      /[^s]s$/.test(tokens[at - 1]?.norm ?? '') &&
      PREPOSITION.test(tokens[at - 2]?.norm ?? '')
    )
      return at - 2
    if (
      (ACTS.has(token.norm) && !isCapital(token)) ||
      /^(?:and|or|is|are|will|be|have|has|in|on|at|within|if|when|no)$/.test(token.norm)
    )
      return undefined
  }
  return undefined
}
