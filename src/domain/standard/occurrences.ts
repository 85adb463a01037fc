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
