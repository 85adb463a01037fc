import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { seenFrom } from './any-folder.ts'
import { tightenPolicy } from './content-security.ts'
import { listFiles } from './list-files.ts'
import { type BuiltPage, readPage } from './read-page.ts'
import { isOfIndex } from './search-index.ts'

/** The text of a page or style sheet as it works in any folder of any host, and a page with a policy that allows what stands in it alone. */
export function finishText(path: string, text: string, base: string): string {
  // The page for missing addresses is shown at any depth, so it keeps its addresses whole.
  const moved = path === '404.html' ? text : seenFrom(path, text, base)
  return path.endsWith('.html') ? tightenPolicy(moved) : moved
}

/**
 * Finishes the style sheets of a built folder, and pages that were not drawn but put there as they are. Gives the paths of all
 * files, and all pages with those that were drawn.
 */
export async function finishWritten(
  folder: string,
  base: string,
  drawn: readonly BuiltPage[],
): Promise<{ files: ReadonlySet<string>; pages: readonly BuiltPage[] }> {
  const files = new Set(await listFiles(folder))
  const known = new Set(drawn.map(({ path }) => path))
  const others = [...files].filter(
    (path) => /\.(html|css)$/.test(path) && !known.has(path) && !isOfIndex(path),
  )
  const texts = await Promise.all(
    others.map(async (path) => {
      const text = finishText(path, await readFile(join(folder, path), 'utf8'), base)
      await writeFile(join(folder, path), text)
      return { path, text }
    }),
  )
  const put = texts.filter(({ path }) => path.endsWith('.html'))
  return { files, pages: [...drawn, ...put.map(({ path, text }) => readPage(path, text))] }
}
