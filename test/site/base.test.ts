import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { locations } from '../helpers/addresses.ts'
import { begin } from '../helpers/any-sheet.ts'
import { expectQuiet, withSite } from '../helpers/browser.ts'
import { openSearch, openSettings, searchFor } from '../helpers/dialogs.ts'
import { htmlFiles, withTag } from '../helpers/html.ts'
import { builtPaths, onePathOfEachMake } from '../helpers/pages.ts'
import { wake } from '../helpers/ready.ts'
import { collectRefusals } from '../helpers/refusals.ts'
import { SITES } from '../helpers/sites.ts'
import { oneToolOfEachKind } from '../helpers/tools.ts'
import { say } from '../helpers/words.ts'

const { base, folder } = SITES.folder

describe(`the handbook in the folder ${base} of a host`, () => {
  const { open, openIn, newReader, address, served } = withSite('folder')
  it('has the same pages as at the root of one', () => {
    expect(builtPaths(folder)).toEqual(builtPaths(SITES.root.folder))
  })

  it('answers at every address that a page links to or loads, and each is in the folder', async () => {
    const addresses = new Set(htmlFiles(folder).flatMap(addressesIn))
    const answers = [...addresses].map(async (path) => {
      const { status } = await fetch(served().origin + path)
      return path.startsWith(base) && status === 200 ? [] : [`${path}: ${status}`]
    })
    expect((await Promise.all(answers)).flat()).toEqual([])
  })

  it('is known to search engines by addresses in the folder', async () => {
    const canonical = htmlFiles(folder).flatMap((page) => withTag(page, 'link', { rel: 'canonical' }))
    const map = await (await fetch(address('sitemap-0.xml'))).text()
    const known = [...canonical.map(({ attributes }) => attributes.href ?? ''), ...locations(map)]
    expect(known.filter((at) => !new URL(at).pathname.startsWith(base))).toEqual([])
    expect(await (await fetch(address('robots.txt'))).text()).toContain(`Disallow: ${base}my-work/`)
  })

  it('asks for nothing outside the folder on any make of page, with its tools awake', async () => {
    const { page, requests, problems } = await open()
    for (const path of onePathOfEachMake(folder)) {
      await page.goto(address(path))
      await wake(page)
    }
    expect(requests.filter((request) => !request.startsWith(address('')))).toEqual([])
    expect(problems).toEqual([])
  })

  it('finds pages, and opens the one that is chosen', async () => {
    const watched = await open('glossary/')
    const dialog = await openSearch(watched.page)
    const { paths } = await searchFor(watched.page, 'angry customer')
    const best = dialog.getByRole('list').getByRole('link').first()
    const title = await best.innerText()
    await best.click()
    await watched.page.waitForURL((url) => url.pathname === paths[0])
    expect(await titleOf(watched.page)).toBe(title)
    expectQuiet(watched)
  })

  it('opens the A to Z of the folder when the search cannot be had', async () => {
    const { page } = await open('about/')
    await page.route('**/dialogs/', (route) => route.abort())
    await page.getByRole('button', { name: say('shell.search') }).click()
    await page.waitForURL(address('guidance/'))
  })

  it('keeps reading settings and work apart from another handbook on the same host', async () => {
    const { page } = await open('about/')
    await openSettings(page)
    await page.getByRole('radio', { name: say('settings.theme-dark') }).check()
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([expect.stringContaining(base)])
  })

  it.each(oneToolOfEachKind())(
    'keeps work on a $kind, lists it and makes a report, and its policy refuses nothing of that',
    async ({ page: home, id }) => {
      const context = await newReader()
      const refused = await collectRefusals(context)
      const watched = await openIn(context, `guidance/${home}/`)
      const { page } = watched
      await wake(page)
      await begin(page, id)
      await page.getByRole('link', { name: say('record.report') }).waitFor()
      await page
        .getByRole('navigation', { name: say('shell.mainNav') })
        .getByRole('link', { name: say('shell.myWork') })
        .click()
      await page
        .getByRole('main')
        .getByRole('link', { name: say('mywork.report') })
        .click()
      await page.getByRole('article').getByRole('heading', { level: 1 }).waitFor()
      expect(page.url()).toContain(address('my-work/report/#record='))
      expect([...watched.problems, ...refused]).toEqual([])
    },
  )

  it('shows its own page for an address that is not there, and the ways on from it work', async () => {
    const { page } = await open()
    const answer = await page.goto(address('guidance/no/such/page/'))
    expect(answer?.status()).toBe(404)
    expect(await titleOf(page)).toBe(say('missing.title'))
    const links = await page
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
    // The way past the header leads to the text of this very page.
    const ways = links.filter((link) => !link.startsWith(`${page.url()}#`))
    for (const way of new Set(ways)) expect((await page.request.get(way)).status(), way).toBe(200)
    await openSearch(page)
    expect((await searchFor(page, 'leaflet')).paths).not.toEqual([])
  })
})

function titleOf(page: Page): Promise<string> {
  return page.getByRole('heading', { level: 1 }).innerText()
}

/** The addresses on this host that a built file names, as paths, seen from where the file is. */
function addressesIn({ file, elements }: ReturnType<typeof htmlFiles>[number]): string[] {
  const here = `http://host${base}${file.replace(/index\.html$/, '')}`
  return elements
    .filter(({ attributes }) => attributes.rel !== 'canonical')
    .flatMap(({ attributes }) =>
      ['href', 'src', 'component-url', 'renderer-url'].map((name) => attributes[name]),
    )
    .filter((written) => written !== undefined)
    .map((written) => new URL(written, here))
    .filter(({ host }) => host === 'host')
    .map(({ pathname }) => pathname)
}
