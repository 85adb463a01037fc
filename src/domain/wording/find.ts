import { type Candidate, candidatesOf, dangersIn, withoutOverlaps } from './candidates.ts'
import { capitalsRuns, outside } from './capitals.ts'
import { wordsOf } from './clause.ts'
import type { Rules } from './compile.ts'
import { markFindings } from './mark-findings.ts'
import { findMatches } from './matches.ts'
import { dangersOf } from './safety.ts'
import { type Place, suggestionsFor } from './suggest.ts'
import { tokenise } from './tokens.ts'
import type { Finding } from './types.ts'

/**
 * Finds what sounds unfriendly or unclear in a text (A11, A12, A13, A17), in order and without overlaps.
 * Where a danger is spoken of, a prohibition, capitals and exclamation marks are told as `safety` and left alone.
 * Time grows with the length of the text, whatever is in it.
 */
export function findIssues(text: string, rules: Rules): Finding[] {
  const tokens = tokenise(text)
  const matches = findMatches(text, tokens, rules.tree)
  const candidates = candidatesOf(matches, tokens, rules)
  const chosen = withoutOverlaps(candidates, tokens.length)
  const dangers = dangersOf(tokens, dangersIn(matches), chosen.filter(forbids))
  const runs = capitalsRuns(text, tokens, rules)
  const place: Place = {
    text,
    tokens,
    plain: plainPhrases(candidates),
    shouted: new Set(runs.flatMap(wordsOf)),
  }
  const phrases = chosen.map((candidate): Finding => {
    const { rule, kind, first, end } = candidate
    const start = tokens[first]?.start ?? 0
    const stop = tokens[end - 1]?.end ?? start
    const at = { rule: rule.id, start, end: stop, text: text.slice(start, stop) }
    const danger = forbids(candidate) ? dangers.slice(first, end).find(Boolean) : undefined
    if (danger) return { ...at, kind: 'safety', why: danger.id, suggestions: [] }
    return { ...at, kind, why: rule.id, suggestions: suggestionsFor(candidate, place) }
  })
  const marks = markFindings(text, tokens, rules, outside(runs, chosen), dangers)
  return [...phrases, ...marks].sort((a, b) => a.start - b.start)
}

function forbids({ kind }: Candidate): boolean {
  return kind === 'prohibition' || kind === 'refusal'
}

function plainPhrases(candidates: readonly Candidate[]): Place['plain'] {
  const plain = new Map<number, Candidate>()
  for (const candidate of candidates) {
    const { first, end } = candidate
    if (!forbids(candidate) && end > (plain.get(first)?.end ?? 0)) plain.set(first, candidate)
  }
  return plain
}
