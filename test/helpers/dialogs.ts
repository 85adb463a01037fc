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

/** The pages found, in the open search. */
export function results(page: Page): Locator {
  return searchDialog(page).getByRole('list').getByRole('listitem')
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

function setting(page: Page, name: string, value: string): Locator {
  const group = settingsDialog(page).getByRole('group', { name: say(`settings.${name}`), exact: true })
  return group.getByRole('radio', { name: say(`settings.${name}-${value}`), exact: true })
}

/** Chooses one reading setting, such as `size` and `200`, in the open dialog. */
export async function chooseSetting(page: Page, name: string, value: string): Promise<void> {
  await setting(page, name, value).check()
}

/** Whether the open dialog shows a reading setting as chosen. */
export async function isChosen(page: Page, name: string, value: string): Promise<boolean> {
  return setting(page, name, value).isChecked()
}

/** Sets every reading setting back in the open dialog. */
export async function resetSettings(page: Page): Promise<void> {
  await settingsDialog(page)
    .getByRole('button', { name: say('settings.reset') })
    .click()
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
  const links = results(page).getByRole('link')
  const paths = await links.evaluateAll((all) =>
    all.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  )
  return { status: (await status.textContent()) ?? '', paths }
}
