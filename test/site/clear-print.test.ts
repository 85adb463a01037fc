import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { AUDIT_PAGE, addNote, addPlan, answer, documentName, openAudit } from '../helpers/audit.ts'
import { withSite } from '../helpers/browser.ts'
import { findLongLines, findUnclearPrint } from '../helpers/clear-print.ts'
import { builtPaths, guidanceIds } from '../helpers/pages.ts'
import { anAction, anAudit, openWith } from '../helpers/records.ts'
import { SITES } from '../helpers/sites.ts'
import { say } from '../helpers/words.ts'

const site = withSite()
const WIDTHS = [1280, 360]
const THEMES = ['light', 'dark'] as const

/** What a page does against clear print, in both themes and on a desk and a telephone. */
async function unclear(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of THEMES) {
      // Without motion, or colours would be read half way from one theme to the other.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      found.push(
        ...(await page.evaluate(findUnclearPrint)).map((fault) => `${colorScheme}, ${width} px: ${fault}`),
      )
    }
  }
  return found
}

describe('the site keeps its own clear-print rules on the screen:', () => {
  let page: Page
  beforeAll(async () => {
    page = (await site.open()).page
  })

  it.each([...builtPaths(SITES.root.folder), 'nothing-here/'])('/%s', async (path) => {
    await page.goto(site.address(path))
    expect(await unclear(page)).toEqual([])
  })

  it('an audit of two documents, with its notes, plans and list of audits', async () => {
    const { page } = await openAudit(site)
    await documentName(page).fill('Leaflet')
    await answer(page, 1, 'no')
    await addNote(page, 1, 'Grey on blue')
    await addPlan(page, 1)
    await page.getByRole('button', { name: say('checklist.addSubject', { one: 'document' }) }).click()
    await answer(page, 2, 'partly', 'Leaflet')
    expect(await unclear(page)).toEqual([])
  })

  it('an audit that could not be saved', async () => {
    const context = await site.browser().newContext()
    await context.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }))
    const { page } = await site.openIn(context, AUDIT_PAGE)
    await page.getByText(say('record.anyTime')).scrollIntoViewIfNeeded()
    await page.getByText(say('record.notSaved')).waitFor()
    expect(await unclear(page)).toEqual([])
  })

  it.each(['my-work/', 'my-work/report/#record=leaflet&show=full', ''])(
    'work that was saved, on /%s',
    async (path) => {
      const record = anAudit({
        id: 'leaflet',
        title: 'Leaflet',
        actions: [anAction('type-size', { what: 'Enlarge' })],
      })
      const { page } = await openWith(site, [record], path, { torn: 'a bare string' })
      await page.getByText('Leaflet').first().waitFor()
      expect(await unclear(page)).toEqual([])
    },
  )

  it('search, with what it found', async () => {
    const { page } = await site.open()
    await page.getByRole('button', { name: say('shell.search') }).click()
    await page.getByRole('textbox', { name: say('search.label') }).fill('angry')
    await page.getByRole('dialog').getByRole('listitem').first().waitFor()
    expect(await unclear(page)).toEqual([])
  })

  it('the reading settings', async () => {
    const { page } = await site.open()
    await page.getByRole('button', { name: say('shell.settings') }).click()
    await page.getByRole('dialog').waitFor()
    expect(await unclear(page)).toEqual([])
  })

  it.each(guidanceIds())('full lines of guidance/%s hold at most 70 characters', async (id) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(site.address(`guidance/${id}/`))
    expect(await page.evaluate(findLongLines, 70)).toEqual([])
  })
})
