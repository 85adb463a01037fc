import { own } from '../record/by-id.ts'
import type { Level, Reading, Span, Stated } from './types.ts'

/** A later step of the same cases with a time of its own: "acknowledged in 3 days | and sent a full reply in 20". */
export interface Step extends Span {
  /** What is seen to happen by then. */
  readonly stop: string
  /** From when the step's own time runs, where it is told. */
  readonly event?: Stated
}

/** The later steps that a draft promises, by where their limit starts; each spans from the limit before it to its own. */
export function stepsOf({ text, limits, clockStart }: Reading): ReadonlyMap<number, Step> {
  const steps = new Map<number, Step>()
  for (const [i, limit] of limits.entries()) {
    const start = limits[i - 1]?.end
    if (start === undefined || limit.lead) continue
    const stop = stopIn(text.slice(start, limit.start))
    if (stop === undefined) continue
    const event = clockStart.find((one) => BESIDE.test(text.slice(limit.end, Math.max(limit.end, one.start))))
    steps.set(limit.start, {
      stop,
      start,
      end: limit.end,
      ...(event ? { event } : {}),
    })
  }
  return steps
}

/** Whether a level is a later step of the same cases, and no share of them. */
export function isStep({ stop }: Level): boolean {
  return stop !== undefined
}

const BESIDE = /^ (?:of|after|from|following) (?:the )?$/i

/** What parts one step from the next; what comes before it belongs to the step before. */
const JOINT = /(?:[;,]\s*(?:and\s)?|\s(?:and|then|followed by)\s)(?:then\s)?/giu
const BOUND =
  /[\s,:(–—-]*(?:within|inside|under|in|by|no later than|not later than)?(?:\s(?:up to|at most|a further|another))?\s*$/i
const WHO_DOES =
  /^(?:(?:we|you|they|it|will|shall|must|can|expect|aims?|try|to|also|always|normally|usually|is|are|be|have|has|gets?|receives?|provides?|gives?|sends?|issues?|makes?|with|them|(?:you|we|they)['’](?:ll|re))\s)+/i
const BEYOND = /\s(?:to|in(?! full\b)|from|on|about|for|setting|saying|with)\s.*$/i
const FOLLOWS = /\s(?:issues|follows|(?:is|are) (?:sent|given|issued|made|provided))$/i

/** "tell you | what we did with it", "let you know | the outcome". */
const TELLS =
  /^(?:(?:tell|tells|inform) (?:you|them)(?: of)?|lets? (?:you|them) know)\s((?:what|whether|how|why|the|our|its|your)\s.+)$/i
const ANSWER =
  /^(?:(?:an?|the|our|your)\s)?(?:(?!and\b)\p{L}+\s){0,3}(?:repl(?:y|ies)|responses?|answers?|decision|report|outcome|letter|notice|update|acknowledge?ment|certificate|licen[cs]e|permit|payment|offer|quote|quotation)$/iu
const DONE = /^(?:fully |finally )?(?:\p{L}{3,}ed|heard|seen|paid|sent|told|made safe)(?: in full)?$/iu
const PLAIN: Readonly<Record<string, string>> = {
  reply: 'a reply',
  respond: 'a response',
  answer: 'an answer',
  decide: 'decided',
  resolve: 'resolved',
  complete: 'completed',
  settle: 'settled',
  finish: 'finished',
  process: 'processed',
  close: 'closed',
  fix: 'fixed',
  repair: 'repaired',
  serve: 'served',
  see: 'seen',
  'reply in full': 'a full reply',
  'respond in full': 'a full response',
  'answer in full': 'a full answer',
  'respond fully': 'a full response',
}

/** What is seen to happen in the words between two times; nothing where they name other cases. */
function stopIn(between: string): string | undefined {
  const joint = [...between.matchAll(JOINT)].at(-1)
  if (!joint) return undefined
  const words = between
    .slice(joint.index + joint[0].length)
    .replace(BOUND, '')
    .replace(WHO_DOES, '')
    .trim()
  const told = TELLS.exec(words)?.[1]
  if (told) return `told ${told}`
  const said = words.replace(/\s(?:it|them|you)$/i, '').trim()
  const plain = own(PLAIN, said.toLowerCase())
  const what = said.replace(BEYOND, '').replace(FOLLOWS, '')
  if (plain || DONE.test(what)) return plain ?? what
  return ANSWER.test(what) && !CLAUSE.test(what) ? withArticle(what) : undefined
}

/** "explains | a decision", "most get | a reply": what somebody does, and not "given | a decision". */
const CLAUSE =
  /^(?!an?\s|the\s|our\s|your\s|given\s|sent\s|told\s|\p{L}+ed\s)\p{L}+\s(?:\p{L}+\s)?(?:an?|the)\s/iu

/** "full reply", as tables have it, is one: "a full reply". */
function withArticle(what: string): string {
  if (!BARE.test(what)) return what
  return `${/^[aeiou]/i.test(what) ? 'an' : 'a'} ${what}`
}

const BARE =
  /^(?:(?:full|final|first|initial|substantive|written|complete|interim|holding|formal|definitive|detailed|new)\s)*(?:reply|response|answer|decision|report|outcome|letter|notice|update|acknowledge?ment|certificate|licen[cs]e|permit|payment|offer|quote|quotation)$/iu
