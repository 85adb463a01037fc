import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { slowViolations, violations } from '../helpers/axe.ts'
import { withSite } from '../helpers/browser.ts'
import { tooPale } from '../helpers/clear-print.ts'
import { openSearch, openSettings, searchFor } from '../helpers/dialogs.ts'
import { tooSmall } from '../helpers/targets.ts'
import { say } from '../helpers/words.ts'

describe('everybody can use', () => {
  const { open, address } = withSite()
  let page: Page
  beforeAll(async () => {
    page = (await open()).page
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

describe('what axe takes long for is measured by us too', () => {
  const { open } = withSite()

  it('contrast: neither lets a pale word pass', async () => {
    const { page } = await open('about/')
    await page
      .locator('main p:visible')
      .first()
      .evaluate((one) => {
        one.style.color = 'gray'
      })
    expect(await slowViolations(page)).toEqual([
      expect.stringContaining('contrast'),
      expect.stringContaining('contrast'),
    ])
    expect(await tooPale(page)).toEqual([expect.stringContaining('light:'), expect.stringContaining('dark:')])
  })

  it('targets: neither lets a small button among others pass', async () => {
    const { page } = await open('about/')
    await page.locator('main').evaluate((main) => {
      const row = document.createElement('div')
      Object.assign(row.style, { display: 'flex' })
      for (const name of ['a', 'b']) {
        const small = Object.assign(document.createElement('button'), { textContent: name })
        Object.assign(small.style, { width: '16px', height: '16px', minHeight: '0', padding: '0' })
        row.append(small)
      }
      main.prepend(row)
    })
    expect(await slowViolations(page)).toContainEqual(expect.stringContaining('target-size'))
    expect(await tooSmall(page)).toContainEqual(expect.stringContaining('16 by 16 px'))
  })
})
