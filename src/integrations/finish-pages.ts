import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { seenFrom } from './any-folder.ts'
import { tightenPolicy } from './content-security.ts'

/** Texts of pages and style sheets, by their path in the built folder. */
export type Texts = ReadonlyMap<string, string>

/** What a built folder holds: the paths of all files, and the texts of its pages and style sheets. */
export async function readBuilt(folder: string): Promise<{ files: ReadonlySet<string>; texts: Texts }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
  const named = paths.filter((path) => /\.(html|css)$/.test(path))
  const texts = await Promise.all(
    named.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const),
  )
  return { files: new Set(paths), texts: new Map(texts) }
}

/** The texts as they work in any folder of any host, with a policy in each page that allows what stands in it alone. */
export function finishPages(texts: Texts, base: string): Texts {
  return new Map([...texts].map(([path, text]) => [path, finish(path, text, base)]))
}

/** Writes texts into the built folder. */
export async function writeTexts(folder: string, texts: Texts): Promise<void> {
  await Promise.all([...texts].map(([path, text]) => writeFile(join(folder, path), text)))
}

function finish(path: string, text: string, base: string): string {
  // The page for missing addresses is shown at any depth, so it keeps its addresses whole.
  const moved = path === '404.html' ? text : seenFrom(path, text, base)
  return path.endsWith('.html') ? tightenPolicy(moved) : moved
}
