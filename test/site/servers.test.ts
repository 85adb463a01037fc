import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askAbout, askHost } from '../../src/integrations/hosts/check/ask.ts'
import { findingsIn } from '../../src/integrations/hosts/check/findings.ts'
import { HEADERS } from '../../src/integrations/hosts/rules.ts'
import { PROJECT, run } from '../helpers/build.ts'
import { openSearch, searchFor } from '../helpers/dialogs.ts'
import { launchBrowser } from '../helpers/launch.ts'
import { isInstalled, SERVERS, start } from '../helpers/real-servers.ts'
import { SITES } from '../helpers/sites.ts'
import { SITE, say } from '../helpers/words.ts'

const CHECK_HOST = join(PROJECT, 'src/integrations/hosts/check-host.ts')

// Programs of the machine, not of npm: where one is missing there is nothing to try it with.
describe.each(SERVERS.filter(isInstalled))(
  '$name, with the configuration that comes with the site',
  (server) => {
    let origin: string
    let stop: () => Promise<void>
    beforeAll(async () => {
      ;({ origin, stop } = await start(server))
    })
    afterAll(() => stop?.())
    const { base, folder } = SITES[server.site]
    const get = (path: string) => fetch(origin + base + path.slice(1)).then(read)
    const hashed = readdirSync(join(PROJECT, folder, '_astro'))
    const named = (ending: string) => hashed.find((name) => name.endsWith(ending))

    it.each([
      ['/guidance/clear-print/clear-print/', /^text\/html/],
      [`/_astro/${named('.js')}`, /javascript/],
      [`/_astro/${named('.css')}`, /^text\/css/],
      [`/_astro/${named('.woff2')}`, /woff2/],
      ['/search-words.json', /^application\/json/],
      ['/favicon.svg', /^image\/svg\+xml/],
    ])('gives %s its type', async (path, type) => {
      const answer = await get(path)
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringMatching(type)])
    })

    it.runIf(server.takes.missingPage)('shows the page for missing addresses', async () => {
      const answer = await get('/no/such/page/')
      expect([answer.status, answer.text]).toEqual([404, expect.stringContaining(say('missing.title'))])
    })

    it.runIf(server.takes.headers).each(['/', `/_astro/${named('.js')}`, '/no/such/page/'])(
      'says on %s who may frame it, and that types are not to be guessed',
      async (path) => {
        const { headers } = await get(path)
        const said = Object.keys(HEADERS).map((name) => [name, headers.get(name)])
        expect(Object.fromEntries(said)).toEqual(HEADERS)
      },
    )

    it.runIf(server.takes.headers).each([
      ['/', 'no-cache'],
      ['/pagefind/pagefind.js', 'no-cache'],
      [`/_astro/${named('.js')}`, 'public, max-age=31536000, immutable'],
    ])('lets browsers keep %s as %s', async (path, policy) => {
      expect((await get(path)).headers.get('cache-control')).toBe(policy)
    })

    it.runIf(server.takes.headers)('leaves nothing for the check of a host to find', async () => {
      expect(findingsIn(await askAbout(new URL(origin + base), askHost))).toEqual([])
    })
  },
)

describe('GitHub Pages, which takes no configuration', () => {
  const server = SERVERS.find(({ name }) => name.startsWith('GitHub Pages'))
  let origin: string
  let stop: () => Promise<void>
  let browser: Browser
  beforeAll(async () => {
    if (!server) throw new Error('expected a server with the rules of GitHub Pages but found none')
    ;({ origin, stop } = await start(server))
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await stop?.()
  })
  const address = (path: string) => origin + SITES.folder.base + path

  it('passes the check of a host, with advice on what cannot be changed there', async () => {
    const { code, output } = await run(process.execPath, [CHECK_HOST, address('')])
    expect(code, output).toBe(0)
    expect(output).toMatch(/^These work, and could be better:\n/)
    for (const name of Object.keys(HEADERS)) expect(output).toContain(name)
  })

  it('leads an address without its last slash to the page', async () => {
    const answer = await fetch(address('guidance/clear-print/clear-print'))
    expect([answer.status, answer.url]).toEqual([200, address('guidance/clear-print/clear-print/')])
  })

  it('serves pages, the search, tools, and the way out of a wrong address, without an error', async () => {
    const page = await browser.newPage()
    const problems: string[] = []
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    page.on('pageerror', (error) => problems.push(error.message))
    await page.goto(address('guidance/clear-print/clear-print/'))
    await page.getByRole('radio').first().waitFor()
    await openSearch(page)
    expect((await searchFor(page, 'angry')).paths[0]).toContain(`${SITES.folder.base}guidance/`)
    expect(problems).toEqual([])
    await page.goto(address('guidance/no/such/page/'))
    await page.getByRole('link', { name: SITE.name }).first().click()
    await page.waitForURL(address(''))
  })
})

async function read(answer: Response) {
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}
