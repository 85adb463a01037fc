import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { VERDICTS } from '../../src/domain/checklist/types.ts'
import { withSite } from '../helpers/browser.ts'
import { readGuidance, sameQuotes } from '../helpers/guidance.ts'
import { builtPaths, guidanceIds } from '../helpers/pages.ts'
import { SITES } from '../helpers/sites.ts'
import { allTools, checklists, liveItems } from '../helpers/tools.ts'
import { say } from '../helpers/words.ts'

describe('without JavaScript', () => {
  const { open, address } = withSite()
  let page: Page
  beforeAll(async () => {
    page = (await open('', { javaScriptEnabled: false })).page
  })

  it('every guidance page shows its title, its first steps and every heading', async () => {
    const missing: string[] = []
    for (const id of guidanceIds()) {
      const { title, first, headings } = readGuidance(id)
      await page.goto(address(`guidance/${id}/`))
      const shown = await visibleTexts(page, 'heading')
      const steps = await visibleTexts(page.getByRole('region', { name: say('shell.doFirst') }), 'listitem')
      missing.push(
        ...[title, ...headings]
          .filter((text) => !shown.includes(sameQuotes(text)))
          .map((text) => `${id}: ${text}`),
        ...first.filter((text) => !steps.includes(sameQuotes(text))).map((text) => `${id}: ${text}`),
      )
    }
    expect(missing).toEqual([])
  })

  it('the search control leads to the A to Z, which lists every guidance page', async () => {
    await page.goto(address(''))
    await page
      .getByRole('banner')
      .getByRole('link', { name: say('shell.search') })
      .click()
    expect(page.url()).toBe(address('guidance/'))
    const links = page.getByRole('main').getByRole('link')
    const listed = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
    expect(guidanceIds().filter((id) => !listed.includes(address(`guidance/${id}/`)))).toEqual([])
  })

  it('no page offers a button, because every button needs a script', async () => {
    const offered: string[] = []
    for (const path of builtPaths(SITES.root.folder)) {
      await page.goto(address(path))
      offered.push(...(await visibleTexts(page, 'button')).map((text) => `/${path}: ${text}`))
    }
    expect(offered).toEqual([])
  })

  it.each(checklists())(
    '$title shows every question with its answers, “not looked at” among them',
    async ({ page: home, groups }) => {
      await page.goto(address(`guidance/${home}/`))
      const incomplete: string[] = []
      for (const { question } of liveItems(groups)) {
        const answers = page.getByRole('group', { name: question }).getByRole('radio')
        if ((await answers.count()) !== VERDICTS.length + 1) incomplete.push(question)
      }
      expect(incomplete).toEqual([])
    },
  )

  it.each(allTools())(
    '$title shows every question as a form to print, with somewhere to answer it',
    async ({ id, page: home, questions }) => {
      await page.goto(address(`guidance/${home}/`))
      const sheet = page.locator(`#tool-${id}`)
      const text = sameQuotes(await sheet.innerText())
      expect(questions.filter((question) => !text.includes(sameQuotes(question)))).toEqual([])
      expect(await sheet.locator('input, textarea').count()).toBeGreaterThanOrEqual(questions.length)
      expect(await sheet.getByText(say('tools.needsScript')).isVisible()).toBe(true)
    },
  )

  it('My work says that it needs JavaScript', async () => {
    await page.goto(address('my-work/'))
    expect(await page.getByText(say('mywork.needsScript')).isVisible()).toBe(true)
  })
})

/** The texts of what has a role and can be seen. */
async function visibleTexts(place: Pick<Page, 'getByRole'>, role: 'heading' | 'listitem' | 'button') {
  return (await place.getByRole(role).allInnerTexts()).map((text) => sameQuotes(text).trim())
}
