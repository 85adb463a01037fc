import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { readFields } from '../../schemas/layered.ts'
import { writeWorker } from './write-worker.ts'

/** Writes the service worker, last of all, because it lists every file of the site. */
export function offline(): AstroIntegration {
  let root: URL
  return {
    name: 'handbook:offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = await writeWorker(fileURLToPath(dir), await isWanted(root))
        logger.info(`${count} files can be read without a connection`)
      },
    },
  }
}

/** What `site.yaml` says; its schema has made sure that it says it. */
async function isWanted(root: URL): Promise<boolean> {
  const site = (await readFields(root, 'site.yaml')) as { offline: boolean }
  return site.offline
}
