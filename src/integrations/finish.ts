import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { readFields } from '../schemas/layered.ts'
import { finishPages, readBuilt, writeTexts } from './finish-pages.ts'
import { writeHostFiles } from './hosts/write.ts'
import { followLinks } from './links.ts'
import { writeWorker } from './offline/write-worker.ts'
import { startIndex } from './search-index.ts'

/** What happens to the site after Astro has written it: its pages are finished, checked and indexed, and what hosts and browsers need is put beside them. */
export function finish(): AstroIntegration {
  let base = '/'
  let root: URL
  return {
    name: 'handbook:finish',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root
        base = config.base.endsWith('/') ? config.base : `${config.base}/`
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir)
        // The index is made from the pages as they are by a program of its own, while this one finishes and checks them.
        const indexPages = await startIndex(folder)
        const { files, texts } = await readBuilt(folder)
        const finished = finishPages(texts, base)
        const links = followLinks(finished, files, base, root)
        const pages = await indexPages()
        await writeTexts(folder, finished)
        await writeHostFiles(folder, base)
        // Last of all, because it lists every file.
        const kept = await writeWorker(folder, await isKeptOffline(root))
        logger.info(`${links} links lead somewhere`)
        logger.info(`${pages} pages can be searched`)
        logger.info(`${kept} files can be read without a connection`)
      },
    },
  }
}

/** What `site.yaml` says; its schema has made sure that it says it. */
async function isKeptOffline(root: URL): Promise<boolean> {
  const site = (await readFields(root, 'site.yaml')) as { offline: boolean }
  return site.offline
}
