import type { Rules } from './compile.ts'
import { isUpper, startsSentence, withCapital } from './letter-case.ts'
import { GAP, type Token } from './tokens.ts'

// One or two words in capitals can still be read by their shape; a sentence cannot (E15).
const FEWEST_WORDS = 3

/** A run of words in capitals. */
export interface CapitalsRun {
  readonly first: number
  readonly end: number
  /** The same words as a sentence. */
  readonly asSentence: string
}

/** Runs of three words or more in capitals, each in one sentence. Words that `taken` holds end a run. */
export function capitalsRuns(
  text: string,
  tokens: readonly Token[],
  { grammar: { acronyms } }: Rules,
  taken: ReadonlySet<number>,
): CapitalsRun[] {
  const runs: CapitalsRun[] = []
  const kindOf = (word: number): 'capital' | 'neutral' | 'other' => {
    const token = tokens[word]
    if (!token || taken.has(word)) return 'other'
    const written = text.slice(token.start, token.end)
    if (written === written.toLowerCase()) return written === written.toUpperCase() ? 'neutral' : 'other'
    if (!isUpper(written)) return 'other'
    return acronyms.has(token.key) || written.length === 1 ? 'neutral' : 'capital'
  }
  let first: number | undefined
  let end = 0
  let words = 0
  for (let word = 0; word <= tokens.length; word++) {
    const kind = kindOf(word)
    const breaks = (tokens[word]?.gap ?? GAP.block) >= GAP.sentence
    if (first !== undefined && (breaks || kind === 'other')) {
      if (words >= FEWEST_WORDS)
        runs.push({ first, end, asSentence: sentence(text, tokens, first, end, acronyms) })
      first = undefined
      words = 0
    }
    if (kind !== 'capital') continue
    first ??= word
    end = word + 1
    words++
  }
  return runs
}

function sentence(
  text: string,
  tokens: readonly Token[],
  first: number,
  end: number,
  acronyms: ReadonlySet<string>,
): string {
  const parts = tokens.slice(first, end).map((token, i, run) => {
    const between = i === 0 ? '' : text.slice(run[i - 1]?.end, token.start)
    const written = text.slice(token.start, token.end)
    if (acronyms.has(token.key) || token.key === 'i') return between + written
    const small = token.key.startsWith("i'") ? withCapital(written.toLowerCase()) : written.toLowerCase()
    return between + (i === 0 && startsSentence(token) ? withCapital(small) : small)
  })
  return parts.join('')
}
