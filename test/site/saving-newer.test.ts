import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import {
  AUDIT_PAGE,
  addNote,
  answer,
  documentName,
  note,
  openAudit,
  untilAnswered,
  untilSaved,
} from '../helpers/audit.ts'
import { expectQuiet, type Watched, withSite } from '../helpers/browser.ts'
import { readStore } from '../helpers/database.ts'
import { downloadFrom } from '../helpers/download.ts'
import { comeBack } from '../helpers/hidden.ts'
import { LATER, upgrade, versionOf } from '../helpers/other-program.ts'
import { wake } from '../helpers/ready.ts'
import { say } from '../helpers/words.ts'

const site = withSite()

async function untilToldOfNewer(page: Page) {
  await page.getByText(say('record.notSaved'), { exact: true }).waitFor()
  await page.getByText(say('record.fault-newer'), { exact: true }).waitFor()
}

/** The audits in the file that the standing notice hands over. */
async function downloaded(page: Page) {
  const { text } = await downloadFrom(page.getByRole('button', { name: say('record.download') }))
  return JSON.parse(text).records
}

/** An audit that is saved and still open while a later version of the site upgrades the database in another tab. */
async function openOvertaken(): Promise<Watched & { kept: Record<string, unknown> }> {
  const watched = await openAudit(site)
  await documentName(watched.page).fill('Leaflet')
  await answer(watched.page, 1, 'yes')
  await untilSaved(watched.page)
  const other = await site.openIn(watched.context, 'glossary/')
  const kept = await readStore(other.page)
  await upgrade(other.page)
  return { ...watched, kept }
}

describe('a later version of the site that upgrades the database', () => {
  it('need not wait for an open page, which says so, takes every letter and hands it over', async () => {
    const watched = await openOvertaken()
    const { page, kept } = watched
    await answer(page, 2, 'no')
    await untilToldOfNewer(page)
    await addNote(page, 2, 'Grey on blue')
    await untilAnswered(page, 1, 'yes')
    expect(await note(page, 2).inputValue()).toBe('Grey on blue')
    expect(await downloaded(page)).toMatchObject([
      {
        title: 'Leaflet',
        answers: {
          items: {
            'type-size': { a: { verdict: 'yes' } },
            'text-contrast': { a: { verdict: 'no', note: 'Grey on blue' } },
          },
        },
      },
    ])
    expect(await readStore(page)).toEqual(kept)
    expect(await versionOf(page)).toBe(LATER)
    expectQuiet(watched)
  })

  it('is told of as soon as the reader comes back to the page, before anything is typed', async () => {
    const { page } = await openOvertaken()
    await comeBack(page)
    await untilToldOfNewer(page)
  })
})

describe('a database that a later version of the site has made', () => {
  it('is told of from the start and never touched; work goes on, and can be downloaded', async () => {
    const { context, kept } = await openOvertaken()
    const watched = await site.openIn(context, AUDIT_PAGE)
    const { page } = watched
    await wake(page)
    await untilToldOfNewer(page)
    await documentName(page).fill('Poster')
    await answer(page, 1, 'no')
    await addNote(page, 1, 'Prices in 9 point')
    await untilAnswered(page, 1, 'no')
    expect(await downloaded(page)).toMatchObject([
      { title: 'Poster', answers: { items: { 'type-size': { a: { note: 'Prices in 9 point' } } } } },
    ])
    expect(await readStore(page)).toEqual(kept)
    expect(await versionOf(page)).toBe(LATER)
    expectQuiet(watched)
  })

  it('is told of on My work', async () => {
    const { context } = await openOvertaken()
    const watched = await site.openIn(context, 'my-work/')
    await watched.page
      .getByRole('alert')
      .filter({ hasText: say('record.fault-newer') })
      .waitFor()
    expectQuiet(watched)
  })
})
