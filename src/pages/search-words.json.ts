import { getEntry } from 'astro:content'
import type { APIRoute } from 'astro'
import { vocabulary as components } from '../components/mdx/index.ts'
import { getPages } from '../content/pages.ts'
import { renderPage } from '../content/render.ts'
import { type SearchWords, splitWords } from '../domain/search/rewrite.ts'

/** Misspellings, synonyms, and every word of titles, headings and keywords, for rewriting what readers type. */
export const GET: APIRoute = async () => {
  const words = await getEntry('searchWords', 'all')
  const { misspellings = {}, synonyms = {}, ignore = [] } = words?.data ?? {}
  const pages = await getPages()
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
