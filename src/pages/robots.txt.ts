import type { APIRoute } from 'astro'
import { link } from '../content/site.ts'

/** Everything may be indexed but the reader's own pages, which hold nothing of their own. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nDisallow: ${link('/my-work/')}\n\nSitemap: ${new URL(link('/sitemap-index.xml'), site).href}\n`,
  )
