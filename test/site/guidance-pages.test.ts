import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { pathOf } from '../helpers/addresses.ts'
import { withSite } from '../helpers/browser.ts'
import { readGuidance } from '../helpers/guidance.ts'
import { guidanceIds } from '../helpers/pages.ts'
import { SITE, say } from '../helpers/words.ts'

const day = new Intl.DateTimeFormat(SITE.language, { dateStyle: 'long', timeZone: 'UTC' })

/** The addresses of the links in a part of a page, as paths. */
async function linksIn(page: Page, role: 'navigation' | 'region', name: string): Promise<string[]> {
  const links = page.getByRole(role, { name, exact: true }).getByRole('link')
  const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
  return addresses.map(pathOf)
}

describe('a guidance page', () => {
  const { open, address } = withSite()
  /** The way to other pages that each page offers, in the order of reading. */
  const ways = new Map<string, readonly string[]>()
  let page: Page
  beforeAll(async () => {
    page = (await open('', { javaScriptEnabled: false })).page
  })

  it.each(SITE.sections)(
    'of $title says where it stands, what it rests on and when it was reviewed',
    async ({ id: section, title }) => {
      const siblings = guidanceIds().filter((id) => id.startsWith(`${section}/`))
      for (const id of siblings) {
        const { reviewed, sources } = readGuidance(id)
        await page.goto(address(`guidance/${id}/`))
        ways.set(`guidance/${id}/`, await linksIn(page, 'navigation', say('shell.otherPages')))
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
    await page.getByRole('main').getByRole('list').last().getByRole('link').first().click()
    await page.waitForURL(/guidance\/[^/]+\/[^/]+\/$/)
    const walked = [pathOf(page.url())]
    for (const path of walked) {
      const next = (ways.get(path) ?? []).at(-1)
      if (next && !walked.includes(next)) walked.push(next)
    }
    expect(walked.toSorted()).toEqual(guidanceIds().map((id) => `guidance/${id}/`))
    expect(walked.map((path) => ways.get(path))).toEqual(
      walked.map((_, i) => [walked[i - 1], walked[i + 1]].filter((path) => path !== undefined)),
    )
  })
})
