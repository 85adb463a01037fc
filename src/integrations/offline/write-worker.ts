import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
// The bundler Astro itself builds with.
import { rolldown } from 'rolldown'
import { listFiles } from '../list-files.ts'
import { isOfIndex } from '../search-index.ts'
import { type KeptFile, keptFiles } from './manifest.ts'

/**
 * Writes `sw.js` into a built folder: the service worker that keeps every file of it, or, when the handbook is not `wanted`
 * without a connection, the one that makes browsers forget what an earlier one kept. Gives the number of files kept.
 * The search index may be in the making until `indexed`.
 */
export async function writeWorker(
  folder: string,
  wanted: boolean,
  indexed: Promise<unknown> = Promise.resolve(),
): Promise<number> {
  const kept = wanted ? keptFiles(await readFolder(folder, indexed)) : []
  const code = wanted ? await bundle('worker.ts', kept) : await bundle('worker-off.ts')
  await writeFile(join(folder, 'sw.js'), code)
  return kept.length
}

async function readFolder(folder: string, indexed: Promise<unknown>): Promise<Map<string, Uint8Array>> {
  const others = await readFiles(folder, (path) => !isOfIndex(path))
  await indexed
  return new Map([...others, ...(await readFiles(folder, isOfIndex))])
}

async function readFiles(folder: string, isMeant: (path: string) => boolean) {
  const paths = (await listFiles(folder)).filter(isMeant)
  return Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path))] as const))
}

/** The code of one of our workers in one piece, with the list of the files it keeps. */
export async function bundle(
  file: 'worker.ts' | 'worker-off.ts',
  kept: readonly KeptFile[] = [],
): Promise<string> {
  const built = await rolldown({
    input: fileURLToPath(new URL(file, import.meta.url)),
    transform: { define: { FILES: JSON.stringify(kept), 'process.env.NODE_ENV': '"production"' } },
  })
  const { output } = await built.generate({ format: 'iife', minify: true })
  await built.close()
  return output[0].code
}
