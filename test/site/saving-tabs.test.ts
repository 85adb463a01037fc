import type { BrowserContext, Page } from 'playwright-core'
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
import { violations } from '../helpers/axe.ts'
import { expectQuiet, type Watched, withSite } from '../helpers/browser.ts'
import { holdStore, readAudits } from '../helpers/database.ts'
import { wake } from '../helpers/ready.ts'
import { say } from '../helpers/words.ts'

const site = withSite()

/** Whichever of two tabs is asked to choose. */
async function secondOf(one: Watched, two: Watched): Promise<Watched> {
  const asked = (tab: Watched) =>
    tab.page
      .getByText(say('conflict.title'))
      .waitFor()
      .then(() => tab)
  return Promise.race([asked(one), asked(two)])
}

/** One more tab on the audits of a browser. */
async function anotherTab(context: BrowserContext): Promise<Watched> {
  const watched = await site.openIn(context, AUDIT_PAGE)
  await wake(watched.page)
  await watched.page.getByText(say('record.yours')).waitFor()
  return watched
}

describe('two tabs', () => {
  it('on different audits keep both', async () => {
    const one = await openAudit(site)
    await documentName(one.page).fill('Leaflet')
    await untilSaved(one.page)
    const two = await anotherTab(one.context)
    await two.page.getByText(say('record.yours')).click()
    await two.page.getByRole('button', { name: say('record.startNew') }).click()
    await documentName(two.page).fill('Poster')
    for (const number of [1, 2, 3])
      await Promise.all([answer(one.page, number, 'yes'), answer(two.page, number, 'no')])
    await Promise.all([untilSaved(one.page), untilSaved(two.page)])
    const yes = { a: { verdict: 'yes' } }
    const no = { a: { verdict: 'no' } }
    expect(await readAudits(one.page)).toMatchObject([
      {
        title: 'Leaflet',
        answers: { items: { 'type-size': yes, 'text-contrast': yes, 'reversed-type': yes } },
      },
      { title: 'Poster', answers: { items: { 'type-size': no, 'text-contrast': no, 'reversed-type': no } } },
    ])
    expectQuiet(one)
    expectQuiet(two)
  })

  it('on one audit show each other’s changes', async () => {
    const one = await openAudit(site)
    await answer(one.page, 1, 'yes')
    await untilSaved(one.page)
    const two = await anotherTab(one.context)
    await answer(one.page, 2, 'no')
    await untilAnswered(two.page, 2, 'no')
    await answer(two.page, 3, 'partly')
    await untilAnswered(one.page, 3, 'partly')
    expect(await readAudits(one.page)).toHaveLength(1)
  })

  it('that change one audit at the same moment lose nothing: both versions are kept, and the second is told', async () => {
    const one = await openAudit(site)
    await answer(one.page, 1, 'yes')
    await untilSaved(one.page)
    const two = await anotherTab(one.context)
    const third = await site.openIn(one.context, 'glossary/')
    const letGo = await holdStore(third.page)
    await addNote(one.page, 1, 'Measured in the office')
    await addNote(two.page, 1, 'Measured at the counter')
    await letGo()
    await Promise.all([untilSaved(one.page), untilSaved(two.page)])
    const notes = (await readAudits(one.page)).map(
      ({ answers }) => Object.values(answers.items['type-size'] ?? {})[0]?.note,
    )
    expect(notes.sort()).toEqual(['Measured at the counter', 'Measured in the office'])
    expect(await violations((await secondOf(one, two)).page)).toEqual([])
    expectQuiet(one)
    expectQuiet(two)
  })

  describe('that changed one audit at the same moment', () => {
    /** Two tabs, the second of which sees both versions of the note on question 1. */
    async function inConflict() {
      const one = await openAudit(site)
      await documentName(one.page).fill('Leaflet')
      await answer(one.page, 1, 'yes')
      await untilSaved(one.page)
      const two = await anotherTab(one.context)
      const third = await site.openIn(one.context, 'glossary/')
      const letGo = await holdStore(third.page)
      await addNote(one.page, 1, 'Office')
      await addNote(two.page, 1, 'Counter')
      await letGo()
      const { page } = await secondOf(one, two)
      const [kept, other] = page === two.page ? ['Counter', 'Office'] : ['Office', 'Counter']
      const row = page
        .getByRole('region', { name: say('conflict.title') })
        .getByRole('row')
        .last()
      await row.getByRole('cell').first().waitFor()
      expect(await row.getByRole('cell').allInnerTexts()).toEqual([
        expect.stringContaining(other),
        expect.stringContaining(kept),
      ])
      return { page, kept, other }
    }

    const notesIn = async (page: Page) =>
      (await readAudits(page))
        .filter(({ deleted }) => !deleted)
        .map(({ title, answers }) => [title, answers.items['type-size']?.a?.note])

    it.each(['mine', 'theirs', 'both'] as const)('the second chooses: %s', async (choice) => {
      const { page, kept, other } = await inConflict()
      await page.getByRole('button', { name: say(`conflict.choose-${choice}`), exact: true }).click()
      await page.getByText(say('conflict.title')).waitFor({ state: 'hidden' })
      await untilSaved(page)
      const copy = say('conflict.copyOf', { name: 'Leaflet' })
      const expected = {
        mine: [['Leaflet', kept]],
        theirs: [['Leaflet', other]],
        both: [
          ['Leaflet', other],
          [copy, kept],
        ],
      }
      await expect.poll(async () => (await notesIn(page)).sort()).toEqual(expected[choice].sort())
      expect(await note(page, 1).inputValue()).toBe(choice === 'theirs' ? other : kept)
    })
  })
})
