import { describe, expect, it } from 'vitest'
import { withSite } from '../helpers/browser.ts'
import { openSearch, results, searchFor } from '../helpers/dialogs.ts'
import { readGuidance } from '../helpers/guidance.ts'
import { guidanceIds } from '../helpers/pages.ts'
import { readYaml, SITE, say } from '../helpers/words.ts'

const { misspellings } = readYaml<{ misspellings: Record<string, string> }>('content/search-words.yaml')

describe('the search', () => {
  const { open, address } = withSite()

  describe('says', () => {
    it('what each part of it is', async () => {
      const { page } = await open()
      await page.getByRole('button', { name: say('shell.search'), exact: true }).click()
      const dialog = page.getByRole('dialog', { name: say('search.title'), exact: true })
      const parts = [
        dialog.getByRole('search').getByRole('textbox', { name: say('search.label'), exact: true }),
        dialog.getByRole('combobox', { name: say('search.section'), exact: true }),
        dialog.getByRole('checkbox', { name: say('search.toolsOnly'), exact: true }),
        dialog.getByRole('button', { name: say('shell.close'), exact: true }),
        dialog.getByRole('link', { name: say('search.aToZ'), exact: true }),
      ]
      for (const part of parts) await part.waitFor()
    })

    it('the title, the section and the words found of each page', async () => {
      const { page } = await open()
      await openSearch(page)
      const { paths } = await searchFor(page, 'leaflet')
      const clearPrint = results(page).nth(paths.indexOf('/guidance/clear-print/clear-print/'))
      expect(await clearPrint.getByRole('link').innerText()).toBe(
        readGuidance('clear-print/clear-print').title,
      )
      expect(await clearPrint.getByText(sectionTitle('clear-print'), { exact: true }).count()).toBe(1)
      expect(await clearPrint.locator('mark').first().innerText()).toMatch(/^leaflet/i)
    })

    it('how many pages it found', async () => {
      const { page } = await open()
      await openSearch(page)
      const { status, paths } = await searchFor(page, 'periodicals')
      expect(paths.length).toBeGreaterThan(0)
      expect(status).toBe(say('search.results', { count: paths.length }))
    })

    it('what it looked for in place of a misspelling', async () => {
      const { page } = await open()
      await openSearch(page)
      const [typed = '', meant = ''] = Object.entries(misspellings)[0] ?? []
      const { status, paths } = await searchFor(page, typed)
      expect(status).toContain(say('search.corrected', { query: meant }))
      expect(paths).toEqual((await searchFor(page, meant)).paths)
    })

    // The index by itself would take the second for the word “a”.
    it.each(['qzxvw', 'axqzvw'])('that nothing fits “%s”, and offers the A to Z', async (nonsense) => {
      const { page } = await open()
      const dialog = await openSearch(page)
      const { status, paths } = await searchFor(page, nonsense)
      expect(status).toBe(say('search.none', { query: nonsense }))
      expect(paths).toEqual([])
      await dialog.getByRole('link', { name: say('search.aToZ') }).click()
      await page.waitForURL(address('guidance/'))
    })

    it('that nothing fits the filters', async () => {
      const { page } = await open()
      const dialog = await openSearch(page)
      await dialog.getByRole('combobox').selectOption(sectionTitle('crm'))
      const { status, paths } = await searchFor(page, 'periodicals')
      expect([status, paths]).toEqual([say('search.noneFiltered', { query: 'periodicals' }), []])
    })

    it('that it could not be loaded when the index is missing, and works once it is there', async () => {
      const { page } = await open()
      await page.route('**/search-words.json', (route) => route.abort())
      await openSearch(page)
      expect((await searchFor(page, 'leaflet')).status).toBe(say('search.failed'))
      await page.unroute('**/search-words.json')
      expect((await searchFor(page, 'leaflet')).paths).not.toEqual([])
    })
  })

  describe('finds', () => {
    it('only pages of a section that is chosen', async () => {
      const { page } = await open()
      const dialog = await openSearch(page)
      expect(sectionsOf((await searchFor(page, 'customer')).paths).size).toBeGreaterThan(1)
      await dialog.getByRole('combobox').selectOption(sectionTitle('crm'))
      expect(sectionsOf((await searchFor(page, 'customer')).paths)).toEqual(new Set(['crm']))
    })

    it('only pages with a tool when that is asked for', async () => {
      const withTool = guidanceIds().filter((id) => readGuidance(id).tools.length > 0)
      const { page } = await open()
      const dialog = await openSearch(page)
      await dialog.getByRole('checkbox').check()
      const { paths } = await searchFor(page, 'leaflet')
      expect(paths.length).toBeGreaterThan(0)
      expect(withTool.map((id) => `/guidance/${id}/`)).toEqual(expect.arrayContaining([...paths]))
    })
  })
})

function sectionTitle(id: string): string {
  return SITE.sections.find((section) => section.id === id)?.title ?? id
}

function sectionsOf(paths: readonly string[]): Set<string> {
  return new Set(paths.map((path) => path.split('/')[2] ?? ''))
}
