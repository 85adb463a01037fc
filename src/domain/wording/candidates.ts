import type { Stretch } from './clause.ts'
import { isRequest, type Rules } from './compile.ts'
import type { Match } from './matches.ts'
import { reachOf } from './reach.ts'
import type { DangerMatch } from './safety.ts'
import type { Token } from './tokens.ts'
import type { PhraseKind, PhraseRule } from './types.ts'

/** A phrase that was found and is no exception, with all it reaches. */
export interface Candidate extends Stretch {
  readonly rule: PhraseRule
  readonly kind: PhraseKind
  /** How many of its words the rule names. */
  readonly known: number
  /** What the phrase left open. */
  readonly thing: Stretch | undefined
  /** Whether the rule asks for these very capitals. */
  readonly exact: boolean
}

/** The phrases among the matches that count: not part of a longer phrase that is fine, and whole. */
export function candidatesOf(
  matches: readonly Match[],
  tokens: readonly Token[],
  { grammar }: Rules,
): Candidate[] {
  const fine = exceptionsIn(matches)
  const counting = matches.filter((match) => {
    const { sense } = match.ending
    return sense.type === 'rule' && !fine(match, sense.rule.id)
  })
  const starting = matches.filter(({ ending }) => ending.sense.type !== 'except')
  const phrases = new Set(starting.map(({ first }) => first))
  const requests = new Set(starting.filter(({ ending }) => isRequest(ending)).map(({ first }) => first))
  return counting.flatMap((match) => {
    const { sense, exact } = match.ending
    const reach = reachOf(match, { tokens, grammar, phrases, requests })
    if (!reach || sense.type !== 'rule') return []
    const { rule, kind } = sense
    return [{ ...reach, rule, kind, known: match.end - match.first, exact: exact !== undefined }]
  })
}

/** The dangers among the matches. */
export function dangersIn(matches: readonly Match[]): DangerMatch[] {
  const fine = exceptionsIn(matches)
  return matches.flatMap((match) => {
    const { sense } = match.ending
    return sense.type === 'danger' && !fine(match, sense.rule.id)
      ? [{ rule: sense.rule, first: match.first }]
      : []
  })
}

// An exception covers the words of its own rule that stand inside it.
function exceptionsIn(matches: readonly Match[]): (match: Stretch, rule: string) => boolean {
  const byRule = new Map<string, Map<number, number>>()
  for (const { ending, first, end } of matches) {
    if (ending.sense.type !== 'except') continue
    const ends = byRule.get(ending.sense.rule) ?? new Map<number, number>()
    byRule.set(ending.sense.rule, ends)
    for (let at = first; at < end; at++) ends.set(at, Math.max(end, ends.get(at) ?? 0))
  }
  return ({ first, end }, rule) => (byRule.get(rule)?.get(first) ?? 0) >= end
}

/** Candidates that do not overlap: of two, the longer, else the one with more words that its rule names, else the earlier. */
export function withoutOverlaps(candidates: readonly Candidate[], words: number): Candidate[] {
  const length = ({ first, end }: Candidate) => end - first
  const taken = new Uint8Array(words)
  return [...candidates]
    .sort((a, b) => length(b) - length(a) || b.known - a.known || a.first - b.first)
    .filter(({ first, end }) => {
      if (taken.subarray(first, end).includes(1)) return false
      taken.fill(1, first, end)
      return true
    })
    .sort((a, b) => a.first - b.first)
}
