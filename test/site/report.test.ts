import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import {
  AUDIT_PAGE,
  addNote,
  addPlan,
  answer,
  audit,
  documentName,
  openAudit,
  questions,
  untilAnswered,
} from '../helpers/audit.ts'
import { violations } from '../helpers/axe.ts'
import { expectQuiet, withSite } from '../helpers/browser.ts'
import { readAudits } from '../helpers/database.ts'
import { downloadFrom } from '../helpers/download.ts'
import { print } from '../helpers/paper.ts'
import { wake } from '../helpers/ready.ts'
import { anAction, anAudit, openWith } from '../helpers/records.ts'
import { say } from '../helpers/words.ts'

const site = withSite()
const REPORT = 'my-work/report/'

// Two documents; a note without a change, a change without a note, a change that is done, and an answer of an earlier edition.
const LEAFLET = anAudit({
  id: 'leaflet-audit',
  title: 'Leaflet, Poster',
  answers: {
    subjects: [
      { id: 'a', name: 'Leaflet' },
      { id: 'b', name: 'Poster' },
    ],
    items: {
      'type-size': {
        a: { verdict: 'no', note: 'Prices in 9 point' },
        b: { verdict: 'yes', note: 'Measured twice' },
      },
      'matt-paper': { a: { verdict: 'partly' } },
      'ink-smell': { a: { verdict: 'no', note: 'Asked in the first edition' } },
    },
  },
  actions: [
    anAction('type-size', { what: 'Set the prices in 12 point', owner: 'Print desk', due: '2026-12-12' }),
    anAction('matt-paper', { what: 'Order matt paper', owner: 'Stores', done: true }),
    anAction('line-length', { what: 'Count the characters' }),
    anAction('ink-smell', { what: 'Ask about the ink' }),
  ],
})
const PLANNED = [
  say('report.actionDone', { what: 'Order matt paper', owner: 'Stores', due: say('report.noDate') }),
  say('report.action', { what: 'Set the prices in 12 point', owner: 'Print desk', due: '12 December 2026' }),
  say('report.action', {
    what: 'Count the characters',
    owner: say('report.noOwner'),
    due: say('report.noDate'),
  }),
]

function openReport(more = '') {
  return openWith(site, [LEAFLET], `${REPORT}#record=${LEAFLET.id}${more}`)
}

function level(page: Page, name: 'changes' | 'full' | 'blank') {
  return page.getByRole('radio', { name: say(`report.level-${name}`), exact: true })
}

/** The way from My work to the audit. */
function listed(page: Page) {
  return page.getByRole('heading', { name: 'Leaflet, Poster', exact: true }).getByRole('link')
}

/** The text of the report once it is there. */
async function reportText(page: Page, heading: string): Promise<string> {
  await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor()
  return page.getByRole('article').innerText()
}

describe('a report', () => {
  it('opens from the audit with only what to change, and goes back to it', async () => {
    const watched = await openAudit(site)
    const { page } = watched
    await documentName(page).fill('Spring leaflet')
    await answer(page, 1, 'yes')
    await answer(page, 2, 'no')
    await addNote(page, 2, 'Grey on blue')
    await addPlan(page, 2)
    await page.getByRole('link', { name: say('record.report'), exact: true }).click()
    const text = await reportText(page, 'Spring leaflet')
    expect(text).toContain(questions[1]?.question)
    expect(text).toContain(questions[1]?.fix)
    expect(text).toContain('Grey on blue')
    expect(text).toContain(
      say('report.action', { what: 'Set it in 12 point', owner: 'Print desk', due: '12 December 2026' }),
    )
    expect(text).not.toContain(questions[0]?.question)
    await page.getByRole('link', { name: say('report.back') }).click()
    await wake(page)
    await untilAnswered(page, 2, 'no')
    expectQuiet(watched)
  })

  it('of only what to change holds every planned change', async () => {
    const { page } = await openReport()
    const text = await reportText(page, 'Leaflet, Poster')
    for (const planned of PLANNED) expect(text).toContain(planned)
    expect(text).toContain('Prices in 9 point')
    expect(text).not.toContain('Measured twice')
    expect(text).toContain('Ask about the ink')
  })

  it('of everything holds every question, note, change, owner and date, and answers from an earlier edition', async () => {
    const watched = await openReport()
    const { page } = watched
    await level(page, 'full').check()
    await page.getByText('Measured twice').waitFor()
    const text = await reportText(page, 'Leaflet, Poster')
    for (const { question } of questions) expect(text).toContain(question)
    for (const note of ['Prices in 9 point', 'Measured twice', 'Asked in the first edition'])
      expect(text).toContain(note)
    for (const planned of [...PLANNED, 'Ask about the ink']) expect(text).toContain(planned)
    expectQuiet(watched)
  })

  it('as a blank form holds every question and nothing that was written', async () => {
    const { page } = await openReport()
    await level(page, 'blank').check()
    const text = await reportText(page, audit.title)
    for (const { question } of questions) expect(text).toContain(question)
    expect(text).not.toMatch(/Prices in 9 point|Print desk|Leaflet, Poster/)
  })

  it('is chosen by what stands after # in the address, which no request carries', async () => {
    const { page, requests } = await openReport('&show=full')
    await page.getByText('Measured twice').waitFor()
    expect(await level(page, 'full').isChecked()).toBe(true)
    await level(page, 'changes').check()
    await page.reload()
    await reportText(page, 'Leaflet, Poster')
    expect(await level(page, 'changes').isChecked()).toBe(true)
    expect(requests.map((url) => url.split('#')[0]).join(' ')).not.toContain(LEAFLET.id)
  })

  it('has its name as the title of the page and of every sheet, and a button to print', async () => {
    const { page } = await openReport()
    await reportText(page, 'Leaflet, Poster')
    expect(await page.title()).toBe('Leaflet, Poster')
    for (const sheet of await print(page))
      expect(sheet.type.map(({ text }) => text)).toContain('Leaflet, Poster')
    await page.evaluate(() => {
      window.print = () => document.body.append('was asked to print')
    })
    await page.getByRole('button', { name: say('report.print') }).click()
    await page.getByText('was asked to print').waitFor()
  })

  it('that is not in this browser says so, and leads to My work', async () => {
    const watched = await openWith(site, [LEAFLET], `${REPORT}#record=somebody-elses`)
    await watched.page.getByRole('heading', { level: 1, name: say('report.missing') }).waitFor()
    expect(await violations(watched.page)).toEqual([])
    await watched.page.getByRole('link', { name: say('report.missingGo') }).click()
    await listed(watched.page).waitFor()
    expectQuiet(watched)
  })

  it.each(['changes', 'full', 'blank'] as const)('has no barrier that axe can find: %s', async (name) => {
    const watched = await openReport(`&show=${name}`)
    await reportText(watched.page, name === 'blank' ? audit.title : 'Leaflet, Poster')
    expect(await violations(watched.page)).toEqual([])
    expectQuiet(watched)
  })
})

describe('My work', () => {
  it('lists an audit with how far it is, and leads to it and to its report', async () => {
    const watched = await openWith(site, [LEAFLET], 'my-work/')
    const { page } = watched
    await page
      .getByText(`${say('report.answered', { done: 3, of: 54 })}, ${say('action.toChange', { count: 2 })}.`)
      .waitFor()
    expect(await violations(page)).toEqual([])
    await page
      .getByRole('main')
      .getByRole('link', { name: say('mywork.report') })
      .click()
    await reportText(page, 'Leaflet, Poster')
    await page.goBack()
    await listed(page).click()
    await wake(page)
    expect(page.url()).toContain(AUDIT_PAGE)
    await untilAnswered(page, 1, 'no', 'Leaflet')
    expectQuiet(watched)
  })

  it('hands over everything as one file', async () => {
    const watched = await openWith(site, [LEAFLET, anAudit({ id: 'poster-audit' })], 'my-work/')
    const { page } = watched
    const { name, text } = await downloadFrom(page.getByRole('button', { name: say('mywork.backup') }))
    expect(name).toMatch(/^handbook-\d{4}-\d\d-\d\d\.handbook\.json$/)
    const { records, ...file } = JSON.parse(text)
    expect(file).toMatchObject({ format: 'service-handbook', version: 1 })
    expect(Date.parse(file.exported)).not.toBeNaN()
    expect(records).toEqual(await readAudits(page))
    expect(records).toContainEqual(LEAFLET)
    expectQuiet(watched)
  })

  it('says so when there is nothing yet', async () => {
    const watched = await site.open('my-work/')
    await watched.page.getByText(say('mywork.empty')).waitFor()
    expect(await violations(watched.page)).toEqual([])
    expectQuiet(watched)
  })
})
