import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/**
 * Makes the built site work in any folder of any host: addresses that start at the root of the host are written again as seen
 * from the page or style sheet they stand in (scripts name one another so already). The page for missing addresses is shown at
 * any depth, so it keeps them whole.
 */
export function anyFolder(): AstroIntegration {
  let base = '/'
  return {
    name: 'handbook:any-folder',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir)
        const files = (await readdir(folder, { recursive: true })).map((path) => path.replaceAll('\\', '/'))
        const naming = files.filter((path) => /\.(html|css)$/.test(path) && path !== '404.html')
        await Promise.all(
          naming.map(async (path) => {
            const text = await readFile(join(folder, path), 'utf8')
            await writeFile(join(folder, path), seenFrom(path, text, base))
          }),
        )
      },
    },
  }
}

/**
 * A built page or style sheet with every address below `base` as seen from `path`, its place in the site; in a page those in
 * attributes, and those that islands and scripts are handed as `base`, `href` and `reportLink`.
 */
export function seenFrom(path: string, text: string, base: string): string {
  const root = '../'.repeat(path.split('/').length - 1) || './'
  if (path.endsWith('.css')) return text.replaceAll(`url(${base}`, `url(${root}`)
  const at = `${base.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!/)`
  const names = 'href|src|component-url|renderer-url|before-hydration-url|data-root'
  const attribute = new RegExp(`(\\s(?:${names})=")${at}`, 'g')
  const handed = new RegExp(`(&quot;(?:base|href|reportLink)&quot;:(?:\\[0,)?&quot;)${at}`, 'g')
  return text.replace(attribute, `$1${root}`).replace(handed, `$1${root}`)
}
