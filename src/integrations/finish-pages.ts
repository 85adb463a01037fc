import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { seenFrom } from './any-folder.ts'
import { tightenPolicy } from './content-security.ts'

/**
 * Goes once over the built pages and style sheets: they work in any folder of any host, and the policy of a page allows what
 * stands in that page alone.
 */
export async function finishPages(folder: string, base: string): Promise<void> {
  const files = (await readdir(folder, { recursive: true })).map((path) => path.replaceAll('\\', '/'))
  await Promise.all(
    files
      .filter((path) => /\.(html|css)$/.test(path))
      .map(async (path) => {
        const file = join(folder, path)
        await writeFile(file, finish(path, await readFile(file, 'utf8'), base))
      }),
  )
}

function finish(path: string, text: string, base: string): string {
  // The page for missing addresses is shown at any depth, so it keeps its addresses whole.
  const moved = path === '404.html' ? text : seenFrom(path, text, base)
  return path.endsWith('.html') ? tightenPolicy(moved) : moved
}
