import type { Page } from 'playwright-core'
import type { SavedRecord } from '../../src/domain/record/types.ts'
import type { Watched, withSite } from './browser.ts'
import { readAudits } from './database.ts'
import { wake } from './ready.ts'
import { say } from './words.ts'

type Site = Pick<ReturnType<typeof withSite>, 'open' | 'openIn'>

/** Text that would run, that runs the other way, and that has no place to break. */
export const HARD_TEXT = `<img src=x onerror="document.title='ran'"> شكراً \u202Eabc\u202C 👩🏽‍🦽 ${'x'.repeat(300)}`

/** Opens the page of a tool at its sheet, awake. */
export async function openTool({ open }: Site, page: string): Promise<Watched> {
  const watched = await open(`guidance/${page}/`)
  await wake(watched.page)
  return watched
}

/** Opens it again in the same browser, as a reader who comes back. */
export async function comeBack({ openIn }: Site, before: Watched, page: string): Promise<Watched> {
  await before.page.close()
  const watched = await openIn(before.context, `guidance/${page}/`)
  await wake(watched.page)
  return watched
}

/** Gives the first answer that a tool takes, whatever its kind: a choice, or else some words. */
export async function begin(page: Page, id: string): Promise<void> {
  const sheet = page.locator(`#tool-${id}`)
  const choices = sheet.locator('.question').getByRole('radio')
  const next = sheet.getByRole('button', { name: say('finder.next'), exact: true })
  if (await next.isVisible()) {
    await sheet.getByRole('radio').first().check()
    await next.click()
  } else if ((await choices.count()) > 0) await choices.nth(2).check()
  else await sheet.getByRole('textbox').first().fill('Begun')
}

/** The records in the browser's database, of whatever kind, oldest first. */
export async function readRecords<Answers>(page: Page): Promise<SavedRecord<Answers>[]> {
  return (await readAudits(page)) as unknown as SavedRecord<Answers>[]
}

/** Goes to the report of the record in view and chooses how much of it to see; gives what it says. */
export async function reportOf(page: Page, level?: 'full' | 'blank'): Promise<string> {
  await page.getByRole('link', { name: say('record.report'), exact: true }).click()
  await page.getByRole('article').waitFor()
  if (level) await page.getByRole('radio', { name: say(`report.level-${level}`), exact: true }).check()
  return page.getByRole('article').innerText()
}
