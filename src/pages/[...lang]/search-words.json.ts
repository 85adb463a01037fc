import type { APIRoute } from 'astro'
import { vocabulary as components } from '../../components/mdx/index.ts'
import { inEveryLanguage } from '../../content/languages.ts'
import { getPagesWritten } from '../../content/pages.ts'
import { renderPage } from '../../content/render.ts'
import { getSearchWords } from '../../content/search-words.ts'
import { type SearchWords, splitWords } from '../../domain/search/rewrite.ts'

export const getStaticPaths = inEveryLanguage

/** Misspellings, synonyms, and every word of titles, headings and keywords, for rewriting what readers type. */
export const GET: APIRoute = async ({ params: { lang } }) => {
  const { misspellings, synonyms, ignore } = await getSearchWords(lang)
  const pages = await getPagesWritten(lang)
  const rendered = await Promise.all(pages.map((page) => renderPage(page, components)))
  const headings = rendered.flatMap(({ headings }) => headings.map(({ text }) => text))
  const texts = [...headings, ...pages.flatMap(({ data }) => [data.title, data.summary])]
  const keywords = pages
    .flatMap(({ data }) => data.keywords)
    .filter((word) => !Object.hasOwn(misspellings, word))
  const vocabulary = [...new Set([...texts, ...keywords].flatMap(splitWords))]
    .filter((word) => word.length > 2)
    .sort()
  return Response.json({ misspellings, synonyms, ignore, vocabulary } satisfies SearchWords)
}
