import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { withSite } from '../helpers/browser.ts'
import { chooseSetting, openSearch, openSettings, searchFor } from '../helpers/dialogs.ts'
import { overflowing } from '../helpers/overflow.ts'
import { builtPaths } from '../helpers/pages.ts'
import { ready } from '../helpers/ready.ts'
import { SITES } from '../helpers/sites.ts'

const paths = [...builtPaths(SITES.root.folder), '404.html']

describe('the site fits', () => {
  const { open, address } = withSite()

  describe.each([
    { name: '320 px wide', viewport: { width: 320, height: 640 } },
    { name: '1280 px wide at 400% zoom', viewport: { width: 320, height: 225 }, deviceScaleFactor: 4 },
    {
      name: '1280 px wide with the text twice as large',
      viewport: { width: 1280, height: 900 },
      size: '200',
    },
    { name: '360 px wide with the text twice as large', viewport: { width: 360, height: 740 }, size: '200' },
  ])('on a screen $name', ({ size, name, ...options }) => {
    let page: Page
    beforeAll(async () => {
      page = (await open('', options)).page
      if (!size) return
      await openSettings(page)
      await chooseSetting(page, 'size', size)
    })

    it('every page fits without scrolling sideways and shows all of its text', async () => {
      const found: string[] = []
      for (const path of paths) {
        await page.goto(address(path))
        await ready(page)
        found.push(...(await overflowing(page)).map((one) => `/${path}: ${one}`))
      }
      expect(found).toEqual([])
    })

    it('the search and the reading settings fit', async () => {
      await page.goto(address(''))
      await openSearch(page)
      await searchFor(page, 'responsibilities')
      expect(await overflowing(page)).toEqual([])
      await page.keyboard.press('Escape')
      await openSettings(page)
      expect(await overflowing(page)).toEqual([])
    })
  })
})
