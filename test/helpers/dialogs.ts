import type { Locator, Page } from 'playwright-core'
import { say } from './words.ts'

/** The button at the top of every page that opens a dialog, and the dialog itself. */
export function searchButton(page: Page): Locator {
  return page.getByRole('button', { name: say('shell.search'), exact: true })
}

export function searchDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: say('search.title') })
}

export function settingsButton(page: Page): Locator {
  return page.getByRole('button', { name: say('shell.settings') })
}

export function settingsDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: say('shell.settings') })
}

/** Opens the search as a reader does. */
export async function openSearch(page: Page): Promise<Locator> {
  await searchButton(page).click()
  await searchDialog(page).waitFor()
  return searchDialog(page)
}

/** Opens the reading settings as a reader does. */
export async function openSettings(page: Page): Promise<Locator> {
  await settingsButton(page).click()
  await settingsDialog(page).waitFor()
  return settingsDialog(page)
}

/** Chooses one reading setting, such as `size` and `200`, in the open dialog. */
export async function chooseSetting(page: Page, name: string, value: string): Promise<void> {
  const group = settingsDialog(page).getByRole('group', { name: say(`settings.${name}`), exact: true })
  await group.getByRole('radio', { name: say(`settings.${name}-${value}`), exact: true }).check()
}

export interface Answer {
  /** What the dialog says it found. */
  readonly status: string
  /** The addresses of the pages found, from the site's root, in the order shown. */
  readonly paths: readonly string[]
}

/** Types a query into the open search, in place of what stood there, and waits for the answer. */
export async function searchFor(page: Page, query: string): Promise<Answer> {
  const dialog = searchDialog(page)
  const field = dialog.getByRole('textbox')
  const status = dialog.getByRole('status')
  // An empty field says nothing, so that an answer that comes next belongs to the next query.
  await field.fill('')
  await page.waitForFunction(() => document.querySelector('dialog[open] [role=status]')?.textContent === '')
  await field.fill(query)
  await page.waitForFunction(
    (loading) =>
      ![loading, ''].includes(document.querySelector('dialog[open] [role=status]')?.textContent ?? ''),
    say('search.loading'),
  )
  const links = dialog.getByRole('list').getByRole('link')
  const paths = await links.evaluateAll((all) =>
    all.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  )
  return { status: (await status.textContent()) ?? '', paths }
}
