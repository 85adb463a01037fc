import type { Token } from '../tokens.ts'
import { isAllDay, PER, PERIODS } from './all-day.ts'

const BEFORE = new Set('any for past last previous recent after since age aged alternate ages'.split(' '))
const BOUND = new Set('within in than under of to by maximum least'.split(' '))
const BOUND_WORDS = new Set('less more fewer longer than at least most over under up to not no'.split(' '))
const REACH = 12
/** What turns "more than 10 minutes" into a bound: "nobody waits …", "fewer than 5% wait …". */
const NEGATED = /^(?:no|not|nobody|never|none|without|cannot|fewer|few|less|rarely|seldom|hardly|.*n't)$/
const AFTER = new Set(
  `old age ago appointment appointments interview session sessions slot slots window meeting consultation course
  module forecast outlook video webinar supply subscription membership trial cooling daily cycle`.split(
    /\s+/,
  ),
)
/** "we aim for 24 hours". */
const HOPED = /^(?:aim|aims|aiming|strive|strives|striving|target|goal)$/

/** Whether a duration bounds nothing: opening ("24 hours a day"), frequency, age, length of a meeting, "for 10 days". */
export function boundsNothing(tokens: readonly Token[], first: number, next: number): boolean {
  const before = tokens[first - 1]
  const after = tokens[next]
  if (after?.norm === 'downtime') return true
  if (
    isSuch(tokens, first, next) ||
    lasts(tokens, first) ||
    isThreshold(tokens, first) ||
    isAtLeast(tokens, first, next)
  )
    return true
  if (!before || !BOUND.has(before.norm)) {
    if (
      before &&
      BEFORE.has(before.norm) &&
      !isAtMost(tokens, next) &&
      !HOPED.test(tokens[first - 2]?.norm ?? '') &&
      before.sentence === tokens[first]?.sentence &&
      !isNegated(tokens, first)
    )
      return true
    if (isAllDay(tokens, first, next)) return true
  }
  if (after?.norm === 'of' && tokens[next + 1]?.norm === 'age') return true
  if (PER.has(after?.norm ?? '') && PERIODS.has(tokens[next + 1]?.norm ?? '')) return true
  return (
    AFTER.has(measured(tokens, next)?.norm ?? '') &&
    !isWithin(tokens, first) &&
    !(before?.norm === 'than' && isNegated(tokens, first))
  )
}

/** "in a month | below that": which months it is said of. */
function isSuch(tokens: readonly Token[], first: number, next: number): boolean {
  return (
    /^(?:an?|any)$/.test(tokens[first]?.norm ?? '') &&
    /^(?:below|in|where|that|when|which)$/.test(tokens[next]?.norm ?? '') &&
    tokens[first - 1]?.norm !== 'within'
  )
}

/** What lasts so long: "a 10 minute | session", "the 24-hour national | forecast". */
function measured(tokens: readonly Token[], next: number): Token | undefined {
  const joined = tokens[next - 2]?.text === '-' && !AFTER.has(tokens[next]?.norm ?? '')
  return tokens[joined ? next + 1 : next]
}

/** "within the two-hour slot": a window is a bound where it must be kept to. */
function isWithin(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.norm ?? ''
  return (
    before === 'within' || (/^(?:the|a|an|your|our)$/.test(before) && tokens[first - 2]?.norm === 'within')
  )
}

/** "callers who wait more than 5 minutes", "a cut of over 4 hours": from when something else holds, and no promise. */
function isThreshold(tokens: readonly Token[], first: number): boolean {
  const [than, over] = [tokens[first - 2]?.norm ?? '', tokens[first - 1]?.norm ?? '']
  const compares =
    over === 'than'
      ? /^(?:more|longer|later|greater)$/.test(than)
      : /^(?:over|exceeding|beyond|>)$/.test(over)
  return compares && !isNegated(tokens, first) && !isOurs(tokens, first)
}

/** "should we take over 5 hours": what is owed beyond a time promises the time. */
function isOurs(tokens: readonly Token[], first: number): boolean {
  const said = tokens.slice(Math.max(0, first - OURS), first).map(({ norm }) => norm)
  if (isLate(tokens, first)) return true
  return said.some(
    (norm, at) =>
      /^(?:if|should|where|and)$/.test(norm) &&
      /^(?:we|it|this)$/.test(said[at + 1] ?? '') &&
      /^takes?$/.test(said[at + 2] ?? ''),
  )
}

const OURS = 6

/** "when we are more than 20 minutes | late", "a firm that is more than 9 minutes late pays you": who is late owes something. */
function isLate(tokens: readonly Token[], first: number): boolean {
  const near = tokens.slice(first, first + OURS)
  const late = near.findIndex(({ norm }) => norm === 'late')
  if (late < 0 || tokens[first + late]?.sentence !== tokens[first]?.sentence) return false
  const we = tokens.slice(Math.max(0, first - OURS), first).some(({ norm }) => norm === 'we')
  return (
    we || tokens.slice(first + late, first + late + REACH).some(({ norm }) => /^(?:pays?|owes?)$/.test(norm))
  )
}

/** Whether "no", "nobody" or "fewer" stands before in the same clause. */
function isNegated(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= first - REACH; at--) {
    const token = tokens[at]
    if (!token || token.sentence !== tokens[first]?.sentence || /^[,;:()]$/.test(token.text)) return false
    if (NEGATED.test(token.norm) && !isLacking(tokens, at)) return true
    // "under 2% wait …"
    if (/^(?:under|below)$/.test(token.norm) && tokens[at + 2]?.text === '%') return true
  }
  return false
}

/** "homes without | water": what is missing, and not "without waiting". */
function isLacking(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === 'without' && !/(?:ing|any|an?|delay)$/.test(tokens[at + 1]?.norm ?? '')
}

/** "30 minutes at least", "60 minutes or more late", and not "10 days or more before" or "up to 15 days or longer". */
function isAtLeast(tokens: readonly Token[], first: number, next: number): boolean {
  if (BOUND.has(tokens[first - 1]?.norm ?? '')) return false
  const isWait = /^(?:wait|waits|waited|queue|queued)$/.test(tokens[first - 1]?.norm ?? '')
  if (tokens[next]?.norm === 'or' && /^(?:more|longer|over)$/.test(tokens[next + 1]?.norm ?? ''))
    // "fewer than 1% wait six weeks or more"
    return (
      !(isWait && isNegated(tokens, first)) &&
      !/^(?:before|prior|ahead|notice|in)$/.test(tokens[next + 2]?.norm ?? '')
    )
  return (
    tokens[next]?.norm === 'at' && tokens[next + 1]?.norm === 'least' && tokens[next + 2]?.type !== 'number'
  )
}

/** "stand in line for two minutes | at most". */
function isAtMost(tokens: readonly Token[], next: number): boolean {
  const most = tokens[next + 1]?.norm === 'the' ? next + 2 : next + 1
  return tokens[next]?.norm === 'at' && /^(?:most|longest|latest)$/.test(tokens[most]?.norm ?? '')
}

const COUNTED = /^(?:considered|deemed|treated|regarded)$/
const COUNTED_NEAR = 6

/** "counted as received on the next business day": how cases are counted. */
export function isCounted(tokens: readonly Token[], first: number): boolean {
  return tokens.slice(Math.max(0, first - COUNTED_NEAR), first).some(({ norm }) => COUNTED.test(norm))
}

/** "have lived here for more than 5 years": how long something has been so; waiting is what a limit bounds. */
function lasts(tokens: readonly Token[], first: number): boolean {
  let at = first - 1
  while (BOUND_WORDS.has(tokens[at]?.norm ?? '')) at -= 1
  if (tokens[at]?.norm !== 'for') return false
  const before = tokens.slice(Math.max(0, at - 6), at).map(({ norm }) => norm)
  return (
    before.some((norm) => /^(?:has|have|had|been|lived|members?|residents?)$/.test(norm)) &&
    !before.some((norm) => /^(?:wait|hold|held|queu|kept)/.test(norm))
  )
}
