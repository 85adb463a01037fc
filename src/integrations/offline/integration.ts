import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
// The bundler Astro itself builds with.
import { rolldown } from 'rolldown'
import { parse } from 'yaml'
import { keptFiles } from './manifest.ts'

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
        const folder = fileURLToPath(dir)
        const worker = join(folder, 'sw.js')
        if (!(await isWanted(root))) return writeFile(worker, await bundle('worker-off.ts', '[]'))
        const kept = keptFiles(await readFolder(folder))
        await writeFile(worker, await bundle('worker.ts', JSON.stringify(kept)))
        logger.info(`${kept.length} files can be read without a connection`)
      },
    },
  }
}

/** What `content/site.yaml` says; its schema has made sure that it says it. */
async function isWanted(root: URL): Promise<boolean> {
  const site = parse(await readFile(new URL('content/site.yaml', root), 'utf8')) as { offline: boolean }
  return site.offline
}

async function readFolder(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    await Promise.all(
      paths.map(
        async (path) => [relative(folder, path).replaceAll('\\', '/'), await readFile(path)] as const,
      ),
    ),
  )
}

async function bundle(file: string, files: string): Promise<string> {
  const built = await rolldown({
    input: fileURLToPath(new URL(file, import.meta.url)),
    transform: { define: { FILES: files, 'process.env.NODE_ENV': '"production"' } },
  })
  const { output } = await built.generate({ format: 'iife', minify: true })
  await built.close()
  return output[0].code
}
