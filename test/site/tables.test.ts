import { describe, expect, it } from 'vitest'
import { withSite } from '../helpers/browser.ts'

const site = withSite()
const PAGE = 'guidance/clear-print/clear-print/'
const PHONE = { width: 360, height: 740 }

describe('a table of three columns', () => {
  it('is a table on a desk', async () => {
    const { page } = await site.open(PAGE)
    const [first, second] = await page.locator('.prose tbody tr').first().locator('td').all()
    expect((await second?.boundingBox())?.y).toBe((await first?.boundingBox())?.y)
  })

  it('is read row by row on a telephone, each cell under the heading of its column, and scrolls nowhere', async () => {
    const { page } = await site.open(PAGE)
    await page.setViewportSize(PHONE)
    const headings = await page.locator('.prose thead th').allTextContents()
    for (const [i, cell] of (await page.locator('.prose tbody tr').first().locator('td').all()).entries()) {
      expect(await cell.evaluate((one) => getComputedStyle(one, '::before').content)).toContain(headings[i])
      expect((await cell.boundingBox())?.x).toBe(16)
    }
    const room = await page.locator('.prose .table').evaluate((one) => one.scrollWidth - one.clientWidth)
    expect(room).toBe(0)
  })

  it('stays a table for screen readers on a telephone', async () => {
    const { page, context } = await site.open(PAGE)
    await page.setViewportSize(PHONE)
    const devtools = await context.newCDPSession(page)
    const { nodes } = await devtools.send('Accessibility.getFullAXTree')
    const roles = nodes.filter(({ ignored }) => !ignored).map(({ role }) => role?.value)
    const count = (role: string) => roles.filter((one) => one === role).length
    expect(['table', 'row', 'columnheader', 'cell'].map(count)).toEqual([1, 5, 3, 12])
  })
})
