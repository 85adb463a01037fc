import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import * as pagefind from 'pagefind'

/** Indexes the built pages for search. Pagefind reports errors as values; here each fails the build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'handbook:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index } = succeed(await pagefind.createIndex())
        if (!index) throw new Error('expected an index from Pagefind but got nothing')
        const { page_count } = succeed(await index.addDirectory({ path: fileURLToPath(dir) }))
        if (!page_count)
          throw new Error('expected pages to index but got none: no built page is marked data-pagefind-body')
        succeed(await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) }))
        await pagefind.close()
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

function succeed<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0)
    throw new Error(`Pagefind could not index the site: ${answer.errors.join('; ')}`)
  return answer
}
