import type { Token } from '../tokens.ts'
import { DEFAULT, HEARD, KEPT, MISSED, PROMISE } from './kept.ts'
import { isNounEnd } from './noun-phrases.ts'

const NEAR = 4
const NOT = new Set(['not', 'cannot', 'never', 'no', 'nobody', 'hardly'])

const ARTICLE = /^(?:of|an?|any|the)$/

const WAITING = /^(?:wait|waits|waiting|waited|queue|queuing|queueing|hold)$/

const MORE = /^(?:passes|tops|longer|more|over|beyond|past|later|after)$/

/** What is promised: "if it takes longer", "if the wait goes past". */
export const DONE =
  /^(?:it|this|that|waits?|queues?|times?|answers?|repl(?:y|ies)|responses?|decisions?|repairs?|delivery|work|appointments?|lines?|sites?|service|suppl(?:y|ies)|power|connection|system)$/

/** "if the deadline | passes". */
function runsOut(tokens: readonly Token[], clause: readonly number[]): number | undefined {
  return clause.find(
    (at) =>
      /^(?:pass|passes|passed|lapses|lapsed|expires|expired)$/.test(tokens[at]?.norm ?? '') &&
      /^(?:deadline|limit|target|period|has|is)$/.test(tokens[at - 1]?.norm ?? '') &&
      clause.some((near) => /^(?:deadline|limit|target|period)$/.test(tokens[near]?.norm ?? '')),
  )
}

/** "if the deadline is | missed", "if we | miss it", and not "if a bin is missed we come back" or "if we miss your call". */
export function missed(tokens: readonly Token[], clause: readonly number[]): number | undefined {
  const over = runsOut(tokens, clause)
  if (over !== undefined) return over
  const promise = clause.find((at) => PROMISE.has(tokens[at]?.norm ?? ''))
  return (
    promise &&
    clause.find(
      (at) =>
        at > promise &&
        MISSED.has(tokens[at]?.norm ?? '') &&
        !/^(?:calls?|messages?)$/.test(tokens[at + 2]?.norm ?? ''),
    )
  )
}

/** "if the officer is | out". */
export function isAway(tokens: readonly Token[], clause: readonly number[]): number | undefined {
  const end = clause.at(-1)
  const is = /^(?:is|are)$/.test(tokens[(end ?? 0) - 1]?.norm ?? '')
  return is && /^(?:out|away|absent|off|elsewhere)$/.test(tokens[end ?? 0]?.norm ?? '') ? end : undefined
}

/** "if a bus | fails to arrive". */
export function failedTo(tokens: readonly Token[], clause: readonly number[]): number | undefined {
  return clause.find(
    (at) =>
      /^fail(?:s|ed)?$/.test(tokens[at]?.norm ?? '') &&
      tokens[at + 1]?.norm === 'to' &&
      KEPT.has(tokens[at + 2]?.norm ?? ''),
  )
}

/** "should we take | over 5 hours", "if it takes us | more than a week", "if the line is down for | more than a day". */
export function tooLong(tokens: readonly Token[], clause: readonly number[]): number | undefined {
  const isMore = (at: number) =>
    MORE.test(tokens[at]?.norm ?? '') && !(tokens[at]?.norm === 'more' && isNounEnd(tokens, at + 1))
  const take = clause.find((at) =>
    /^(?:takes?|need|goes|lasts?|runs|waits?|queues?|delays?|down|off|interrupted|unavailable)$/.test(
      tokens[at]?.norm ?? '',
    ),
  )
  return take && clause.find((at) => at > take && isMore(at))
}

/** "if you do not | hear from us", "if you have not been | seen", "if you wait | longer". */
export function unheard(tokens: readonly Token[], clause: readonly number[]): number | undefined {
  // "where they do | not," says no more than that they did not.
  const end = clause.at(-1)
  if (end && tokens[clause[0] ?? end]?.norm === 'they' && isNot(tokens[end])) return end
  const wait = clause.find((at) => isWaiting(tokens, at))
  if (wait && tokens[wait - 1]?.norm === 'kept') return wait
  if (wait) return clause.find((at) => at > wait && at <= wait + NEAR && MORE.test(tokens[at]?.norm ?? ''))
  const not = clause.find((at) => isNot(tokens[at]))
  return not && clause.find((at) => at > not && at <= not + NEAR && HEARD.has(tokens[at]?.norm ?? ''))
}

/** "wait", "on hold", and not "hold a permit". */
function isWaiting(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? ''
  return WAITING.test(norm) && (norm !== 'hold' || tokens[at - 1]?.norm === 'on')
}

/** "in case of | failure". */
export function defaultIn(
  tokens: readonly Token[],
  at: number,
  clause: readonly number[],
): number | undefined {
  if (!/^(?:case|event)$/.test(tokens[at]?.norm ?? '')) return undefined
  const noun = clause.find((next) => !ARTICLE.test(tokens[next]?.norm ?? ''))
  return noun !== undefined && DEFAULT.has(tokens[noun]?.norm ?? '') ? noun : undefined
}

/** Whether a word denies: "not", "cannot", "isn't". */
export function isNot(token: Token | undefined): boolean {
  return NOT.has(token?.norm ?? '') || (token?.norm.endsWith("n't") ?? false)
}

/** "if eight weeks pass without our | answer". */
export function unanswered(tokens: readonly Token[], clause: readonly number[]): number | undefined {
  // "if no decision is made in 8 weeks"
  const without = clause.find((at) => /^(?:without|no)$/.test(tokens[at]?.norm ?? ''))
  return (
    without && clause.find((at) => at > without && at <= without + 2 && ANSWER.test(tokens[at]?.norm ?? ''))
  )
}

const ANSWER = /^(?:answer|reply|response|decision|acknowledgement|outcome)$/
