import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { close, newIndex, succeed } from './pagefind.ts'

/** A search index in the making: a program beside ours reads each page while the next is drawn. */
export interface SearchIndex {
  /** Has a page read, named by its path in the built folder, if it is marked to be found. */
  readonly add: (path: string, html: string) => void
  /** Writes the index into the built folder, and gives how many pages it finds. */
  readonly write: (folder: string) => Promise<number>
}

/** Starts the program that makes the index. */
export async function startIndex(): Promise<SearchIndex> {
  const index = await newIndex()
  const reading: ReturnType<typeof index.addHTMLFile>[] = []
  return {
    add: (path, html) => {
      if (html.includes('data-pagefind-body'))
        reading.push(index.addHTMLFile({ sourcePath: path, content: html }))
    },
    write: async (folder) => {
      if (reading.length === 0)
        throw new Error('expected pages to index but got none: no page is marked data-pagefind-body')
      for (const answer of await Promise.all(reading)) succeed(answer)
      const outputPath = join(folder, 'pagefind')
      succeed(await index.writeFiles({ outputPath }))
      await close()
      await Promise.all(UNUSED.map((name) => rm(join(outputPath, name), { force: true })))
      return reading.length
    },
  }
}

// Ready-made interfaces that we do not show; our own dialog asks the index directly.
const UNUSED = ['ui', 'modular-ui', 'component-ui', 'highlight'].flatMap((name) => [
  `pagefind-${name}.js`,
  `pagefind-${name}.css`,
])
