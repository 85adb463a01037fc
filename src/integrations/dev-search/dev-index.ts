import { newIndex, succeed } from '../pagefind.ts'
import { crawl, type Progress } from './crawl.ts'

/** The files of a search index, by their path in its folder. */
type Files = ReadonlyMap<string, Uint8Array>

/** An index of a running site, made when it is first asked for. */
export interface DevIndex {
  /** A file of the index; `pagefind.js`, which is asked for first, waits until the index is as new as the pages. */
  readonly file: (name: string) => Promise<Uint8Array | undefined>
  /** Has the index made again the next time, because something was changed. */
  readonly forget: () => void
}

/** Makes the index of the site that runs at `home()`, telling of its progress. */
export function devIndex(home: () => URL, progress: Progress): DevIndex {
  let files: Promise<Files> | undefined
  let isOld = true
  return {
    file: async (name) => {
      if (isOld && name === 'pagefind.js') {
        isOld = false
        files = build(home(), progress)
        files.catch(() => {
          isOld = true
        })
      }
      return (await files)?.get(name)
    },
    forget: () => {
      isOld = true
    },
  }
}

async function build(home: URL, progress: Progress): Promise<Files> {
  const index = await newIndex()
  for (const { path, html } of await crawl(home, progress))
    succeed(await index.addHTMLFile({ url: path, content: html }))
  const { files } = succeed(await index.getFiles())
  await index.deleteIndex()
  return new Map(files.map(({ path, content }) => [path, content]))
}
