import { describe, expect, it } from 'vitest'
import { AUDIT_PAGE, addNote, addPlan, answer, documentName, openAudit } from '../helpers/audit.ts'
import { withSite } from '../helpers/browser.ts'
import { unclear } from '../helpers/clear-print.ts'
import { anAction, anAudit, openWith } from '../helpers/records.ts'
import { say } from '../helpers/words.ts'

const site = withSite()

describe('the site keeps its own clear-print rules on the screen:', () => {
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
    const context = await site.newReader()
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
})
