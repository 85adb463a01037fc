import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { readFields } from '../schemas/layered.ts'
import { drawFinished } from './draw.ts'
import { finishWritten } from './finish-texts.ts'
import type { Question } from './finish-thread.ts'
import { writeHostFiles } from './hosts/write.ts'
import { followLinks } from './links.ts'
import { writeWorker } from './offline/write-worker.ts'
import type { BuiltPage } from './read-page.ts'
import { startThread, type Thread } from './thread.ts'

/** What happens to the site beyond Astro: its pages are finished, indexed and checked, and what hosts and browsers need is put beside them. */
export function finish(): AstroIntegration {
  let base = '/'
  let root: URL
  let thread: Thread<Question>
  let drawn: Promise<BuiltPage[]>
  let indexed: Promise<number>
  return {
    name: 'handbook:finish',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root
        base = config.base.endsWith('/') ? config.base : `${config.base}/`
      },
      'astro:build:start': ({ setPrerenderer }) => {
        thread = startThread(new URL('finish-thread.ts', import.meta.url), base)
        setPrerenderer((usual) =>
          drawFinished(usual, base, (path, html) => thread.ask({ finish: path, html }, [html])),
        )
      },
      'astro:build:generated': ({ dir }) => {
        drawn = thread.ask({ read: 'all' })
        // Written by a program of its own, beside all that follows.
        indexed = thread.ask({ index: fileURLToPath(dir) })
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir)
        const { files, pages } = await finishWritten(folder, base, await drawn)
        const links = followLinks(pages, files, base, root)
        await writeHostFiles(folder, base)
        // Last of all, because it lists every file.
        const kept = await writeWorker(folder, await isKeptOffline(root), indexed)
        const searched = await indexed
        await thread.end()
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
