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
    {
      text: 'of the standard size',
      size: '100',
      screens: [
        { name: '320 px wide', width: 320, height: 640 },
        { name: '1280 px wide at 400% zoom', width: 320, height: 225 },
      ],
    },
    {
      text: 'twice as large',
      size: '200',
      screens: [
        { name: '1280 px wide', width: 1280, height: 900 },
        { name: '360 px wide', width: 360, height: 740 },
      ],
    },
  ])('with text $text', ({ size, screens }) => {
    let page: Page
    beforeAll(async () => {
      page = (await open()).page
      await openSettings(page)
      await chooseSetting(page, 'size', size)
    })

    it('every page fits without scrolling sideways and shows all of its text', async () => {
      const found: string[] = []
      for (const path of paths) {
        await page.goto(address(path))
        await ready(page)
        for (const { name, ...viewport } of screens) {
          await page.setViewportSize(viewport)
          found.push(...(await overflowing(page)).map((one) => `/${path}, ${name}: ${one}`))
        }
      }
      expect(found).toEqual([])
    })

    it.each(screens)('the search and the reading settings fit on a screen $name', async (screen) => {
      await page.setViewportSize(screen)
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
