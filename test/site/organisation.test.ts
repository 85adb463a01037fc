import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { untilSaved } from '../helpers/audit.ts'
import { violations } from '../helpers/axe.ts'
import { unclear } from '../helpers/clear-print.ts'
import { openSearch, searchFor } from '../helpers/dialogs.ts'
import type { ExampleProject } from '../helpers/example-project.ts'
import { launchBrowser } from '../helpers/launch.ts'
import { copyOrganisation } from '../helpers/organisation.ts'
import { overflowing } from '../helpers/overflow.ts'
import { wake } from '../helpers/ready.ts'
import { type Served, serve } from '../helpers/serve.ts'
import { say } from '../helpers/words.ts'

const OWN_PAGE = 'guidance/clear-print/notice-of-works/'
const LEFT_OUT = /guidance\/crm\/|coaching\/miracle-worker|stage-finder|roleplay/

let project: ExampleProject
let served: Served
let browser: Browser
beforeAll(async () => {
  project = copyOrganisation()
  const { code, output } = await project.build()
  expect(code, output).toBe(0)
  served = await serve(join(project.root, 'dist'), '/')
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
  project?.[Symbol.dispose]()
})

async function open(path = '', colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await browser.newContext({ colorScheme, locale: 'en-GB', serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto(`${served.origin}/${path}`)
  return page
}

describe('an organisation that keeps its content in a folder of its own', () => {
  it('has its name, its words and whom to tell on every page', async () => {
    const page = await open()
    expect(await page.title()).toBe('Acme Water Handbook')
    const banner = page.getByRole('banner')
    await banner.getByRole('link', { name: 'Acme Water Handbook', exact: true }).waitFor()
    await banner.getByRole('link', { name: 'Checks and forms', exact: true }).waitFor()
    await page.getByRole('link', { name: 'Print at Acme', exact: true }).waitFor()
    const address = page.getByRole('contentinfo').getByRole('link', { name: 'handbook@acme.example' })
    expect(await address.getAttribute('href')).toBe('mailto:handbook@acme.example')
  })

  it.each([
    ['light', /\/logo\.svg$/, 'rgb(122, 31, 92)'],
    ['dark', /\/logo-dark\.svg$/, undefined],
  ] as const)('shows its logo and its colour in the %s theme', async (theme, logo, colour) => {
    const page = await open(OWN_PAGE, theme)
    const shown = page.getByRole('banner').locator('img:visible')
    await expect.poll(() => shown.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0)
    expect(await shown.getAttribute('src')).toMatch(logo)
    const link = page.getByRole('link', { name: say('shell.myWork'), exact: true })
    const drawn = await link.evaluate((one) => getComputedStyle(one).color)
    // In the dark theme the hue is the same and the lightness is ours to find.
    if (colour) expect(drawn).toBe(colour)
    else expect(drawn).not.toBe('rgb(127, 209, 199)')
  })

  it('follows the theme that a reader chooses against that of the machine', async () => {
    const page = await open()
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
    expect(await page.getByRole('banner').locator('img:visible').getAttribute('src')).toMatch(/logo-dark/)
  })

  it('can be read and reached by everybody: contrast of 7 to 1 in both themes, and nothing for axe to find', async () => {
    for (const path of ['', OWN_PAGE]) {
      const page = await open(path)
      await wake(page)
      expect(await violations(page)).toEqual([])
      expect(await unclear(page)).toEqual([])
    }
  })

  it('fits on a screen of 320 px', async () => {
    const page = await open(OWN_PAGE)
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await overflowing(page)).toEqual([])
  })

  it('answers its own check, which is kept', async () => {
    const page = await open(OWN_PAGE)
    await wake(page)
    const yes = page.getByRole('radio', { name: say('checklist.verdict-yes'), exact: true })
    await yes.check()
    await page.waitForURL(/#record=/)
    await untilSaved(page)
    await page.reload()
    await wake(page)
    expect(await yes.isChecked()).toBe(true)
  })

  it('finds its own page and word, and nothing that it leaves out', async () => {
    const page = await open()
    await openSearch(page)
    expect((await searchFor(page, 'standpipe')).paths).toContain(`/${OWN_PAGE}`)
    const { paths } = await searchFor(page, 'customer relationship management stages')
    expect(paths.filter((path) => LEFT_OUT.test(path))).toEqual([])
  })
})

describe('what an organisation leaves out', () => {
  it('is in no file of the site: no page, no list, no link, no tool, no map, no offline copy', () => {
    const dist = join(project.root, 'dist')
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((path) =>
      path.replaceAll('\\', '/'),
    )
    expect(
      files.filter((path) => /^(guidance\/crm|guidance\/coaching\/miracle|tools\/stage-finder)/.test(path)),
    ).toEqual([])
    const naming = files.filter(
      (path) =>
        /\.(html|xml|json)$|^sw\.js$/.test(path) &&
        /guidance\/crm\/|miracle-worker|tool-stage-finder|stage-finder\.json/.test(
          readFileSync(join(dist, path), 'utf8'),
        ),
    )
    expect(naming).toEqual([])
  })

  it('leaves the words where a link to it stood, and no offer of its tools', async () => {
    const page = await open(OWN_PAGE)
    await page.getByText('People who know what they buy plan around it.').waitFor()
    expect(await page.getByRole('link', { name: 'know what they buy' }).count()).toBe(0)
    expect(await page.getByText('Find out where this customer stands.').count()).toBe(0)
  })
})
