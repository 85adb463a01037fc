import { launchBrowser } from '../helpers/launch.ts'
import { HEAD, measure, ours, writeCorpus } from './peers.ts'

/**
 * What comes after `npm run bench -- peers`: nothing, for our own row, or how many pages it is of if not of 200; `corpus FOLDER`, to write the same 200 pages as plain
 * Markdown for another generator; or `NAME FOLDER PAGE SECONDS`, for the row of what that one built.
 */
export async function compare([
  name = '',
  folder = '',
  page = '',
  seconds = '',
]: readonly string[]): Promise<void> {
  if (name === 'corpus') {
    console.log(`${await writeCorpus(folder)} pages are in ${folder}.`)
    return
  }
  const browser = await launchBrowser()
  console.log(HEAD)
  const isOurs = name === '' || Number.isInteger(Number(name))
  const row = isOurs
    ? ours(browser, Number(name) || undefined)
    : measure(browser, name, folder, page, Number(seconds))
  console.log(await row)
  await browser.close()
}
