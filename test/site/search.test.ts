import type { Page, Route } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { useSite } from '../helpers/browser.ts'
import { openSearch, openSettings, searchButton, searchDialog, searchFor } from '../helpers/dialogs.ts'
import { readGuidance } from '../helpers/guidance.ts'
import { guidanceIds } from '../helpers/pages.ts'
import { readYaml, SITE, say } from '../helpers/words.ts'

const { open, address } = useSite()
const { misspellings } = readYaml<{ misspellings: Record<string, string> }>('content/search-words.yaml')
const results = (page: Page) => searchDialog(page).getByRole('list').getByRole('listitem')
const isFocused = (element: Element) => element === document.activeElement

describe('the search opens', () => {
  it('by its button, with the field ready for typing', async () => {
    const { page } = await open()
    await openSearch(page)
    await page.keyboard.type('leaflet')
    expect(await searchDialog(page).getByRole('textbox').inputValue()).toBe('leaflet')
  })

  it.each(['Control+K', 'Meta+K'])('by %s', async (keys) => {
    const { page } = await open()
    await page.keyboard.press(keys)
    await searchDialog(page).waitFor()
  })

  it('by no single key, which somebody who dictates would press by talking', async () => {
    const { page } = await open()
    for (const key of ['/', 'k', 's', 'K', 'S']) await page.keyboard.press(key)
    // A dialog asked for by a key would have come first and kept this one out.
    await openSettings(page)
    expect(await searchDialog(page).count()).toBe(0)
  })

  it('without having asked for any of it before', async () => {
    const { page, requests } = await open('guidance/crm/five-points/')
    const asked = () => requests.filter((request) => /pagefind|search-words|dialogs/.test(request))
    await page.waitForLoadState('networkidle')
    expect(asked()).toEqual([])
    await openSearch(page)
    await searchFor(page, 'leaflet')
    expect(asked()).not.toEqual([])
  })

  it('from the keyboard alone, as far as the page that is found', async () => {
    const { page } = await open()
    await tabTo(page, say('shell.search'))
    await page.keyboard.press('Enter')
    await searchDialog(page).waitFor()
    await page.keyboard.type('leaflet')
    await results(page).first().waitFor()
    const title = await results(page).first().getByRole('link').innerText()
    await tabTo(page, title)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
  })

  it.each([
    { why: 'cannot be reached', answer: (route: Route) => route.abort() },
    { why: 'is not on the host', answer: (route: Route) => route.fulfill({ status: 404 }) },
  ])('as the A to Z when it $why', async ({ answer }) => {
    const { page } = await open()
    await page.route('**/dialogs/', answer)
    await searchButton(page).click()
    await page.waitForURL(address('guidance/'))
  })
})

describe('the search closes', () => {
  it.each(['Escape', 'Enter on Close'])('by %s, and the reader is back at its button', async (way) => {
    const { page } = await open()
    const dialog = await openSearch(page)
    if (way === 'Escape') await page.keyboard.press('Escape')
    else await dialog.getByRole('button', { name: say('shell.close') }).press('Enter')
    await dialog.waitFor({ state: 'hidden' })
    expect(await searchButton(page).evaluate(isFocused)).toBe(true)
  })
})

describe('the search says', () => {
  it('what each part of it is', async () => {
    const { page } = await open()
    await page.getByRole('button', { name: say('shell.search'), exact: true }).click()
    const dialog = page.getByRole('dialog', { name: say('search.title'), exact: true })
    const parts = [
      dialog.getByRole('search').getByRole('textbox', { name: say('search.label'), exact: true }),
      dialog.getByRole('combobox', { name: say('search.section'), exact: true }),
      dialog.getByRole('checkbox', { name: say('search.toolsOnly'), exact: true }),
      dialog.getByRole('button', { name: say('shell.close'), exact: true }),
      dialog.getByRole('link', { name: say('search.aToZ'), exact: true }),
    ]
    for (const part of parts) await part.waitFor()
  })

  it('the title, the section and the words found of each page', async () => {
    const { page } = await open()
    await openSearch(page)
    const { paths } = await searchFor(page, 'leaflet')
    const clearPrint = results(page).nth(paths.indexOf('/guidance/clear-print/clear-print/'))
    expect(await clearPrint.getByRole('link').innerText()).toBe(readGuidance('clear-print/clear-print').title)
    expect(await clearPrint.getByText(sectionTitle('clear-print'), { exact: true }).count()).toBe(1)
    expect(await clearPrint.locator('mark').first().innerText()).toMatch(/^leaflet/i)
  })

  it('how many pages it found', async () => {
    const { page } = await open()
    await openSearch(page)
    const { status, paths } = await searchFor(page, 'periodicals')
    expect(paths.length).toBeGreaterThan(0)
    expect(status).toBe(say('search.results', { count: paths.length }))
  })

  it('what it looked for in place of a misspelling', async () => {
    const { page } = await open()
    await openSearch(page)
    const [typed = '', meant = ''] = Object.entries(misspellings)[0] ?? []
    const { status, paths } = await searchFor(page, typed)
    expect(status).toContain(say('search.corrected', { query: meant }))
    expect(paths).toEqual((await searchFor(page, meant)).paths)
  })

  it('that nothing fits, and offers the A to Z', async () => {
    const { page } = await open()
    const dialog = await openSearch(page)
    const { status, paths } = await searchFor(page, 'qzxvw')
    expect(status).toBe(say('search.none', { query: 'qzxvw' }))
    expect(paths).toEqual([])
    await dialog.getByRole('link', { name: say('search.aToZ') }).click()
    await page.waitForURL(address('guidance/'))
  })

  it('that nothing fits the filters', async () => {
    const { page } = await open()
    const dialog = await openSearch(page)
    await dialog.getByRole('combobox').selectOption(sectionTitle('crm'))
    const { status, paths } = await searchFor(page, 'periodicals')
    expect([status, paths]).toEqual([say('search.noneFiltered', { query: 'periodicals' }), []])
  })

  it('that it could not be loaded when the index is missing, and works once it is there', async () => {
    const { page } = await open()
    await page.route('**/search-words.json', (route) => route.abort())
    await openSearch(page)
    expect((await searchFor(page, 'leaflet')).status).toBe(say('search.failed'))
    await page.unroute('**/search-words.json')
    expect((await searchFor(page, 'leaflet')).paths).not.toEqual([])
  })
})

describe('the search finds', () => {
  it('only pages of a section that is chosen', async () => {
    const { page } = await open()
    const dialog = await openSearch(page)
    expect(sectionsOf((await searchFor(page, 'customer')).paths).size).toBeGreaterThan(1)
    await dialog.getByRole('combobox').selectOption(sectionTitle('crm'))
    expect(sectionsOf((await searchFor(page, 'customer')).paths)).toEqual(new Set(['crm']))
  })

  it('only pages with a tool when that is asked for', async () => {
    const withTool = guidanceIds().filter((id) => readGuidance(id).tools.length > 0)
    const { page } = await open()
    const dialog = await openSearch(page)
    await dialog.getByRole('checkbox').check()
    const { paths } = await searchFor(page, 'leaflet')
    expect(paths.length).toBeGreaterThan(0)
    expect(withTool.map((id) => `/guidance/${id}/`)).toEqual(expect.arrayContaining([...paths]))
  })

  it('the best page by Enter, and opens it by Enter again', async () => {
    const { page } = await open()
    await openSearch(page)
    const { paths } = await searchFor(page, 'leaflet')
    await page.keyboard.press('Enter')
    await focusedLink(page, paths[0] ?? '')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname === paths[0])
  })

  it('the best page by Enter, also when it is pressed before the answer is there', async () => {
    const { page } = await open()
    await page.clock.install()
    const held: (() => Promise<void>)[] = []
    await page.route('**/search-words.json', (route) => void held.push(() => route.continue()))
    await openSearch(page)
    await page.keyboard.type('leaflet')
    await page.keyboard.press('Enter')
    // Whatever the field still meant to do after the last letter has been done by now.
    await page.clock.runFor(1000)
    await expect.poll(() => held.length).toBeGreaterThan(0)
    for (const release of held) await release()
    await results(page).first().waitFor()
    await focusedLink(page, '/guidance/clear-print/clear-print/')
  })
})

function sectionTitle(id: string): string {
  return SITE.sections.find((section) => section.id === id)?.title ?? id
}

function sectionsOf(paths: readonly string[]): Set<string> {
  return new Set(paths.map((path) => path.split('/')[2] ?? ''))
}

/** Presses Tab until what is focused has a name, as somebody without a mouse does. */
async function tabTo(page: Page, name: string): Promise<void> {
  const MOST = 30
  for (let pressed = 0; pressed < MOST; pressed++) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate(() => document.activeElement?.textContent?.trim())) === name) return
  }
  throw new Error(`expected to reach \`${name}\` by ${MOST} presses of Tab but did not`)
}

/** Waits until the link to a path has the focus. */
async function focusedLink(page: Page, path: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => (document.activeElement as HTMLAnchorElement).pathname === wanted,
    path,
  )
}
