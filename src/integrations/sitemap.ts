import { readFile } from 'node:fs/promises'
import sitemap from '@astrojs/sitemap'
import type { AstroIntegration } from 'astro'

interface Alternate {
  lang: string
  url: string
}

/** Writes the sitemap: every page but the reader's own, each with its translations as the page itself names them. */
export function siteMap(): AstroIntegration {
  let folder: URL
  let base = '/'
  const inner = sitemap({
    filter: (page) => !/\/(my-work|dialogs)\//.test(page),
    serialize: async (item) => {
      const path = new URL(item.url).pathname.slice(base.length)
      const links = alternatesIn(await readFile(new URL(`${path}index.html`, folder), 'utf8'))
      return links.length > 0 ? { ...item, links } : item
    },
  })
  return {
    ...inner,
    hooks: {
      ...inner.hooks,
      'astro:config:done': async (options) => {
        folder = options.config.outDir
        base = options.config.base.endsWith('/') ? options.config.base : `${options.config.base}/`
        await inner.hooks['astro:config:done']?.(options)
      },
    },
  }
}

/** The translations that a built page names in its head, by language. */
export function alternatesIn(html: string): Alternate[] {
  const links = html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)
  return [...links].map(([, lang = '', url = '']) => ({ lang, url }))
}
