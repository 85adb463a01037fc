import type { Token } from './tokens.ts'
import type { Language, StandardWords } from './types.ts'

const ASCII = 128
const LATIN = /^[\p{Script=Latin}\p{M}]/u

/** Tells English from other languages by their little words and scripts; a heading without any is `unclear`. */
export function languageOf(tokens: readonly Token[], words: StandardWords): Language {
  const said = tokens.filter((token) => token.type === 'word')
  const otherScript = said.filter(({ text }) => text.charCodeAt(0) >= ASCII && !LATIN.test(text)).length
  const english = count(said, words.english)
  const other = count(said, words.otherLanguages)
  if (otherScript * 2 > said.length || other > english) return 'other'
  return english > 0 ? 'english' : 'unclear'
}

function count(tokens: readonly Token[], list: readonly string[]): number {
  const known = new Set(list)
  return tokens.filter((token) => known.has(token.norm)).length
}
