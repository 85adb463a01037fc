import { expect, it } from 'vitest'
import { withSite } from '../helpers/browser.ts'
import { openSearch, openSettings, searchFor } from '../helpers/dialogs.ts'
import { unfitting } from '../helpers/overflow.ts'

const { open } = withSite()

it('the search and the reading settings fit every screen, with text of the standard size and twice as large', async () => {
  const { page } = await open()
  await openSearch(page)
  await searchFor(page, 'responsibilities')
  expect(await unfitting(page)).toEqual([])
  await page.keyboard.press('Escape')
  await openSettings(page)
  expect(await unfitting(page)).toEqual([])
})
