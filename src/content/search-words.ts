import { getEntry } from 'astro:content'
import type { SearchWords } from '../domain/search/rewrite.ts'
import type { Lang } from './languages.ts'
import { getWords } from './translations.ts'

type Rewriting = Omit<SearchWords, 'vocabulary'>

/** What readers type in a language, and what is meant. One language knows nothing of the misspellings of another. */
export async function getSearchWords(lang: Lang): Promise<Required<Rewriting>> {
  const words =
    lang === undefined
      ? (await getEntry('searchWords', 'all'))?.data
      : await getWords<Rewriting>('search-words', lang)
  return { misspellings: {}, synonyms: {}, ignore: [], ...words }
}
