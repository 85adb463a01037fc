import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { FORMATS } from '../../src/formats/index.ts'
import { AUDIT_PAGE, addNote, addPlan, answer, documentName, untilSaved } from '../helpers/audit.ts'
import { bringIn, choose } from '../helpers/bring-in.ts'
import { expectQuiet, withSite } from '../helpers/browser.ts'
import { readAudits } from '../helpers/database.ts'
import { openSearch, openSettings, searchFor } from '../helpers/dialogs.ts'
import { downloadFrom } from '../helpers/download.ts'
import { wake } from '../helpers/ready.ts'
import { collectRefusals } from '../helpers/refusals.ts'
import { say } from '../helpers/words.ts'

const site = withSite()

async function read(page: Page) {
  await page.getByRole('main').getByRole('link').first().click()
  await openSettings(page)
  await page.keyboard.press('Escape')
  await openSearch(page)
  expect((await searchFor(page, 'small print')).paths).not.toEqual([])
  await page.keyboard.press('Enter')
  await page.waitForURL('**/guidance/**')
}

async function workOnAudit(page: Page) {
  await page.goto(site.address(AUDIT_PAGE))
  await wake(page)
  await documentName(page).fill('Private leaflet')
  await answer(page, 1, 'no')
  await addNote(page, 1, 'Private note')
  await addPlan(page, 1)
  await untilSaved(page)
}

/** Every file that can be had of the report, and the link; gives the handbook's own file. */
async function handOver(page: Page): Promise<string> {
  await page.getByRole('link', { name: say('record.report'), exact: true }).click()
  await page.getByText(say('handover.title'), { exact: true }).click()
  for (const { id } of FORMATS)
    await downloadFrom(page.getByRole('button', { name: say(`handover.format-${id}`), exact: true }))
  await page.getByRole('button', { name: say('handover.makeLink') }).click()
  await page.getByRole('img', { name: say('handover.qr') }).waitFor()
  const { text } = await downloadFrom(page.getByRole('button', { name: say('handover.format-json') }))
  return text
}

describe('a whole visit', () => {
  it('of reading, searching, auditing, reporting, handing over and bringing in sends nothing to anybody', async () => {
    const context = await site.newReader()
    const refused = await collectRefusals(context)
    const watched = await site.openIn(context)
    const { page, requests } = watched
    await read(page)
    await workOnAudit(page)
    const file = await handOver(page)
    await page.goto(site.address('my-work/'))
    await downloadFrom(page.getByRole('button', { name: say('mywork.backup') }))
    await choose(page, file.replace('Private note', 'Changed note'))
    await bringIn(page, 1)
    expect(await readAudits(page)).toHaveLength(2)
    expect(requests.filter((url) => !url.startsWith(site.address('')) && !url.startsWith('blob:'))).toEqual(
      [],
    )
    expect(requests.filter((url) => /private|changed/i.test(decodeURIComponent(url)))).toEqual([])
    expect(await context.cookies()).toEqual([])
    expect(refused).toEqual([])
    expectQuiet(watched)
  })
})
