// Run as a thread: finishes drawn pages and hands them to the search index, while the next are drawn.
import { parentPort, workerData } from 'node:worker_threads'
import { finishText } from './finish-texts.ts'
import { type BuiltPage, readPage } from './read-page.ts'
import { startIndex } from './search-index.ts'

/** What the thread is asked: to finish a page, for the ids and links of all pages, or to write the index into the built folder. */
export type Question =
  | { readonly finish: string; readonly html: ArrayBuffer }
  | { readonly read: 'all' }
  | { readonly index: string }

const index = await startIndex()
const pages: BuiltPage[] = []

parentPort?.on('message', async (question: Question) => {
  if ('finish' in question) {
    const bytes = finish(question.finish, Buffer.from(question.html).toString())
    parentPort?.postMessage(bytes, [bytes])
  } else {
    parentPort?.postMessage('index' in question ? await index.write(question.index) : pages)
  }
})

function finish(path: string, html: string): ArrayBuffer {
  index.add(path, html)
  const text = finishText(path, html, workerData)
  pages.push(readPage(path, text))
  return new TextEncoder().encode(text).buffer
}
