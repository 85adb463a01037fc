import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { SavedRecord } from '../../src/domain/record/types.ts'
import { audit, questions } from '../helpers/audit.ts'
import { violations } from '../helpers/axe.ts'
import { expectQuiet, withSite } from '../helpers/browser.ts'
import { unclearNow } from '../helpers/clear-print.ts'
import { downloadFrom } from '../helpers/download.ts'
import { hasFocus, tabTo } from '../helpers/keyboard.ts'
import { auditOn, drawnFigures, strokes, tableRows } from '../helpers/over-time.ts'
import { overflowing } from '../helpers/overflow.ts'
import { print } from '../helpers/paper.ts'
import { readCsv } from '../helpers/read-csv.ts'
import { openWith } from '../helpers/records.ts'
import { say } from '../helpers/words.ts'

const site = withSite()
const HISTORY = `my-work/history/#tool=${audit.id}`
const HEADING = say('history.heading', { tool: audit.title })

/** Three audits of one leaflet: half of it met, then 80%, then 75%. */
const THREE = [
  auditOn('2026-03-02', 10),
  auditOn('2026-05-20', 16, { previous: '2026-03-02' }),
  auditOn('2026-11-01', 15, { previous: '2026-05-20' }),
]
const ROWS = [
  ['Spring leaflet', '2 March 2026', '50%', say('history.first')],
  ['Spring leaflet', '20 May 2026', '80%', say('history.change-better', { count: 30 })],
  ['Spring leaflet', '1 November 2026', '75%', say('history.change-worse', { count: 5 })],
]
/** Another piece of work, with a day on which nothing was counted. */
const POSTER = [
  auditOn('2026-04-01', 4, { title: 'Poster' }),
  auditOn('2026-06-01', 0, { title: 'Poster' }),
  auditOn('2026-08-01', 8, { title: 'Poster' }),
  auditOn('2026-09-01', 9, { title: 'Poster' }),
]

async function openHistory(records: readonly SavedRecord[] = THREE) {
  const watched = await openWith(site, records, HISTORY)
  await watched.page.getByRole('heading', { level: 1, name: HEADING, exact: true }).waitFor()
  if (records.length > 1) await watched.page.getByRole('img').waitFor()
  return watched
}

function box(page: Page, day: string, name = 'Spring leaflet') {
  return page.getByRole('checkbox', { name: say('history.dated', { name, day }) })
}

describe('work over time', () => {
  it('is a line and a table that say the same', async () => {
    const watched = await openHistory()
    expect(await tableRows(watched.page)).toEqual(ROWS)
    expect(await drawnFigures(watched.page)).toEqual([50, 80, 75])
    expect(await strokes(watched.page)).toEqual([2])
    expectQuiet(watched)
  })

  it('is chosen by boxes, which change the line and the table together', async () => {
    const { page } = await openHistory()
    await box(page, '20 May 2026').uncheck()
    expect(await drawnFigures(page)).toEqual([50, 75])
    expect(await tableRows(page)).toEqual([
      ROWS[0],
      ['Spring leaflet', '1 November 2026', '75%', say('history.change-better', { count: 25 })],
    ])
    await box(page, '20 May 2026').check()
    expect(await tableRows(page)).toEqual(ROWS)
  })

  it('says so when nothing is chosen', async () => {
    const { page } = await openHistory()
    for (const [, day = ''] of ROWS) await box(page, day).uncheck()
    await page.getByText(say('history.none')).waitFor()
    expect(await page.getByRole('table').count()).toBe(0)
  })

  it('is chosen by keyboard, and the keyboard stays where it was', async () => {
    const { page } = await openHistory()
    await tabTo(page, box(page, '2 March 2026'))
    await page.keyboard.press('Space')
    expect(await tableRows(page)).toHaveLength(2)
    expect(await hasFocus(box(page, '2 March 2026'))).toBe(true)
    await tabTo(page, page.getByRole('link', { name: 'Spring leaflet 1 November 2026' }))
  })

  it('leads from each row to its report', async () => {
    const { page } = await openHistory()
    await page.getByRole('link', { name: 'Spring leaflet 20 May 2026' }).click()
    await page.getByRole('heading', { level: 1, name: 'Spring leaflet', exact: true }).waitFor()
    expect(page.url()).toBe(site.address('my-work/report/#record=2026-05-20'))
  })

  it('keeps other work on a line of its own, with its own mark, dashes and letter', async () => {
    const { page } = await openHistory([...THREE, ...POSTER])
    const lines = page.locator('svg .line')
    const dashes = await lines.evaluateAll((all) => all.map((line) => line.getAttribute('stroke-dasharray')))
    expect(new Set(dashes).size).toBe(2)
    const shapes = await page
      .locator('.legend .mark')
      .evaluateAll((all) => all.map((mark) => mark.getAttribute('d')))
    expect(new Set(shapes).size).toBe(2)
    const words = await page.getByRole('img').locator('text').allTextContents()
    expect(words).toEqual(expect.arrayContaining(['A Spring leaflet 75%', 'B Poster 45%']))
    expect((await page.locator('.legend li').allInnerTexts()).map((text) => text.split(':')[0])).toEqual([
      'A Spring leaflet',
      'B Poster',
    ])
  })

  it('leaves a gap where nothing was counted, and the table says so', async () => {
    const { page } = await openHistory(POSTER)
    expect(await strokes(page)).toEqual([1])
    expect(await drawnFigures(page)).toEqual([20, 40, 45])
    expect((await tableRows(page))[1]).toEqual(['Poster', '1 June 2026', say('history.noFigure'), ''])
  })

  it('goes out as a table for a spreadsheet', async () => {
    const { page } = await openHistory()
    const { name, text } = await downloadFrom(page.getByRole('button', { name: say('handover.format-csv') }))
    expect(name).toMatch(/\.csv$/)
    const [, ...rows] = readCsv(text.replace('\uFEFF', ''))
    expect(rows.map(([date, of, figure]) => [date, of, figure])).toEqual([
      ['2026-03-02', 'Spring leaflet', '50'],
      ['2026-05-20', 'Spring leaflet', '80'],
      ['2026-11-01', 'Spring leaflet', '75'],
    ])
  })
})

describe('the way to work over time', () => {
  it('is on My work and on the report once the tool was used twice', async () => {
    const watched = await openWith(site, THREE, 'my-work/')
    const { page } = watched
    const way = page.getByRole('link', { name: new RegExp(`^${say('history.title')}`) })
    await way.first().waitFor()
    expect(await way.count()).toBe(3)
    await way.first().click()
    await page.getByRole('link', { name: 'Spring leaflet 2 March 2026' }).click()
    await way.click()
    await page.getByRole('heading', { level: 1, name: HEADING, exact: true }).waitFor()
    expect(page.url()).toBe(site.address(HISTORY))
    expectQuiet(watched)
  })

  it('is not there for a tool used once, nor for work in the trash', async () => {
    const [first = auditOn('2026-03-02', 1), second] = THREE
    const { page } = await openWith(
      site,
      [first, { ...second, deleted: new Date().toISOString() } as SavedRecord],
      'my-work/',
    )
    await page.getByText(say('report.answered', { done: 20, of: questions.length })).waitFor()
    expect(await page.getByRole('link', { name: new RegExp(`^${say('history.title')}`) }).count()).toBe(0)
  })

  it('ends, with one piece of work, in how to make a second', async () => {
    const watched = await openHistory(THREE.slice(0, 1))
    const { page } = watched
    await page.getByText(say('mywork.again')).waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('link', { name: say('report.missingGo') }).click()
    await page.getByRole('heading', { name: 'Spring leaflet', exact: true }).waitFor()
    expectQuiet(watched)
  })

  it.each(['', '#tool=constructor', '#tool=not-in-this-handbook'])(
    'says that there is nothing for my-work/history/%s',
    async (hash) => {
      const { page } = await openWith(site, THREE, `my-work/history/${hash}`)
      await page.getByText(say('history.missing')).waitFor()
    },
  )
})

describe('the page of work over time', () => {
  it('has no barrier that axe can find', async () => {
    const watched = await openHistory([...THREE, ...POSTER])
    expect(await violations(watched.page)).toEqual([])
    expectQuiet(watched)
  })

  it.each([1280, 320])('is clear print and fits on a screen %s px wide, in both themes', async (width) => {
    const { page } = await openHistory([...THREE, ...POSTER])
    await page.setViewportSize({ width, height: 800 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect(await unclearNow(page)).toEqual([])
      expect(await overflowing(page)).toEqual([])
    }
  })

  it.each([1280, 320])(
    'prints the line and the table on one sheet, from a screen %s px wide',
    async (width) => {
      const { page } = await openHistory()
      await page.setViewportSize({ width, height: 800 })
      await page.waitForFunction(
        (wide) => (document.querySelector('.chart svg')?.clientWidth ?? 0) > 400 === wide,
        width === 1280,
      )
      const sheets = await print(page)
      expect(sheets).toHaveLength(1)
      const type = sheets.flatMap((sheet) => sheet.type)
      const texts = type.map(({ text }) => text)
      expect(texts).toEqual(expect.arrayContaining([HEADING, '100%', say('history.table'), '80%']))
      expect(texts.join(' ')).not.toMatch(new RegExp(`${say('history.include')}|${say('report.print')}`))
      expect(type.filter(({ size }) => size < 11.9)).toEqual([])
    },
  )
})
