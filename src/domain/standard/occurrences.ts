import { SIGNS } from './phrase-list.ts'
import type { Token } from './tokens.ts'

const known = new WeakMap<readonly Token[], ReadonlyMap<string, readonly number[]>>()

/** Where each word of a text stands, and each kind of token under its sign; made once for a text, as most readers ask for few words. */
export function occurrencesOf(tokens: readonly Token[]): ReadonlyMap<string, readonly number[]> {
  const before = known.get(tokens)
  if (before) return before
  const found = new Map<string, number[]>()
  const add = (key: string, at: number) => {
    const list = found.get(key)
    if (list) list.push(at)
    else found.set(key, [at])
  }
  tokens.forEach((token, at) => {
    add(token.norm, at)
    if (token.type === 'number') add(SIGNS.number, at)
    if (token.type === 'word') add(SIGNS.any, at)
    if (token.type === 'word' && isUpper(token.text)) add(SIGNS.capital, at)
  })
  known.set(tokens, found)
  return found
}

const opened = new WeakMap<readonly Token[], Int32Array>()

/** The index of the token that opens the sentence of a token; found once for a text. */
export function startOfSentence(tokens: readonly Token[], at: number): number {
  let starts = opened.get(tokens)
  if (!starts) {
    starts = new Int32Array(tokens.length)
    for (const [i, { sentence }] of tokens.entries())
      starts[i] = i > 0 && tokens[i - 1]?.sentence === sentence ? (starts[i - 1] ?? 0) : i
    opened.set(tokens, starts)
  }
  return starts[at] ?? at
}

/** The tokens, in order, that are any of some words. */
export function placesOfWords(tokens: readonly Token[], words: ReadonlySet<string>): readonly number[] {
  const occurrences = occurrencesOf(tokens)
  const places: number[] = []
  const [fewer, other] = occurrences.size < words.size ? [occurrences, words] : [words, occurrences]
  for (const word of fewer.keys())
    if (other.has(word)) for (const at of occurrences.get(word) ?? []) places.push(at)
  return places.sort((a, b) => a - b)
}

const ASCII = 128
const CAPITAL = /^\p{Lu}/u

/** Whether a word begins with a capital. */
export function isUpper(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < ASCII ? code >= 65 && code <= 90 : CAPITAL.test(text)
}
