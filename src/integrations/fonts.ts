import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { AstroIntegration } from 'astro'

/** Writes the text face, cut to what the site uses, to `.cache/fonts`, known to styles as `@fonts`. */
export function fonts(): AstroIntegration {
  let written: Promise<unknown>
  return {
    name: 'handbook:fonts',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const folder = new URL('fonts/', config.cacheDir)
        // It takes 2 s the first time, which are spent beside the reading of the content.
        written = once(
          new Worker(new URL('write-fonts.ts', import.meta.url), { workerData: folder.href }),
          'exit',
        )
        // Thrown where it is waited for.
        written.catch(() => undefined)
        updateConfig({ vite: { resolve: { alias: { '@fonts': fileURLToPath(folder) } } } })
      },
      'astro:build:start': async () => {
        await written
      },
      'astro:server:setup': async () => {
        await written
      },
    },
  }
}
