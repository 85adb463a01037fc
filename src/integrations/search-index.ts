import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { close, newIndex, succeed } from './pagefind.ts'

/** Indexes the built pages for search. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'handbook:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const index = await newIndex()
        const { page_count } = succeed(await index.addDirectory({ path: fileURLToPath(dir) }))
        if (!page_count)
          throw new Error('expected pages to index but got none: no built page is marked data-pagefind-body')
        succeed(await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) }))
        await close()
        await removeUnused(dir)
        logger.info(`${page_count} pages can be searched`)
      },
    },
  }
}

// Ready-made interfaces that we do not show; our own dialog asks the index directly.
async function removeUnused(dir: URL) {
  const names = ['ui', 'modular-ui', 'component-ui', 'highlight'].flatMap((name) => [
    `pagefind-${name}.js`,
    `pagefind-${name}.css`,
  ])
  await Promise.all(names.map((name) => rm(new URL(`pagefind/${name}`, dir), { force: true })))
}
