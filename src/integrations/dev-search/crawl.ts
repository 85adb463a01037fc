import { readPage } from '../read-page.ts'

/** A page as the server gives it. */
export interface CrawledPage {
  /** Its address inside the site, such as `/guidance/crm/five-points/`. */
  readonly path: string
  readonly html: string
}

/** Told after every page: how many have been read, and how many are known. */
export type Progress = (done: number, known: number) => void

const AT_ONCE = 4

/** Reads every page of a running site that can be reached from its `home`; pages that fail are left out. */
export async function crawl(home: URL, progress: Progress): Promise<CrawledPage[]> {
  const known = new Set([home.href])
  const pages: CrawledPage[] = []
  let done = 0
  for (let waiting = [...known]; waiting.length > 0; waiting = [...known].slice(done)) {
    const batch = waiting.slice(0, AT_ONCE)
    for (const [i, html] of (await Promise.all(batch.map(read))).entries()) {
      const address = batch[i] ?? ''
      for (const link of linksOf(html, address, home)) known.add(link)
      if (html) pages.push({ path: `/${address.slice(home.href.length)}`, html })
    }
    done += batch.length
    progress(done, known.size)
  }
  return pages
}

async function read(address: string): Promise<string> {
  const answer = await fetch(address)
  return answer.ok ? answer.text() : ''
}

function linksOf(html: string, address: string, home: URL): string[] {
  const addresses = readPage(address, html).links.flatMap((link) => URL.parse(link, address) ?? [])
  return addresses
    .map(({ origin, pathname }) => origin + pathname)
    .filter((link) => link.startsWith(home.href) && link.endsWith('/'))
}
