import { placesOfWords } from '../occurrences.ts'
import { indexOf } from '../phrase-list.ts'
import { matchAt, startsAt } from '../phrases.ts'
import { stretch, type Token } from '../tokens.ts'
import type { Span, StandardWords } from '../types.ts'
import { isOfCases, nounAfter } from './case-nouns.ts'
import { opensClause } from './events.ts'
import { isCount, isCounted, isOfPapers, isPeriod } from './no-cases.ts'
import type { ShareFound } from './shares.ts'

const ALONE = indexOf([
  'nobody',
  'no one',
  'everyone',
  'everybody',
  'always',
  'never',
  'none beyond/past/of/over/will/is/are/more/longer/wait/waits/take/takes/goes/lasts',
  'in no case',
  'at no time',
  'invariably',
  'without exception',
  'without fail',
  'in all/every/each case/cases/instance/instances',
  'on all/every/each occasion/occasions',
  'every/each time',
  'every/each single one',
  'not one (single) customer/caller/call/letter/visitor/case/complaint/application',
  'not a single customer/caller/call/letter/visitor/case/complaint/application',
])

const OF_CASES = new Set(['all', 'every', 'each'])

const OPENS = new Set([...ALONE.byStart.keys(), ...OF_CASES, 'no'])

const OWNED = new Set('need needs have has had with there is are if or where when unless'.split(' '))

/** "ahead of each change", "percentage of all calls". */
const MEASURED = /^(?:ahead|percentage|proportion|share|number)$/

const UNSAID = /^(?:can|if|where|when|unless|not|nearly|almost|cannot|.*n't)$/

const PLACED = new Set(
  'in under across throughout at with including on per through between before after'.split(' '),
)

/** Reads the words that promise it to every case: 100%, nobody, "all calls", "every letter", "no caller". */
export function readUniversal(
  tokens: readonly Token[],
  words: StandardWords,
  shares: readonly ShareFound[],
): Span[] {
  const whole = shares.filter((share) => share.percent === 100)
  const said = placesOfWords(tokens, OPENS).flatMap((at) => {
    const token = tokens[at]
    const last = isUniversal(tokens, at, words)
    return !token || last === undefined || isShareOf(tokens, at, shares)
      ? []
      : [{ start: token.start, end: tokens[last]?.end ?? token.end }]
  })
  return [...whole.map(({ first, last }) => stretch(tokens, first, last)), ...said].sort(
    (a, b) => a.start - b.start,
  )
}

/** The last token of the claim that starts here, if one does. */
function isUniversal(tokens: readonly Token[], at: number, words: StandardWords): number | undefined {
  const norm = tokens[at]?.norm ?? ''
  const match = matchAt(tokens, at, ALONE)
  // "where nobody has to step in" is said of one case, "not always" of few.
  if (match) return UNSAID.test(tokens[at - 1]?.norm ?? '') ? undefined : match.last
  if (norm === 'no') return caseAfterNo(tokens, at, words)
  if (
    !OF_CASES.has(norm) ||
    /^(?:not|nearly|almost|virtually|practically)$/.test(tokens[at - 1]?.norm ?? '') ||
    (norm !== 'all' && isCount(tokens, at + 1)) ||
    isOfPapers(tokens, at) ||
    /^(?:once|after|until|provided)$/.test(tokens[at - 1]?.norm ?? '') ||
    /^(?:is|are|was|were)$/.test(tokens[at - 1]?.norm ?? '') ||
    isPeriod(tokens, at + 1) ||
    (tokens[at - 1]?.norm === 'of' && MEASURED.test(tokens[at - 2]?.norm ?? '')) ||
    (PLACED.has(tokens[at - 1]?.norm ?? '') && !isOfCases(tokens, at + 1, words)) ||
    isCounted(tokens, at)
  )
    return undefined
  return nounAfter(tokens, at, words)
}

/** "no caller", "no general enquiry". */
function caseAfterNo(tokens: readonly Token[], at: number, words: StandardWords): number | undefined {
  // "if you have no appointment", "visitors (no appointment)" is said of some cases.
  if (OWNED.has(tokens[at - 1]?.norm ?? '') || tokens[at - 1]?.text === '(') return undefined
  const noun = [at + 1, at + 2].find((next) => startsAt(tokens, next, words.cases))
  return noun && !/^(?:needed|necessary|required)$/.test(tokens[noun + 1]?.norm ?? '') ? noun : undefined
}

/** "90% of all cases", "of all calls, 80%" is not all cases. */
function isShareOf(tokens: readonly Token[], at: number, shares: readonly ShareFound[]): boolean {
  return shares.some(
    (share) =>
      share.percent < 100 &&
      tokens[at - 1]?.norm === 'of' &&
      (share.last < at ? at - share.last <= 3 : share.first - at <= 5 && opensClause(tokens, at - 1)),
  )
}
