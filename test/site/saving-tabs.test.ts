import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import {
  AUDIT_PAGE,
  addNote,
  addressed,
  answer,
  documentName,
  note,
  openAudit,
  untilAnswered,
  untilSaved,
} from '../helpers/audit.ts'
import { violations } from '../helpers/axe.ts'
import { expectQuiet, type Watched, withSite } from '../helpers/browser.ts'
import { fillStore, holdStore, readAudits } from '../helpers/database.ts'
import { comeBack } from '../helpers/hidden.ts'
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

/** The way to take back the last change, when there is one. */
const undo = (page: Page) =>
  page.getByRole('button', { name: say('record.undo'), exact: true, disabled: false })

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

  it('on one audit show each other’s changes, and neither takes back what the other did', async () => {
    const one = await openAudit(site)
    await answer(one.page, 1, 'yes')
    await untilSaved(one.page)
    const two = await anotherTab(one.context)
    await answer(one.page, 2, 'no')
    await untilAnswered(two.page, 2, 'no')
    expect(await undo(one.page).count()).toBe(1)
    await answer(two.page, 3, 'partly')
    await untilAnswered(one.page, 3, 'partly')
    expect(await undo(one.page).count()).toBe(0)
    expect(await readAudits(one.page)).toHaveLength(1)
  })

  it('of which one puts an audit into the trash that the other works on: what is typed takes it out again', async () => {
    const { page, context } = await openAudit(site)
    await documentName(page).fill('Leaflet')
    await untilSaved(page)
    const { page: myWork } = await site.openIn(context, 'my-work/')
    await myWork.locator('summary', { hasText: say('mywork.more') }).click()
    await myWork.getByRole('button', { name: new RegExp(`^${say('mywork.trash')}`) }).click()
    await page.getByText(say('record.yours')).waitFor({ state: 'hidden' })
    await answer(page, 1, 'yes')
    await page.getByText(say('record.yours')).waitFor()
    await untilSaved(page)
    const [record] = await readAudits(page)
    expect(record?.deleted).toBeUndefined()
    expect(Object.keys(record?.answers.items ?? {})).toEqual(['type-size'])
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
      const shown = choice === 'theirs' ? other : kept
      expect(await note(page, 1).inputValue()).toBe(shown)
      // What a reload opens.
      const next = (await readAudits(page)).find(({ id }) => id === addressed(page))
      expect(next?.answers.items['type-size']?.a?.note).toBe(shown)
      expect(await undo(page).count()).toBe(choice === 'theirs' ? 0 : 1)
    })

    it('the second keeps both until what was chosen is saved', async () => {
      const { page, kept, other } = await inConflict()
      await untilSaved(page)
      const makeRoom = await fillStore(page)
      await page.getByRole('button', { name: say('conflict.choose-mine'), exact: true }).click()
      await page.getByText(say('record.notSaved'), { exact: true }).waitFor()
      const notes = (await notesIn(page)).map(([_title, note]) => note)
      expect(notes.sort()).toEqual([kept, other].sort())
      await makeRoom()
      await comeBack(page)
      await expect.poll(() => notesIn(page)).toEqual([['Leaflet', kept]])
    })
  })
})
