import { isUpper, occurrencesOf } from './occurrences.ts'
import { ANY, GAP, indexOf, type Phrase, type PhraseIndex, SIGNS, type Step } from './phrase-list.ts'
import type { Token } from './tokens.ts'

/** Where a phrase stands: indexes of its first and last token. */
export interface Match {
  readonly first: number
  readonly last: number
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
  if (!token) return undefined
  const { byStart } = index
  let best = longest(tokens, at, byStart.get(token.norm))
  if (token.type === 'number') best = longest(tokens, at, byStart.get(SIGNS.number), best)
  if (token.type === 'word') {
    best = longest(tokens, at, byStart.get(SIGNS.any), best)
    if (byStart.has(SIGNS.capital) && isUpper(token.text))
      best = longest(tokens, at, byStart.get(SIGNS.capital), best)
  }
  return best
}

function longest(
  tokens: readonly Token[],
  at: number,
  phrases: readonly Phrase[] | undefined,
  known?: Match,
): Match | undefined {
  let best = known
  for (const phrase of phrases ?? []) {
    if (phrase.gapped && !isPossible(tokens, phrase)) continue
    const match = follow(tokens, at, phrase.steps, 0)
    if (match && (!best || match.last > best.last)) best = match
  }
  return best
}

const possible = new WeakMap<readonly Token[], Map<Phrase, boolean>>()

/** Whether a text has all words that a phrase must hold, wherever they stand. */
function isPossible(tokens: readonly Token[], phrase: Phrase): boolean {
  const known = occurrencesOf(tokens)
  const judged = possible.get(tokens) ?? new Map<Phrase, boolean>()
  possible.set(tokens, judged)
  let holds = judged.get(phrase)
  if (holds === undefined) {
    holds = phrase.steps.every(
      ({ kind, optional, words }) =>
        kind !== 'word' || optional || [...words].some((word) => known.has(word)),
    )
    judged.set(phrase, holds)
  }
  return holds
}

/** The tokens, in order, at which a phrase of an index may start. */
function startsOf(tokens: readonly Token[], { byStart, anchors }: PhraseIndex): readonly number[] {
  const known = occurrencesOf(tokens)
  const isStart = new Uint8Array(tokens.length)
  const fewer = known.size < byStart.size ? known : byStart
  for (const key of fewer.keys()) {
    if (!known.has(key)) continue
    const phrases = ANY.has(key) ? undefined : byStart.get(key)
    if (phrases?.some((phrase) => isPossible(tokens, phrase)))
      for (const at of known.get(key) ?? []) isStart[at] = 1
  }
  for (const [word, reach] of anchors)
    for (const at of known.get(word) ?? []) isStart.fill(1, Math.max(0, at - reach), at)
  const starts: number[] = []
  for (let at = isStart.indexOf(1); at >= 0; at = isStart.indexOf(1, at + 1)) starts.push(at)
  return starts
}

/** Whether a phrase of a list starts at a token. */
export function startsAt(tokens: readonly Token[], at: number, list: readonly string[]): boolean {
  return matchAt(tokens, at, indexOf(list)) !== undefined
}

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
  const mark = tokens[at]?.text ?? ''
  const here = n > 0 && PASSED.has(mark) && !step.words.has(mark) ? at + 1 : at
  if (step.kind === 'gap') return followGap(tokens, here, steps, n, span)
  const token = tokens[here]
  const fits =
    token && fitsStep(tokens, here, step) && (!span || token.sentence === tokens[span.first]?.sentence)
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

function fitsStep(tokens: readonly Token[], at: number, step: Step): boolean {
  const token = tokens[at]
  if (!token) return false
  if (step.kind === 'number') return token.type === 'number'
  if (step.kind === 'capital') return isNamed(tokens, at)
  if (step.kind === 'any') return token.type === 'word'
  return step.words.has(token.norm) || (token.type === 'number' && step.words.has(SIGNS.number))
}

/** A word with a capital; the one that opens a sentence says nothing unless another follows. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token?.type !== 'word' || !isUpper(token.text)) return false
  return !beginsSentence(tokens, at) || isUpper(next?.text ?? '')
}

function beginsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return !before || before.sentence !== tokens[at]?.sentence || /^[:–—•]$/.test(before.text)
}
