import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
// The bundler Astro itself builds with.
import { rolldown } from 'rolldown'
import { keptFiles } from './manifest.ts'

/**
 * Writes `sw.js` into a built folder: the service worker that keeps every file of it, or, when the handbook is not `wanted`
 * without a connection, the one that makes browsers forget what an earlier one kept. Gives the number of files kept.
 */
export async function writeWorker(folder: string, wanted: boolean): Promise<number> {
  const kept = wanted ? keptFiles(await readFolder(folder)) : []
  const code = await bundle(wanted ? 'worker.ts' : 'worker-off.ts', JSON.stringify(kept))
  await writeFile(join(folder, 'sw.js'), code)
  return kept.length
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
