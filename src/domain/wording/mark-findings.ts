import { asSentence } from './capitals.ts'
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

/** Blocks of capitals (`shouted`), and exclamation marks. */
export function markFindings(
  text: string,
  tokens: readonly Token[],
  rules: Rules,
  shouted: readonly Stretch[],
  dangers: Dangers,
): Finding[] {
  const runs: Record<MarkKind, () => Run[]> = {
    capitals: () => capitals(text, tokens, rules, shouted),
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

function capitals(text: string, tokens: readonly Token[], rules: Rules, shouted: readonly Stretch[]): Run[] {
  return shouted.flatMap((stretch) => {
    const start = tokens[stretch.first]?.start ?? 0
    const end = tokens[stretch.end - 1]?.end ?? start
    const sentence = asSentence(stretch, text, tokens, rules)
    return sentence === text.slice(start, end)
      ? []
      : [{ start, end, word: stretch.first, suggestions: [sentence] }]
  })
}

function exclamations(text: string, tokens: readonly Token[]): Run[] {
  let word = 0
  return exclamationRuns(text).map(({ start, end, suggestions }) => {
    while ((tokens[word + 1]?.start ?? text.length) < start) word++
    return { start, end, word, suggestions }
  })
}
