import type { APIRoute } from 'astro'
import { getLanguages } from '../content/languages.ts'
import { link } from '../content/site.ts'

/** Everything may be indexed but the reader's own pages, which hold nothing of their own. */
export const GET: APIRoute = async ({ site }) => {
  const refused = (await getLanguages()).map(({ lang }) => `Disallow: ${link('/my-work/', lang)}\n`)
  const sitemap = new URL(link('/sitemap-index.xml'), site).href
  return new Response(`User-agent: *\n${refused.join('')}\nSitemap: ${sitemap}\n`)
}
