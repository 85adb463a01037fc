import { formsOf } from '../forms.ts'
import { stretch, type Token } from '../tokens.ts'
import type { Span } from '../types.ts'

const OPENERS = new Set('if when where whenever wherever should case event that which'.split(' '))
const NOT = new Set(['not', 'cannot', 'never', 'no', 'nobody', 'hardly'])
const YOURS = new Set('you your their applicant applicants client clients customer customers'.split(' '))

/** Words that show by themselves that a promise was not kept. */
const LATE = new Set(
  `longer late later delay delays delayed exceed exceeds exceeded overdue busy engaged unavailable unable impossible
  breach breached overrun overruns tied backlog`.split(/\s+/),
)
/** Words for a promise, or who made it: a bin that is missed or a pump that fails breaks none. */
const PROMISE = new Set(
  'we our us this that it these deadline target standard promise limit commitment date time'.split(' '),
)
/** What may follow "in case of" and "in the event of". */
const DEFAULT = new Set('failure default delay delays breach non'.split(' '))
const ARTICLE = /^(?:of|an?|any|the)$/
const OURS = new Set(['we', 'our'])
const UNABLE = new Set(["can't", 'cannot', "couldn't"])
const MISSED = new Set('miss misses missed fail fails failed'.split(' '))
/** What a service does to keep a promise; with "not" it was not kept. */
const KEPT = new Set([
  ...`answer arrive attend reply respond achieve reach meet keep resolve fix repair deliver turn show manage come call
  decide pay connect deal help visit act happen settle restore return pick take serve greet process open`
    .split(/\s+/)
    .flatMap(formsOf),
  ...`met kept given done dealt paid taken shown able possible achievable practicable feasible available free do give`.split(
    /\s+/,
  ),
])
/** What customers have where a promise was kept. */
const HEARD = new Set('hear heard receive received get got seen contacted told informed served'.split(' '))
const LONGEST_CLAUSE = 16
const NEAR = 4

/**
 * Reads the conditions under which a promise is not kept, to the word that says so: "if our engineer does not arrive",
 * "unless we answer", "calls not answered by then". What the customer fails to do is none.
 */
export function readFailing(tokens: readonly Token[]): Span[] {
  return tokens.flatMap((token, at) => {
    if (token.norm === 'otherwise') return isElse(tokens, at) ? [stretch(tokens, at, at)] : []
    const last =
      token.norm === 'not'
        ? leftOver(tokens, at)
        : token.norm === 'unless'
          ? unkept(tokens, at)
          : failure(tokens, at)
    return last === undefined ? [] : [stretch(tokens, token.norm === 'not' ? at - 1 : at, last)]
  })
}

/** "if we cannot | answer", "where this is | exceeded". */
function failure(tokens: readonly Token[], at: number): number | undefined {
  if (!OPENERS.has(tokens[at]?.norm ?? '') || !opens(tokens, at)) return undefined
  const clause = clauseAfter(tokens, at)
  if (YOURS.has(tokens[at + 1]?.norm ?? '')) return unheard(tokens, clause)
  const said = (words: ReadonlySet<string>) => clause.find((next) => words.has(tokens[next]?.norm ?? ''))
  const ours = OURS.has(tokens[at + 1]?.norm ?? '')
  return (
    defaultIn(tokens, at, clause) ??
    (ours ? said(UNABLE) : undefined) ??
    said(LATE) ??
    missed(tokens, clause) ??
    unkeptIn(tokens, clause)
  )
}

/** "if the deadline is | missed", "if we | miss it", and not "if a bin is missed we come back". */
function missed(tokens: readonly Token[], clause: readonly number[]): number | undefined {
  const promise = clause.find((at) => PROMISE.has(tokens[at]?.norm ?? ''))
  return promise && clause.find((at) => at > promise && MISSED.has(tokens[at]?.norm ?? ''))
}

/** "if you do not | hear from us", "if you have not been | seen". */
function unheard(tokens: readonly Token[], clause: readonly number[]): number | undefined {
  const not = clause.find((at) => isNot(tokens[at]))
  return not && clause.find((at) => at > not && at <= not + NEAR && HEARD.has(tokens[at]?.norm ?? ''))
}

/** "in case of | failure". */
function defaultIn(tokens: readonly Token[], at: number, clause: readonly number[]): number | undefined {
  if (!/^(?:case|event)$/.test(tokens[at]?.norm ?? '')) return undefined
  const noun = clause.find((next) => !ARTICLE.test(tokens[next]?.norm ?? ''))
  return noun !== undefined && DEFAULT.has(tokens[noun]?.norm ?? '') ? noun : undefined
}

/** "if it is not | met", "where we do | not". */
function unkeptIn(tokens: readonly Token[], clause: readonly number[]): number | undefined {
  const not = clause.find((next) => isNot(tokens[next]))
  if (not === undefined || not === clause.at(-1)) return not
  return keptNear(tokens, not, clause)
}

/** "unless we | answer". */
function unkept(tokens: readonly Token[], at: number): number | undefined {
  const ours = /^(?:we|our|it|this)$/.test(tokens[at + 1]?.norm ?? '')
  return ours ? keptNear(tokens, at + 1, clauseAfter(tokens, at)) : undefined
}

/** "calls not | answered by then", "any not | resolved": some of the cases, not a condition of all. */
function leftOver(tokens: readonly Token[], at: number): number | undefined {
  const [noun, kept] = [tokens[at - 1], tokens[at + 1]]
  const cases =
    noun?.type === 'word' && (noun.norm.endsWith('s') || /^(?:those|any|one|anything)$/.test(noun.norm))
  const verb = /^(?:is|was|has|does|us|this)$/.test(noun?.norm ?? '')
  return cases && !verb && /(?:ed|et|en|lt)$/.test(kept?.norm ?? '') && KEPT.has(kept?.norm ?? '')
    ? at + 1
    : undefined
}

/** "otherwise we write", and not "unless otherwise agreed". */
function isElse(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.text === ',' ? tokens[at + 2] : tokens[at + 1]
  return (
    !/^(?:unless|or|except)$/.test(tokens[at - 1]?.norm ?? '') && !/(?:ed|than)$/.test(next?.norm ?? 'than')
  )
}

/** "should" opens a condition only where it stands first; "in case" and "in the event" do with "in". */
function opens(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  switch (tokens[at]?.norm) {
    case 'should':
      return !before || before.sentence !== tokens[at]?.sentence || before.type === 'mark'
    case 'case':
      return before?.norm === 'in'
    case 'event':
      return before?.norm === 'the' && tokens[at - 2]?.norm === 'in'
    case 'that':
    case 'which':
      return isNot(tokens[at + 1]) && (before?.norm.endsWith('s') ?? false)
    default:
      return true
  }
}

function clauseAfter(tokens: readonly Token[], at: number): readonly number[] {
  const clause: number[] = []
  for (let next = at + 1; next <= at + LONGEST_CLAUSE; next++) {
    const token = tokens[next]
    if (!token || token.sentence !== tokens[at]?.sentence || /^[,;:()—–]$/.test(token.text)) break
    clause.push(next)
  }
  return clause
}

function isNot(token: Token | undefined): boolean {
  return NOT.has(token?.norm ?? '') || (token?.norm.endsWith("n't") ?? false)
}

function keptNear(tokens: readonly Token[], from: number, clause: readonly number[]): number | undefined {
  return clause.find((at) => at > from && at <= from + NEAR && KEPT.has(tokens[at]?.norm ?? ''))
}
