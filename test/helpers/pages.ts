import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT } from './build.ts'
import { allTools } from './tools.ts'

/** Every guidance page by its id `section/page`, from the file system: a new file is tested by being there. */
export function guidanceIds(): string[] {
  const root = join(PROJECT, 'content/guidance')
  return readdirSync(root)
    .flatMap((section) =>
      readdirSync(join(root, section))
        // Pages in other languages stand a folder deeper.
        .filter((file) => file.endsWith('.mdx'))
        .map((file) => `${section}/${file.replace('.mdx', '')}`),
    )
    .sort()
}

/** The paths of every page a built site has, without the folder it is hosted in. */
export function builtPaths(folder: string): string[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html'))
    .map((path) => path.replaceAll('\\', '/').replace('index.html', ''))
    .filter((path) => !path.endsWith('dialogs/'))
    .sort()
}

/** Of the pages of a built site one of each make: with the same layout, and tools of the same kinds. */
export function onePathOfEachMake(folder: string): string[] {
  const kinds = Map.groupBy(allTools(), ({ page }) => `guidance/${page}/`)
  const makeOf = (path: string) => {
    const [top = '', section, page] = path.split('/')
    // A further language has other words on the same pages.
    if (/^[a-z]{2}$/.test(top)) return `in ${top}`
    if (top !== 'guidance' || !section) return path
    return page ? (kinds.get(path) ?? []).map(({ kind }) => `tool ${kind}`).join() : 'a section'
  }
  return [...new Map(builtPaths(folder).map((path) => [makeOf(path), path])).values()]
}
