import { capitalsRuns } from './capitals.ts'
import type { Stretch } from './clause.ts'
import type { Rules } from './compile.ts'
import { exclamationRuns } from './exclamation.ts'
import type { Dangers } from './safety.ts'
import type { Token } from './tokens.ts'
import type { Finding, MarkKind } from './types.ts'

/** A stretch of a text with what may stand there, and the last word up to it. */
interface Run {
  readonly start: number
  readonly end: number
  readonly word: number
  readonly suggestions: readonly string[]
}

/** Blocks of capitals outside the phrases found, and exclamation marks. */
export function markFindings(
  text: string,
  tokens: readonly Token[],
  rules: Rules,
  phrases: readonly Stretch[],
  dangers: Dangers,
): Finding[] {
  const runs: Record<MarkKind, () => Run[]> = {
    capitals: () => capitals(text, tokens, rules, phrases),
    exclamation: () => exclamations(text, tokens),
  }
  return rules.marks.flatMap(({ id, finds }) =>
    runs[finds]().map(({ start, end, word, suggestions }): Finding => {
      const place = { rule: id, start, end, text: text.slice(start, end) }
      const danger = dangers[word]
      return danger
        ? { ...place, kind: 'safety', why: danger.id, suggestions: [] }
        : { ...place, kind: finds, why: id, suggestions }
    }),
  )
}

// A phrase has friendlier forms of its own, without the capitals.
function capitals(text: string, tokens: readonly Token[], rules: Rules, phrases: readonly Stretch[]): Run[] {
  const taken = new Set<number>()
  for (const { first, end } of phrases) for (let word = first; word < end; word++) taken.add(word)
  return capitalsRuns(text, tokens, rules, taken).map(({ first, end, asSentence }) => {
    const start = tokens[first]?.start ?? 0
    return { start, end: tokens[end - 1]?.end ?? start, word: first, suggestions: [asSentence] }
  })
}

function exclamations(text: string, tokens: readonly Token[]): Run[] {
  let word = 0
  return exclamationRuns(text).map(({ start, end, suggestions }) => {
    while ((tokens[word + 1]?.start ?? text.length) < start) word++
    return { start, end, word, suggestions }
  })
}
