import { describe, expect, it } from 'vitest'
import {
  AUDIT_PAGE,
  addNote,
  addPlan,
  addressed,
  answer,
  audit,
  documentName,
  note,
  openAudit,
  PLAN,
  plan,
  question,
  questions,
  untilAnswered,
  untilSaved,
} from '../helpers/audit.ts'
import { expectQuiet, type Watched, withSite } from '../helpers/browser.ts'
import { readAudits } from '../helpers/database.ts'
import { wake } from '../helpers/ready.ts'
import { say } from '../helpers/words.ts'

const site = withSite()
const button = (name: string) => ({ name, exact: true })

describe('an audit', () => {
  it('keeps nothing before the first change', async () => {
    const watched = await openAudit(site)
    const { page } = watched
    await page.getByText(say('checklist.help')).first().click()
    await page.getByRole('radio', button(say('checklist.filter-left'))).check()
    await page.getByRole('link', button(say('record.blank'))).waitFor()
    expect(await readAudits(page)).toEqual([])
    expect(new URL(page.url()).hash).toBe('')
    expectQuiet(watched)
  })

  it('starts with the first answer, and the address names it', async () => {
    const watched = await openAudit(site)
    await answer(watched.page, 1, 'yes')
    await untilSaved(watched.page)
    const [record] = await readAudits(watched.page)
    expect(record?.answers.items).toEqual({ 'type-size': { a: { verdict: 'yes' } } })
    expect(addressed(watched.page)).toBe(record?.id)
    expectQuiet(watched)
  })

  it('is there in full after a reload, and in a new page after the old one was closed', async () => {
    const watched = await openAudit(site)
    await documentName(watched.page).fill('Spring leaflet')
    await answer(watched.page, 2, 'no')
    await addNote(watched.page, 2, 'Grey on blue')
    await addPlan(watched.page, 2, PLAN)
    await untilSaved(watched.page)
    await watched.page.reload()
    await wake(watched.page)
    await expectAll(watched)
    await watched.page.close()
    const again = await site.openIn(watched.context, AUDIT_PAGE)
    await wake(again.page)
    await expectAll(again)
    expectQuiet(watched)
  })

  async function expectAll(watched: Watched) {
    const { what, owner, due } = plan(watched.page, 2)
    await what.waitFor()
    const fields = [documentName(watched.page), note(watched.page, 2), what, owner, due]
    expect(await Promise.all(fields.map((field) => field.inputValue()))).toEqual([
      'Spring leaflet',
      'Grey on blue',
      ...Object.values(PLAN),
    ])
    await untilAnswered(watched.page, 2, 'no')
    expectQuiet(watched)
  }

  it('says how far it is, how far each group is, and what the answers come to', async () => {
    const { page } = await openAudit(site)
    const says = (text: string) => page.getByText(text, { exact: true }).first().waitFor()
    await says(say('checklist.meaning-empty'))
    await answer(page, 1, 'yes')
    await says(`${say('checklist.share', { percent: '100%' })}. ${say('checklist.meaning-unfinished')}`)
    await answer(page, 2, 'no')
    await answer(page, 3, 'na')
    await answer(page, 8, 'partly')
    await says(say('checklist.progress', { done: 4, of: 27 }))
    await says(say('action.toChange', { count: 2 }))
    await page
      .getByRole('region', button('Type'))
      .getByText(say('checklist.groupProgress', { done: 3, of: 7 }))
      .waitFor()
    await page
      .getByRole('region', button('Layout'))
      .getByText(say('checklist.groupProgress', { done: 1, of: 9 }))
      .waitFor()
    await says(`${say('checklist.share', { percent: '33%' })}. ${say('checklist.meaning-changes')}`)
    await says(`${say('checklist.verdict-none')}: 23`)
  })

  it('says so when every question is answered, and when none of them applies', async () => {
    const { page } = await openAudit(site)
    for (const [i] of questions.entries()) await answer(page, i + 1, 'na')
    await page.getByRole('heading', button(say('checklist.resultDone'))).waitFor()
    await page.getByText(say('checklist.meaning-nothing-to-score'), { exact: true }).waitFor()
    await answer(page, 1, 'yes')
    await page
      .getByText(`${say('checklist.share', { percent: '100%' })}. ${say('checklist.meaning-met')}`)
      .waitFor()
  })

  it('holds several documents side by side; one that is removed comes back with all that was said of it', async () => {
    const watched = await openAudit(site)
    const { page } = watched
    await documentName(page).fill('Leaflet')
    await answer(page, 1, 'yes')
    await page.getByRole('button', button(say('checklist.addSubject', { one: 'document' }))).click()
    await documentName(page, 'B').fill('Poster')
    await answer(page, 1, 'no', 'Poster')
    await untilAnswered(page, 1, 'yes', 'Leaflet')
    await page.getByText(say('checklist.progress', { done: 2, of: 54 })).waitFor()
    await page.getByRole('button', button(say('checklist.removeSubject', { name: 'Poster' }))).click()
    await question(page, 1).waitFor()
    await untilSaved(page)
    expect((await readAudits(page))[0]?.title).toBe('Leaflet')
    await page.getByRole('button', button(say('record.undo'))).click()
    await question(page, 1, 'Poster').waitFor()
    await untilAnswered(page, 1, 'no', 'Poster')
    await untilSaved(page)
    expect((await readAudits(page)).map(({ title }) => title)).toEqual(['Leaflet, Poster'])
    expectQuiet(watched)
  })

  it('stands beside others: start another, then go back to the first', async () => {
    const { page } = await openAudit(site)
    await documentName(page).fill('Leaflet')
    await answer(page, 1, 'yes')
    await untilSaved(page)
    await page.getByText(say('record.yours')).click()
    await page.getByRole('button', button(say('record.startNew'))).click()
    await page.getByText(say('checklist.progress', { done: 0, of: 27 }), { exact: true }).waitFor()
    await documentName(page).fill('Poster')
    await answer(page, 1, 'no')
    await untilSaved(page)
    const [leaflet, poster] = await readAudits(page)
    expect([leaflet?.title, poster?.title]).toEqual(['Leaflet', 'Poster'])
    expect(addressed(page)).toBe(poster?.id)
    await page.getByRole('button', button('Leaflet')).click()
    expect(await documentName(page).inputValue()).toBe('Leaflet')
    await untilAnswered(page, 1, 'yes')
    expect(addressed(page)).toBe(leaflet?.id)
  })

  it('shows only what is left to answer, and takes no question from under the hand that answers it', async () => {
    const { page } = await openAudit(site)
    await answer(page, 1, 'yes')
    await page.getByRole('radio', button(say('checklist.filter-left'))).check()
    await question(page, 1).waitFor({ state: 'detached' })
    await answer(page, 2, 'no')
    await untilAnswered(page, 2, 'no')
    await page.getByRole('radio', button(say('checklist.filter-all'))).check()
    await page.getByRole('radio', button(say('checklist.filter-left'))).check()
    await question(page, 2).waitFor({ state: 'detached' })
    expect(await question(page, 3).isVisible()).toBe(true)
  })

  it('shows only what to change', async () => {
    const { page } = await openAudit(site)
    await page.getByRole('radio', button(say('checklist.filter-changes'))).check()
    await page.getByText(say('checklist.nothingToChange')).waitFor()
    await page.getByRole('radio', button(say('checklist.filter-all'))).check()
    await answer(page, 1, 'yes')
    await answer(page, 5, 'partly')
    await page.getByRole('radio', button(say('checklist.filter-changes'))).check()
    await question(page, 1).waitFor({ state: 'detached' })
    expect(await page.getByRole('heading', { level: 4 }).count()).toBe(1)
    await answer(page, 5, 'yes')
    await untilAnswered(page, 5, 'yes')
  })

  it('leads to a blank form', async () => {
    const watched = await openAudit(site)
    await watched.page.getByRole('link', button(say('record.blank'))).click()
    await watched.page.getByRole('heading', { level: 1, ...button(audit.title) }).waitFor()
    await watched.page.getByText(say('report.blankBy')).waitFor()
    expect(await readAudits(watched.page)).toEqual([])
    expectQuiet(watched)
  })
})
