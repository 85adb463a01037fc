import { readFile } from 'node:fs/promises'
import type { Locator } from 'playwright-core'

/** What a reader gets from a button that hands over a file: its name and its text. */
export async function downloadFrom(button: Locator): Promise<{ name: string; text: string }> {
  const coming = button.page().waitForEvent('download')
  await button.click()
  const file = await coming
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

/** The bytes of a file that a button hands over, for what is no text. */
export async function bytesFrom(button: Locator): Promise<Buffer> {
  const coming = button.page().waitForEvent('download')
  await button.click()
  return readFile(await (await coming).path())
}
