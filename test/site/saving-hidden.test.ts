import type { BrowserContext } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { AUDIT_PAGE, addNote, note, untilSaved } from '../helpers/audit.ts'
import { expectQuiet, type Watched, withSite } from '../helpers/browser.ts'
import { readAudits } from '../helpers/database.ts'
import { comeBack, deafen, hide } from '../helpers/hidden.ts'
import { wake } from '../helpers/ready.ts'
import { say } from '../helpers/words.ts'

const site = withSite()

async function openTab(context: BrowserContext): Promise<Watched> {
  const watched = await site.openIn(context, AUDIT_PAGE)
  await wake(watched.page)
  return watched
}

/** A tab with an audit that sleeps, and another in which the work goes on. */
async function openAsleep() {
  const context = await site.newReader()
  await deafen(context)
  const old = await openTab(context)
  await addNote(old.page, 1, 'Measured in the office')
  await untilSaved(old.page)
  await hide(old.page)
  const other = await openTab(context)
  await note(other.page, 1).waitFor()
  return { old, other }
}

describe('an old tab that wakes', () => {
  it('shows the newer text before anything is typed over it, and what is typed goes on from there', async () => {
    const { old, other } = await openAsleep()
    await note(other.page, 1).fill('Measured in the office and at the counter')
    await untilSaved(other.page)
    expect(await note(old.page, 1).inputValue()).toBe('Measured in the office')
    await comeBack(old.page)
    await old.page.getByText('Measured in the office and at the counter', { exact: true }).waitFor()
    await note(old.page, 1).press('End')
    await note(old.page, 1).pressSequentially(', twice')
    await untilSaved(old.page)
    expect((await readAudits(old.page)).map(({ answers }) => answers.items)).toEqual([
      { 'type-size': { a: { note: 'Measured in the office and at the counter, twice' } } },
    ])
    expectQuiet(old)
    expectQuiet(other)
  })

  it('lists an audit that was started elsewhere', async () => {
    const { old, other } = await openAsleep()
    await other.page.getByText(say('record.yours')).click()
    await other.page.getByRole('button', { name: say('record.startNew') }).click()
    await addNote(other.page, 2, 'Grey on blue')
    await untilSaved(other.page)
    await comeBack(old.page)
    await old.page.getByText(`${say('record.yours')} (2)`).waitFor()
    expect(await note(old.page, 1).inputValue()).toBe('Measured in the office')
    expect(await readAudits(old.page)).toHaveLength(2)
  })
})
