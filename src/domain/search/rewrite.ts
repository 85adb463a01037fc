import { edits } from '../text/edits.ts'

/** What readers type and what our pages say, from `content/search-words.yaml`, and the words of titles, headings and keywords. */
export interface SearchWords {
  readonly misspellings: Readonly<Record<string, string>>
  readonly synonyms: Readonly<Record<string, string>>
  /** Little words that say nothing about a page; left out of a search. */
  readonly ignore?: readonly string[]
  readonly vocabulary: readonly string[]
}

export interface Rewritten {
  /** What to search for. */
  readonly query: string
  /** Words that were read as others, as typed and as meant. */
  readonly corrected: readonly { readonly typed: string; readonly meant: string }[]
}

/**
 * Rewrites a query for an index without typo tolerance (Pagefind): synonyms first, then known misspellings, then, for a word
 * of four letters or more that starts no word of ours, the one word of ours within one edit (two from eight letters).
 */
export function rewriteQuery(typed: string, words: SearchWords): Rewritten {
  const query = splitWords(typed).join(' ')
  const phrase = lookUp(words.synonyms, query)
  if (phrase) return { query: phrase, corrected: [] }
  const corrected: { typed: string; meant: string }[] = []
  const said = splitWords(typed).filter((word) => !words.ignore?.includes(word))
  const meantWords = (said.length > 0 ? said : splitWords(typed)).map((word) => {
    const meant = lookUp(words.misspellings, word) ?? closeWord(word, words.vocabulary)
    if (meant) corrected.push({ typed: word, meant })
    return lookUp(words.synonyms, meant ?? word) ?? meant ?? word
  })
  return { query: meantWords.join(' '), corrected }
}

/** Splits text into lower-case words of letters and digits; an apostrophe inside a word stays out of it. */
export function splitWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’']/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** Whether a word of ours starts like a word typed, far enough to be a real hit and not the index falling back to its first letters. */
export function isRealHit(marked: readonly string[], typed: readonly string[]): boolean {
  return marked.some((mark) =>
    splitWords(mark).some((ours) =>
      typed.some(
        (word) => sharedStart(ours, word) >= Math.max(Math.min(3, word.length), Math.ceil(word.length * 0.6)),
      ),
    ),
  )
}

function lookUp(map: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined
}

function closeWord(word: string, vocabulary: readonly string[]): string | undefined {
  if (
    word.length < 4 ||
    vocabulary.some((ours) => ours.startsWith(word) || (ours.length > 3 && word.startsWith(ours)))
  )
    return undefined
  const limit = word.length >= 8 ? 2 : 1
  const near = vocabulary
    .map((ours) => ({ ours, edits: edits(word, ours, limit) }))
    .filter((one) => one.edits <= limit)
  return near.sort((a, b) => a.edits - b.edits)[0]?.ours
}

function sharedStart(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a[n] === b[n]) n++
  return n
}
