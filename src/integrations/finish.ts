import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { readFields } from '../schemas/layered.ts'
import { drawFinished } from './draw.ts'
import { finishText, finishWritten } from './finish-texts.ts'
import { writeHostFiles } from './hosts/write.ts'
import { followLinks } from './links.ts'
import { writeWorker } from './offline/write-worker.ts'
import { type BuiltPage, readPage } from './read-page.ts'
import { type SearchIndex, startIndex } from './search-index.ts'

/** What happens to the site beyond Astro: its pages are finished, indexed and checked, and what hosts and browsers need is put beside them. */
export function finish(): AstroIntegration {
  let base = '/'
  let root: URL
  let index: SearchIndex
  const drawn: BuiltPage[] = []
  const finishDrawn = (path: string, html: string) => {
    index.add(path, html)
    const text = finishText(path, html, base)
    drawn.push(readPage(path, text))
    return text
  }
  return {
    name: 'handbook:finish',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root
        base = config.base.endsWith('/') ? config.base : `${config.base}/`
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        index = await startIndex()
        setPrerenderer((usual) => drawFinished(usual, base, finishDrawn))
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir)
        // The index is written by a program of its own, while this one checks the pages.
        const indexing = index.write(folder)
        const { files, pages } = await finishWritten(folder, base, drawn)
        const links = followLinks(pages, files, base, root)
        await writeHostFiles(folder, base)
        const searched = await indexing
        // Last of all, because it lists every file.
        const kept = await writeWorker(folder, await isKeptOffline(root))
        logger.info(`${links} links lead somewhere`)
        logger.info(`${searched} pages can be searched`)
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
