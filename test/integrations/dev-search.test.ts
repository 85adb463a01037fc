import { describe, expect, it } from 'vitest'
import { crawl } from '../../src/integrations/dev-search/crawl.ts'
import { devIndex } from '../../src/integrations/dev-search/dev-index.ts'
import { serveWith } from '../helpers/small-site.ts'

/** A running site of a few pages under `/team/`, by their paths there; counts what it is asked for. */
async function runSite(pages: Readonly<Record<string, string>>) {
  const asked: string[] = []
  const origin = await serveWith(({ url = '' }, response) => {
    asked.push(url)
    const html = pages[url.replace('/team', '')]
    response.writeHead(html ? 200 : 404, { 'content-type': 'text/html' })
    response.end(html && `<html lang="en"><body><main data-pagefind-body>${html}</main></body></html>`)
  })
  return { home: new URL('team/', origin), asked }
}

describe('the search while authors write', () => {
  it('reads every page that can be reached, once, and leaves out what is no page of the site', async () => {
    const { home, asked } = await runSite({
      '/': '<a href="one/">One</a><a href="https://example.org/">Away</a><a href="/">Above</a><img src="a.png">',
      '/one/': '<a href="../">Back</a><a href="two/#part">Two</a><a href="gone/">Gone</a>',
      '/one/two/': 'The end',
    })
    const told: string[] = []
    const pages = await crawl(home, (done, known) => told.push(`${done} of ${known}`))
    expect(pages.map(({ path }) => path)).toEqual(['/', '/one/', '/one/two/'])
    expect(asked).toEqual(['/team/', '/team/one/', '/team/one/two/', '/team/one/gone/'])
    expect(told).toEqual(['1 of 2', '2 of 4', '4 of 4'])
  })

  it('makes its index when it is first asked for, and again only after a change', async () => {
    const { home, asked } = await runSite({ '/': 'Welcome' })
    const index = devIndex(
      () => home,
      () => undefined,
    )
    expect(asked).toEqual([])
    expect(await index.file('pagefind.js')).toBeDefined()
    expect(await index.file('pagefind-entry.json')).toBeDefined()
    await index.file('pagefind.js')
    expect(asked).toHaveLength(1)
    index.forget()
    await index.file('pagefind.js')
    expect(asked).toHaveLength(2)
  })

  it('tries again when the site could not be read', async () => {
    const { home } = await runSite({ '/': 'Welcome' })
    const homes = [new URL('http://127.0.0.1:1/'), home]
    const index = devIndex(
      () => homes.shift() ?? home,
      () => undefined,
    )
    await expect(index.file('pagefind.js')).rejects.toThrow()
    expect(await index.file('pagefind.js')).toBeDefined()
  })
})
