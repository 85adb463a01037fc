import type { Token } from '../tokens.ts'
import { stretch } from '../tokens.ts'
import type { Span, StandardWords } from '../types.ts'
import { startsAt } from '../phrases.ts'
import type { ShareFound } from './shares.ts'

const ALONE = new Set('nobody everyone everybody always invariably'.split(' '))
const OF_CASES = new Set('all every each no'.split(' '))
const MOST_BETWEEN = 4

/** Reads the words that promise it to every case: 100%, nobody, "all calls", "every letter", "no caller". */
export function readUniversal(tokens: readonly Token[], words: StandardWords, shares: readonly ShareFound[]): Span[] {
  const whole = shares.filter((share) => share.percent === 100)
  const said = tokens.flatMap((token, at) => {
    const last = isUniversal(tokens, at, words)
    return last === undefined || isShareOf(tokens, at, shares) ? [] : [{ start: token.start, end: tokens[last]?.end ?? token.end }]
  })
  return [...whole.map(({ first, last }) => stretch(tokens, first, last)), ...said].sort((a, b) => a.start - b.start)
}

/** The last token of the claim that starts here, if one does. */
function isUniversal(tokens: readonly Token[], at: number, words: StandardWords): number | undefined {
  const norm = tokens[at]?.norm ?? ''
  if (ALONE.has(norm)) return at
  if (norm === 'no' && tokens[at + 1]?.norm === 'one') return at + 1
  if (norm === 'without' && tokens[at + 1]?.norm === 'exception') return at + 1
  if (norm === 'at' && tokens[at + 1]?.norm === 'all' && tokens[at + 2]?.norm === 'times') return at + 2
  return OF_CASES.has(norm) ? caseAfter(tokens, at, words) : undefined
}

/** "all general enquiries": a word for cases, with a few describing words before it and no verb or mark between. */
function caseAfter(tokens: readonly Token[], at: number, words: StandardWords): number | undefined {
  for (let next = at + 1; next <= at + MOST_BETWEEN; next++) {
    const token = tokens[next]
    if (!token || (token.type === 'mark' && token.text !== '-') || NOT_BETWEEN.has(token.norm)) return undefined
    if (startsAt(tokens, next, words.cases)) return next
  }
  return undefined
}

const NOT_BETWEEN = new Set(
  `required necessary requested needed relevant supporting requisite is are was were be has have that which we you
  more later longer less fewer other further than`.split(/\s+/),
)

/** "90% of all cases" is not all cases. */
function isShareOf(tokens: readonly Token[], at: number, shares: readonly ShareFound[]): boolean {
  return shares.some((share) => share.percent < 100 && share.last < at && at - share.last <= 3 && tokens[at - 1]?.norm === 'of')
}
