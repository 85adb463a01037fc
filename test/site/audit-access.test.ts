import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import {
  AUDIT_PAGE,
  addNote,
  addPlan,
  answer,
  buttonOf,
  choice,
  documentName,
  note,
  openAudit,
  plan,
  question,
  questions,
  untilSaved,
} from '../helpers/audit.ts'
import { violations } from '../helpers/axe.ts'
import { expectQuiet, withSite } from '../helpers/browser.ts'
import { readAudits } from '../helpers/database.ts'
import { hasFocus, tabBackTo, tabTo } from '../helpers/keyboard.ts'
import { wake } from '../helpers/ready.ts'
import { say } from '../helpers/words.ts'

const site = withSite()

describe('an audit by keyboard alone', () => {
  it('is named, answered and planned', async () => {
    const watched = await site.open(AUDIT_PAGE)
    const { page } = watched
    const { keyboard } = page
    await tabTo(page, documentName(page))
    await wake(page)
    await keyboard.type('Leaflet')
    await tabTo(page, choice(page, 1, 'none'))
    await keyboard.press('ArrowRight')
    await keyboard.press('ArrowRight')
    await tabTo(page, buttonOf(page, 1, say('action.plan')))
    await keyboard.press('Enter')
    const { what, owner, due } = plan(page, 1)
    await expect.poll(() => hasFocus(what)).toBe(true)
    await keyboard.type('Larger type')
    await tabTo(page, owner)
    await keyboard.type('Print desk')
    await tabTo(page, due)
    // The same in every order of day and month.
    await keyboard.type('12122026')
    await tabTo(page, page.getByLabel(say('action.done'), { exact: true }))
    await keyboard.press('Space')
    await untilSaved(page)
    const [record] = await readAudits(page)
    expect(record?.answers.items['type-size']).toEqual({ a: { verdict: 'partly' } })
    expect(record?.title).toBe('Leaflet')
    expect(record?.actions).toMatchObject([
      { what: 'Larger type', owner: 'Print desk', due: '2026-12-12', done: true },
    ])
    await tabTo(page, page.getByRole('button', { name: say('action.remove') }))
    await keyboard.press('Enter')
    await expect.poll(() => hasFocus(buttonOf(page, 1, say('action.plan')))).toBe(true)
    expectQuiet(watched)
  })

  it('goes on in the note that was asked for', async () => {
    const { page } = await openAudit(site)
    await tabTo(page, buttonOf(page, 1, say('checklist.addNote')))
    await page.keyboard.press('Enter')
    await note(page, 1).waitFor()
    await page.keyboard.type('Small print')
    expect(await note(page, 1).inputValue()).toBe('Small print')
  })

  it('opens the help, and shows what is left', async () => {
    const { page } = await openAudit(site)
    await answer(page, 1, 'yes')
    await tabTo(page, page.locator('summary', { hasText: say('checklist.help') }).first())
    await page.keyboard.press('Enter')
    await page.getByText(questions[0]?.means ?? '').waitFor()
    await tabBackTo(page, page.getByRole('radio', { name: say('checklist.filter-all') }))
    await page.keyboard.press('ArrowRight')
    await question(page, 1).waitFor({ state: 'detached' })
  })
})

describe('axe finds nothing in an audit, in either theme,', () => {
  it.each<[state: string, reach: (page: Page) => Promise<void>]>([
    ['with nothing answered', async () => undefined],
    ['with an answer, its help, a note and a planned change', answerInFull],
    ['with two documents, and one that was taken away', compareTwo],
    ['with only what to change, and the list of audits open', filter],
  ])('%s', async (_state, reach) => {
    const watched = await openAudit(site)
    await reach(watched.page)
    expect(await violations(watched.page)).toEqual([])
    expectQuiet(watched)
  })

  async function answerInFull(page: Page) {
    await page.getByText(say('checklist.help')).first().click()
    await answer(page, 1, 'no')
    await addNote(page, 1, 'Grey on blue')
    await addPlan(page, 1)
  }

  async function compareTwo(page: Page) {
    const add = page.getByRole('button', { name: say('checklist.addSubject', { one: 'document' }) })
    await documentName(page).fill('Leaflet')
    await add.click()
    await add.click()
    await answer(page, 1, 'no', 'Leaflet')
    await page.getByRole('button', { name: say('checklist.removeSubject', { name: 'Document C' }) }).click()
    await page.getByRole('button', { name: say('record.undo') }).waitFor()
  }

  async function filter(page: Page) {
    await answer(page, 1, 'no')
    await page.getByText(say('record.yours')).click()
    await page.getByRole('radio', { name: say('checklist.filter-changes') }).check()
    await question(page, 2).waitFor({ state: 'detached' })
  }
})
