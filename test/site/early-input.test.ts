import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { SorterDefinition } from '../../src/domain/sorter/types.ts'
import type { StandardDefinition } from '../../src/domain/standard/definition.ts'
import { readRecords } from '../helpers/any-sheet.ts'
import {
  AUDIT_PAGE,
  audit,
  buttonOf,
  choice,
  note,
  questions,
  untilAnswered,
  untilSaved,
} from '../helpers/audit.ts'
import { expectQuiet, withSite } from '../helpers/browser.ts'
import { makeFirstDatabase, putByHand, readAudits } from '../helpers/database.ts'
import { wake } from '../helpers/ready.ts'
import { anAudit, storeOf } from '../helpers/records.ts'
import { holdScripts } from '../helpers/slow-line.ts'
import { readYaml, say } from '../helpers/words.ts'

const site = withSite()
const builder = readYaml<StandardDefinition>('content/tools/standard/standard-builder.yaml')

const rules = readYaml<SorterDefinition>('content/tools/sorter/rule-sorter.yaml')

const nameField = (page: Page) => page.getByRole('textbox', { name: audit.subject.prompt, exact: true })
const draftField = (page: Page) => page.getByRole('textbox', { name: builder.draft.prompt, exact: true })

/** A page whose scripts do not come until `letCome` is called; then its tools start. */
async function openSlowly(path: string, saved: readonly ReturnType<typeof anAudit>[] = []) {
  const context = await site.newReader()
  if (saved.length > 0) {
    const { page } = await site.openIn(context, 'robots.txt')
    await makeFirstDatabase(page)
    await putByHand(page, storeOf(saved))
    await page.close()
  }
  const come = await holdScripts(context)
  const watched = await site.openIn(context, path)
  const letCome = async () => {
    come()
    await wake(watched.page)
  }
  return { ...watched, letCome }
}

describe('what a reader does before the script of a tool has come', () => {
  it('counts: answers are given and saved, once', async () => {
    const slow = await openSlowly(AUDIT_PAGE)
    const { page, letCome } = slow
    await nameField(page).fill('Leaflet')
    await choice(page, 1, 'no').check()
    await choice(page, 1, 'yes').check()
    await choice(page, 2, 'no').check()
    await letCome()
    const both = say('checklist.progress', { done: 2, of: questions.length })
    await page.getByText(both).first().waitFor()
    await untilAnswered(page, 1, 'yes')
    await untilAnswered(page, 2, 'no')
    expect(await nameField(page).inputValue()).toBe('Leaflet')
    await untilSaved(page)
    // What the browser itself fills in again was not done by the reader.
    await page.reload()
    await wake(page)
    await page.getByText(both).first().waitFor()
    expect(await readAudits(page)).toHaveLength(1)
    expectQuiet(slow)
  })

  it('goes to the saved work that the page was opened for, and writes over no text of it', async () => {
    const saved = ['old', 'new'].map((id) => anAudit({ id, title: `The ${id} one` }))
    const { page, letCome } = await openSlowly(`${AUDIT_PAGE}#record=old`, saved)
    await nameField(page).fill('for Spring')
    await choice(page, 1, 'yes').check()
    await letCome()
    await untilAnswered(page, 1, 'yes')
    await untilSaved(page)
    const audits = await readAudits(page)
    expect(audits.map(({ title }) => title).sort()).toEqual(['The new one', 'The old one for Spring'])
  })

  it('is done if it is a press: a note is opened, once, and what was typed is added to the list', async () => {
    const audit = await openSlowly(AUDIT_PAGE)
    await buttonOf(audit.page, 1, say('checklist.addNote')).click()
    await buttonOf(audit.page, 1, say('checklist.addNote')).click()
    await audit.letCome()
    await note(audit.page, 1).waitFor()
    expectQuiet(audit)

    const sorter = await openSlowly(`guidance/${rules.page}/`)
    await sorter.page.getByLabel(rules.add.prompt, { exact: true }).fill('Phone before you visit')
    await sorter.page.getByRole('button', { name: say('sorter.add'), exact: true }).click()
    await sorter.letCome()
    await sorter.page.getByRole('heading', { level: 4, name: 'Phone before you visit' }).waitFor()
    expect(await sorter.page.getByLabel(rules.add.prompt, { exact: true }).inputValue()).toBe('')
    expectQuiet(sorter)
  })

  it('is read like anything else: a pasted promise gets its questions, and a word is typed to its end', async () => {
    const slow = await openSlowly(`guidance/${builder.page}/`)
    const { page, letCome } = slow
    await draftField(page).fill('We answer 95% of calls in 20 seconds.')
    await page.keyboard.press('Home')
    await letCome()
    await page.locator('.marked-draft').waitFor()
    await page.keyboard.type('Now: ')
    expect(await draftField(page).inputValue()).toBe('Now: We answer 95% of calls in 20 seconds.')
    await untilSaved(page)
    expect(await readRecords(page)).toHaveLength(1)
    expectQuiet(slow)
  })
})
