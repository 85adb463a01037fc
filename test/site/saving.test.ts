import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { AUDIT_PAGE, addNote, answer, note, openAudit, untilSaved } from '../helpers/audit.ts'
import { expectQuiet, withSite } from '../helpers/browser.ts'
import { holdStore, readAudits } from '../helpers/database.ts'
import { typeAnd } from '../helpers/leaving.ts'
import { wake } from '../helpers/ready.ts'
import { say } from '../helpers/words.ts'

const site = withSite()
const ROUNDS = 5

describe('what is written', () => {
  it('is said to be saved only when the database holds it', async () => {
    const watched = await openAudit(site)
    const { page } = watched
    await answer(page, 1, 'yes')
    await untilSaved(page)
    const other = await site.openIn(watched.context, 'glossary/')
    const letGo = await holdStore(other.page)
    for (const number of [2, 3, 4, 5]) {
      await answer(page, number, 'no')
      expect(await page.getByText(say('record.saving'), { exact: true }).isVisible()).toBe(true)
    }
    await letGo()
    await untilSaved(page)
    const [record] = await readAudits(page)
    expect(Object.keys(record?.answers.items ?? {})).toHaveLength(5)
    expectQuiet(watched)
  })

  // A letter typed and the page left in the same breath, by every way out of a page.
  it.each<[way: string, leave: (page: Page) => Promise<unknown>]>([
    ['reloading', (page) => Promise.all([page.waitForEvent('load'), typeAnd(page, 'reload')])],
    ['following a link', (page) => Promise.all([page.waitForURL('**/glossary/'), typeAnd(page, 'follow')])],
    [
      'closing the page',
      async (page) => {
        await typeAnd(page, 'stay')
        await page.close()
      },
    ],
  ])('keeps its last letter on %s', async (_way, leave) => {
    const watched = await openAudit(site)
    await addNote(watched.page, 1, '-')
    await untilSaved(watched.page)
    let { page } = watched
    for (let round = 1; round <= ROUNDS; round++) {
      await leave(page)
      page = page.isClosed() ? await watched.context.newPage() : page
      await page.goto(site.address(AUDIT_PAGE))
      await wake(page)
      await note(page, 1).waitFor()
      expect(await note(page, 1).inputValue()).toBe(`-${'x'.repeat(round)}`)
    }
    expectQuiet(watched)
  })
})
