import type { Page, Route } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { withSite } from '../helpers/browser.ts'
import {
  openSearch,
  openSettings,
  results,
  searchButton,
  searchDialog,
  searchFor,
} from '../helpers/dialogs.ts'
import { say } from '../helpers/words.ts'

describe('the search', () => {
  const { open, address, apart } = withSite()

  describe('opens', () => {
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

  describe('closes', () => {
    it.each(['Escape', 'Enter on Close'])('by %s, and the reader is back at its button', async (way) => {
      const { page } = await open()
      const dialog = await openSearch(page)
      if (way === 'Escape') await page.keyboard.press('Escape')
      else await dialog.getByRole('button', { name: say('shell.close') }).press('Enter')
      await dialog.waitFor({ state: 'hidden' })
      expect(await searchButton(page).evaluate((button) => button === document.activeElement)).toBe(true)
    })
  })

  describe('on Enter', () => {
    it('goes to the best page found, and Enter again opens it', async () => {
      const { page } = await open()
      await openSearch(page)
      const { paths } = await searchFor(page, 'leaflet')
      await page.keyboard.press('Enter')
      await focusedLink(page, paths[0] ?? '')
      await page.keyboard.press('Enter')
      await page.waitForURL((url) => url.pathname === paths[0])
    })

    it('goes to the best page also when it is pressed before the answer is there', async () => {
      const { page } = await apart.open()
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
})

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
