import type { BrowserContext } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import {
  AUDIT_PAGE,
  addNote,
  answer,
  documentName,
  openAudit,
  untilAnswered,
  untilSaved,
} from '../helpers/audit.ts'
import { expectQuiet, type Watched, withSite } from '../helpers/browser.ts'
import { holdStore, readAudits } from '../helpers/database.ts'
import { wake } from '../helpers/ready.ts'
import { say } from '../helpers/words.ts'

const site = withSite()

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
    await two.page.getByText(say('record.copied')).waitFor()
    expectQuiet(one)
    expectQuiet(two)
  })
})
