import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { pathOf } from '../helpers/addresses.ts'
import { withSite } from '../helpers/browser.ts'
import { readGuidance } from '../helpers/guidance.ts'
import { guidanceIds } from '../helpers/pages.ts'
import { SITE, say } from '../helpers/words.ts'

const day = new Intl.DateTimeFormat(SITE.language, { dateStyle: 'long', timeZone: 'UTC' })

describe('a guidance page', () => {
  const { open, address } = withSite()
  let page: Page
  beforeAll(async () => {
    page = (await open()).page
  })

  it.each(SITE.sections)(
    'of $title says where it stands, what it rests on and when it was reviewed',
    async ({ id: section, title }) => {
      const siblings = guidanceIds().filter((id) => id.startsWith(`${section}/`))
      for (const id of siblings) {
        const { reviewed, sources } = readGuidance(id)
        await page.goto(address(`guidance/${id}/`))
        expect(await linksIn(page, 'navigation', say('shell.breadcrumb')), id).toEqual([
          '',
          `guidance/${section}/`,
        ])
        const beside = await linksIn(page, 'navigation', `${say('shell.inSection')}: ${title}`)
        expect(beside.toSorted(), id).toEqual(siblings.map((one) => `guidance/${one}/`))
        const restsOn = await linksIn(page, 'region', say('shell.sourcesHere'))
        expect(restsOn, id).toEqual(sources.map((source) => `sources/#${source}`))
        const review = say('shell.reviewed', { date: day.format(new Date(reviewed)) })
        expect(await page.getByText(review).isVisible(), id).toBe(true)
      }
    },
  )

  it('leads to the next one through the whole handbook, and back', async () => {
    const [firstSection] = SITE.sections
    await page.goto(address(`guidance/${firstSection?.id}/`))
    const way = (name: string) =>
      page.getByRole('navigation', { name: say('shell.otherPages') }).getByRole('link', { name })
    // A click answers before the next page is there to be looked at.
    const follow = (link: Locator) => Promise.all([page.waitForEvent('load'), link.click()])
    await follow(page.getByRole('main').getByRole('list').last().getByRole('link').first())
    const walked = [pathOf(page.url())]
    while (await way(say('shell.next')).isVisible()) {
      const last = pathOf(page.url())
      await follow(way(say('shell.next')))
      walked.push(pathOf(page.url()))
      expect(
        pathOf(await way(say('shell.previous')).evaluate((link) => (link as HTMLAnchorElement).href)),
      ).toBe(last)
    }
    expect(walked.toSorted()).toEqual(guidanceIds().map((id) => `guidance/${id}/`))
  })
})

async function linksIn(page: Page, role: 'navigation' | 'region', name: string): Promise<string[]> {
  const links = page.getByRole(role, { name, exact: true }).getByRole('link')
  const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
  return addresses.map(pathOf)
}
