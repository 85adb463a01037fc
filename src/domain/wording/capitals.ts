import { type Stretch, wordsOf } from './clause.ts'
import type { Rules } from './compile.ts'
import { isUpper, startsSentence, withCapital } from './letter-case.ts'
import { GAP, type Token } from './tokens.ts'

// One or two words in capitals can still be read by their shape; a sentence cannot (E15).
const FEWEST_WORDS = 3

/** Words in capitals, three or more in one sentence. A run ends with the last word that may have small letters. */
export function capitalsRuns(text: string, tokens: readonly Token[], { grammar }: Rules): Stretch[] {
  const runs: Stretch[] = []
  let run: { first: number; end: number; words: number } | undefined
  const close = () => {
    if (run && run.words >= FEWEST_WORDS) runs.push({ first: run.first, end: run.end })
    run = undefined
  }
  for (const [word, token] of tokens.entries()) {
    const kind = kindOf(text.slice(token.start, token.end), token, grammar)
    if (token.gap >= GAP.sentence || kind === 'small') close()
    if (kind === 'capitals') run = { first: run?.first ?? word, end: word + 1, words: (run?.words ?? 0) + 1 }
  }
  close()
  return runs
}

/** The parts of runs that no phrase has taken: a phrase has friendlier forms of its own, without the capitals. */
export function outside(runs: readonly Stretch[], phrases: readonly Stretch[]): Stretch[] {
  const taken = new Set(phrases.flatMap(wordsOf))
  return runs.flatMap((run) => partsOf(wordsOf(run).filter((word) => !taken.has(word))))
}

function partsOf(words: readonly number[]): Stretch[] {
  const parts: Stretch[] = []
  for (const word of words) {
    const last = parts.at(-1)
    if (last?.end === word) parts[parts.length - 1] = { first: last.first, end: word + 1 }
    else parts.push({ first: word, end: word + 1 })
  }
  return parts
}

/** The words of a stretch in small letters, with a capital where a sentence starts and for what always has one. */
export function asSentence(
  { first, end }: Stretch,
  text: string,
  tokens: readonly Token[],
  { grammar }: Rules,
): string {
  const parts = tokens.slice(first, end).map((token, i, run) => {
    const between = i === 0 ? '' : text.slice(run[i - 1]?.end, token.start)
    const written = text.slice(token.start, token.end)
    if (grammar.acronyms.has(token.key)) return between + written
    const small = written.toLowerCase()
    const speaks = token.key === 'i' || token.key.startsWith("i'")
    return between + (speaks || (i === 0 && startsSentence(token)) ? withCapital(small) : small)
  })
  return parts.join('')
}

// Digits, letters of scripts without capitals, "I" and "NHS" neither make a run nor end one.
function kindOf(
  written: string,
  { key }: Token,
  { acronyms }: Rules['grammar'],
): 'capitals' | 'small' | 'neutral' {
  if (written.toLowerCase() === written.toUpperCase()) return 'neutral'
  if (!isUpper(written)) return 'small'
  return acronyms.has(key) || written.length === 1 ? 'neutral' : 'capitals'
}
