import { writeFile } from 'node:fs/promises'
import type { AstroIntegration } from 'astro'
import { hostFiles } from './files.ts'

/** Puts beside the pages the configuration that hosts read: who may frame the handbook, and what browsers may keep. */
export function hosts(): AstroIntegration {
  let base = '/'
  return {
    name: 'handbook:hosts',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`
      },
      'astro:build:done': async ({ dir }) => {
        await Promise.all(
          Object.entries(hostFiles(base)).map(([name, text]) => writeFile(new URL(name, dir), text)),
        )
      },
    },
  }
}
