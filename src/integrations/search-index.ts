import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { close, newIndex, succeed } from './pagefind.ts'

/** A search index in the making: a program beside ours reads each page while the next is drawn. */
export interface SearchIndex {
  /** Has a page read, named by its path in the built folder, if it is marked to be found. */
  readonly add: (path: string, html: string) => void
  /** Writes the index into the built folder, and gives how many pages it finds. */
  readonly write: (folder: string) => Promise<number>
}

/** Whether a path in the built folder is of the index, which is written while other files are read. */
export function isOfIndex(path: string): boolean {
  return path.startsWith('pagefind/')
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
      const { files } = succeed(await index.getFiles())
      await close()
      await writeIndex(join(folder, 'pagefind'), files)
      return reading.length
    },
  }
}

// Written here, because the program says that it has written its files before the last of them is on the disk.
async function writeIndex(folder: string, files: readonly IndexFile[]): Promise<void> {
  const used = files.filter(({ path }) => !UNUSED.test(path))
  for (const inside of new Set(used.map(({ path }) => dirname(path))))
    await mkdir(join(folder, inside), { recursive: true })
  await Promise.all(used.map(({ path, content }) => writeFile(join(folder, path), content)))
}

interface IndexFile {
  readonly path: string
  readonly content: Uint8Array
}

// Ready-made interfaces that we do not show; our own dialog asks the index directly.
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/
