import type { Locator, Page } from 'playwright-core'
import { FORMAT, FORMAT_VERSION } from '../../src/domain/record/format.ts'
import { temporaryFile } from './temporary.ts'
import { say } from './words.ts'

/** What the files of the tests are called. */
export const FILE = 'given.handbook.json'

/** The text of a handbook file that holds these entries. */
export function fileOf(records: readonly unknown[]): string {
  return JSON.stringify({ format: FORMAT, version: FORMAT_VERSION, records })
}

/** Chooses a file on My work; what is in it is shown, or why it cannot be opened. */
export async function choose(page: Page, content: string | Uint8Array, name = FILE): Promise<void> {
  await page.getByLabel(say('bringin.choose')).setInputFiles(await temporaryFile(name, content))
}

/** What the page says of a file that can be opened. */
export function found(page: Page, name = FILE): Locator {
  return page.getByRole('region', { name, exact: true })
}

/** Brings what was chosen in, and waits until it is there. */
export async function bringIn(page: Page, count: number): Promise<void> {
  await page.getByRole('button', { name: say('bringin.apply', { count }), exact: true }).click()
  await page.getByText(say('bringin.done', { count }), { exact: true }).waitFor()
}

/** Takes back what was just brought in. */
export async function takeBack(page: Page): Promise<void> {
  await page.getByRole('button', { name: say('bringin.undo'), exact: true }).click()
  await page.getByText(say('bringin.undone'), { exact: true }).waitFor()
}
