import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { begin } from '../helpers/any-sheet.ts'
import { expectQuiet, withSite } from '../helpers/browser.ts'
import { PROJECT } from '../helpers/build.ts'
import { openSearch, searchFor } from '../helpers/dialogs.ts'
import { htmlFiles } from '../helpers/html.ts'
import { wake } from '../helpers/ready.ts'
import { SITES } from '../helpers/sites.ts'
import { say } from '../helpers/words.ts'

const HOME = '/a folder/nobody/foresaw/'

describe('the site as it was built for the root of a host, moved to a folder nobody foresaw', () => {
  const { open, address, served } = withSite('root', encodeURI(HOME))

  it('names no address by where it stands on a host', () => {
    const whole = htmlFiles(SITES.root.folder)
      .filter(({ file }) => file !== '404.html')
      .flatMap(({ file, elements }) =>
        elements.flatMap(({ attributes }) =>
          Object.values(attributes)
            .filter((value) => /^\/\w/.test(value) || /":(\[0,)?"\/\w/.test(value))
            .map((value) => `${file}: ${value}`),
        ),
      )
    expect(whole).toEqual([])
  })

  it('is read, searched, worked in and reported from there', async () => {
    const watched = await open('guidance/clear-print/clear-print/')
    const { page, requests } = watched
    await openSearch(page)
    expect((await searchFor(page, 'angry customer')).paths).not.toEqual([])
    await page.keyboard.press('Escape')
    await wake(page)
    await begin(page, 'clear-print')
    await page.getByRole('link', { name: say('record.report') }).click()
    await page.getByRole('article').getByRole('heading', { level: 1 }).waitFor()
    await page.getByRole('link', { name: say('report.back') }).click()
    await page
      .getByRole('navigation', { name: say('shell.mainNav') })
      .getByRole('link', { name: say('shell.myWork') })
      .click()
    await page.getByRole('link', { name: say('mywork.report') }).waitFor()
    await page.goto(address(''))
    await page
      .getByRole('region', { name: say('home.recent') })
      .getByRole('link')
      .first()
      .click()
    await page.waitForURL(/guidance\/clear-print\/clear-print\/#record=/)
    expect(requests.filter((one) => !one.startsWith(address('')))).toEqual([])
    const names = await page.evaluate(() => indexedDB.databases())
    expect(names.map(({ name }) => name)).toEqual([`service-handbook:${encodeURI(HOME)}`])
    expectQuiet(watched)
  })

  it.each(['nothing/', 'guidance/no/such/page/', 'nothing.html'])(
    'shows its page for a missing address at %s, with styles and ways on',
    async (path) => {
      const { page } = await open(path)
      await page.waitForFunction(
        () =>
          document.fonts.check('18px "Atkinson Hyperlegible Next"', 'a') && document.styleSheets.length > 1,
      )
      const home = page.getByRole('link', { name: say('missing.home') })
      // Its links follow once the page has found the handbook above it.
      await expect.poll(() => home.evaluate((link) => (link as HTMLAnchorElement).href)).toBe(address(''))
      await openSearch(page)
      expect((await searchFor(page, 'leaflet')).paths).not.toEqual([])
    },
  )

  it('stays quiet where nothing above a missing address is the handbook', async () => {
    const { page } = await open()
    await page.goto(`${served().origin}/elsewhere/`)
    await page.getByRole('heading', { level: 1, name: say('missing.title') }).waitFor()
  })
})

describe('the start page opened from a disk', () => {
  const { browser, address } = withSite()

  it('is readable, and says how to serve its folder; on a host it says nothing of the kind', async () => {
    const page = await browser().newPage()
    const told = page.getByText(say('home.fromDisk'))
    await page.goto(pathToFileURL(join(PROJECT, SITES.root.folder, 'index.html')).href)
    await told.waitFor()
    expect(
      await page.getByRole('heading', { level: 1 }).evaluate((one) => getComputedStyle(one).fontWeight),
    ).toBe('700')
    const situation = page.getByRole('main').getByRole('link').first()
    expect(await situation.evaluate((link) => (link as HTMLAnchorElement).href)).toMatch(
      /^file:.*\/guidance\//,
    )
    await page.goto(address(''))
    expect(await told.isVisible()).toBe(false)
  })
})
