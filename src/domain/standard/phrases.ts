import { formsOf } from './forms.ts'
import type { Token } from './tokens.ts'

/**
 * A phrase of the word list, ready to be found. It is written as words with spaces, where
 * `aim~` is the word with its endings, `where/when` either word, `(the)` a word that may be missing,
 * `[to]` a word that must stand there but is not part of what is found, `#` a number, `*` any word,
 * `+` any word with a capital letter, `…` up to five words of any kind, and `^` the start of a sentence.
 */
interface Phrase {
  readonly steps: readonly Step[]
}

interface Step {
  readonly words: ReadonlySet<string>
  readonly kind: 'word' | 'number' | 'any' | 'capital' | 'gap' | 'start'
  readonly optional: boolean
  readonly context: boolean
}

/** Where a phrase stands: indexes of its first and last token. */
export interface Match {
  readonly first: number
  readonly last: number
}

/** Phrases by the word they can start with. */
export type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>

const GAP = 5
const CAPITAL = /^\p{Lu}/u
const indexes = new WeakMap<readonly string[], PhraseIndex>()

/** Splits a list as authors write it, with commas between phrases. */
export function splitPhrases(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean)
}

/** Finds every phrase of a list; of phrases that start at one token the longest counts, and none overlap. */
export function findPhrases(tokens: readonly Token[], list: readonly string[]): Match[] {
  const index = indexOf(list)
  const found: Match[] = []
  let furthest = -1
  for (const at of startsOf(tokens, index)) {
    const match = at > furthest ? matchAt(tokens, at, index) : undefined
    if (!match) continue
    found.push(match)
    furthest = Math.max(at, match.last)
  }
  return found
}

/** The longest phrase of a list that starts at a token, without its context. */
export function matchAt(tokens: readonly Token[], at: number, index: PhraseIndex): Match | undefined {
  const token = tokens[at]
  let best: Match | undefined
  for (const key of token ? signsOf(token) : []) {
    for (const phrase of index.get(key) ?? []) {
      const match = follow(tokens, at, phrase.steps, 0)
      if (match && (!best || match.last > best.last)) best = match
    }
  }
  return best
}

/** The keys of an index under which a token can be found. */
function signsOf(token: Token): readonly string[] {
  if (token.type === 'mark') return [token.norm]
  if (token.type === 'number') return [token.norm, SIGNS.number]
  return CAPITAL.test(token.text) ? [token.norm, SIGNS.any, SIGNS.capital] : [token.norm, SIGNS.any]
}

const places = new WeakMap<readonly Token[], ReadonlyMap<string, readonly number[]>>()

/** The tokens, in order, at which a phrase of an index may start. */
function startsOf(tokens: readonly Token[], index: PhraseIndex): readonly number[] {
  const known = places.get(tokens) ?? placesOf(tokens)
  places.set(tokens, known)
  const starts = new Set<number>()
  const fewer = known.size < index.size ? known : index
  for (const key of fewer.keys()) {
    if (index.has(key)) for (const at of known.get(key) ?? []) starts.add(at)
  }
  return [...starts].sort((a, b) => a - b)
}

function placesOf(tokens: readonly Token[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const [at, token] of tokens.entries()) {
    for (const sign of signsOf(token)) {
      const list = found.get(sign)
      if (list) list.push(at)
      else found.set(sign, [at])
    }
  }
  return found
}

/** Whether a phrase of a list starts at a token. */
export function startsAt(tokens: readonly Token[], at: number, list: readonly string[]): boolean {
  return matchAt(tokens, at, indexOf(list)) !== undefined
}

/** Builds the index of a list, once for each list. */
export function indexOf(list: readonly string[]): PhraseIndex {
  const known = indexes.get(list)
  if (known) return known
  const index = new Map<string, Phrase[]>()
  for (const written of list) {
    const phrase = { steps: written.split(' ').map(stepOf) }
    for (const key of keysOf(phrase.steps)) index.set(key, [...(index.get(key) ?? []), phrase])
  }
  indexes.set(list, index)
  return index
}

/** The words a phrase can start with, or the sign of its kind where any word of a kind will do. */
function keysOf([first, ...rest]: readonly Step[]): readonly string[] {
  if (!first) return []
  if (first.kind === 'start') return keysOf(rest)
  const keys = first.kind === 'word' ? [...first.words] : [SIGNS[first.kind]]
  return first.optional ? [...keys, ...keysOf(rest)] : keys
}

function stepOf(written: string): Step {
  const context = written.startsWith('[')
  const optional = written.startsWith('(')
  const inner = context || optional ? written.slice(1, -1) : written
  const kind = KINDS_OF_STEP.get(inner) ?? 'word'
  const words = (inner === '/' ? [inner] : inner.split('/')).flatMap((word) =>
    word.endsWith('~') ? formsOf(word.slice(0, -1)) : [word],
  )
  return { words: new Set(words), kind, optional, context }
}

const SIGNS = { word: '', number: '#', any: '*', capital: '+', gap: '…', start: '^' } as const
const KINDS_OF_STEP: ReadonlyMap<string, Step['kind']> = new Map(
  Object.entries(SIGNS).map(([kind, sign]) => [sign, kind as Step['kind']]),
)

const PASSED = new Set(['-', '‑', "'", '’', '"', '“', '”'])

function follow(
  tokens: readonly Token[],
  at: number,
  steps: readonly Step[],
  n: number,
  span?: Match,
): Match | undefined {
  const step = steps[n]
  if (!step) return span
  if (step.kind === 'start')
    return beginsSentence(tokens, at) ? follow(tokens, at, steps, n + 1, span) : undefined
  const here = n > 0 && PASSED.has(tokens[at]?.text ?? '') ? at + 1 : at
  if (step.kind === 'gap') return followGap(tokens, here, steps, n, span)
  const token = tokens[here]
  const fits = token && fitsStep(token, step) && (!span || token.sentence === tokens[span.first]?.sentence)
  const grown = fits && !step.context ? { first: span?.first ?? here, last: here } : span
  const rest = fits ? follow(tokens, here + 1, steps, n + 1, grown) : undefined
  return rest ?? (step.optional ? follow(tokens, at, steps, n + 1, span) : undefined)
}

function followGap(tokens: readonly Token[], at: number, steps: readonly Step[], n: number, span?: Match) {
  for (let words = 0; words <= GAP; words++) {
    const match = follow(tokens, at + words, steps, n + 1, span)
    if (match || tokens[at + words]?.type !== 'word') return match
  }
  return undefined
}

function fitsStep(token: Token, step: Step): boolean {
  if (step.kind === 'number') return token.type === 'number'
  if (step.kind === 'capital') return token.type === 'word' && CAPITAL.test(token.text)
  return step.kind === 'any' ? token.type === 'word' : step.words.has(token.norm)
}

function beginsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return !before || before.sentence !== tokens[at]?.sentence || /^[:–—•]$/.test(before.text)
}
