import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { close, newIndex, succeed } from './pagefind.ts'

/** Has the pages built into `folder` read for search by a program beside ours; what it gives writes the index, and says how many pages. */
export async function startIndex(folder: string): Promise<() => Promise<number>> {
  const index = await newIndex()
  const reading = index.addDirectory({ path: folder })
  return async () => {
    const { page_count } = succeed(await reading)
    if (!page_count)
      throw new Error('expected pages to index but got none: no built page is marked data-pagefind-body')
    const outputPath = join(folder, 'pagefind')
    succeed(await index.writeFiles({ outputPath }))
    await close()
    await Promise.all(UNUSED.map((name) => rm(join(outputPath, name), { force: true })))
    return page_count
  }
}

// Ready-made interfaces that we do not show; our own dialog asks the index directly.
const UNUSED = ['ui', 'modular-ui', 'component-ui', 'highlight'].flatMap((name) => [
  `pagefind-${name}.js`,
  `pagefind-${name}.css`,
])
