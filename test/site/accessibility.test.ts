import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { violations } from '../helpers/axe.ts'
import { withSite } from '../helpers/browser.ts'
import { openSearch, openSettings, searchFor } from '../helpers/dialogs.ts'
import { builtPaths } from '../helpers/pages.ts'
import { ready } from '../helpers/ready.ts'
import { SITES } from '../helpers/sites.ts'
import { say } from '../helpers/words.ts'

// A section of guidance at a time, so that a failure says where and no test looks at everything.
const parts = Map.groupBy(
  [...builtPaths(SITES.root.folder), '404.html'],
  (path) => /^guidance\/[^/]+/.exec(path)?.[0] ?? '',
)

describe('everybody can use', () => {
  const { open, address } = withSite()
  let page: Page
  beforeAll(async () => {
    page = (await open()).page
  })

  it.each([...parts])('every page under /%s', async (_, paths) => {
    const found: string[] = []
    for (const path of paths) {
      await page.goto(address(path))
      await ready(page)
      found.push(...(await violations(page)).map((one) => `/${path} ${one}`))
    }
    expect(found).toEqual([])
  })

  it('the search, before a word is typed, with results and without', async () => {
    await page.goto(address(''))
    await openSearch(page)
    expect(await violations(page)).toEqual([])
    expect((await searchFor(page, 'angry')).paths).not.toEqual([])
    expect(await violations(page)).toEqual([])
    expect((await searchFor(page, 'qzxvw')).paths).toEqual([])
    expect(await violations(page)).toEqual([])
  })

  it('the reading settings', async () => {
    await page.goto(address(''))
    await openSettings(page)
    expect(await violations(page)).toEqual([])
  })

  it('the contents of a page on a phone, folded and open', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(address('guidance/activism/customer-activist/'))
    const contents = page.getByRole('navigation', { name: say('shell.contents') })
    expect(await contents.getByRole('link').count()).toBe(0)
    expect(await violations(page)).toEqual([])
    await contents.getByText(say('shell.contents')).click()
    await contents.getByRole('link').first().waitFor()
    expect(await violations(page)).toEqual([])
  })
})
