import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { ScaleAnswers, ScaleDefinition } from '../../src/domain/scale/types.ts'
import { comeBack, HARD_TEXT, openTool, readRecords, reportOf } from '../helpers/any-sheet.ts'
import { untilSaved } from '../helpers/audit.ts'
import { violations } from '../helpers/axe.ts'
import { expectQuiet, withSite } from '../helpers/browser.ts'
import { unclearNow } from '../helpers/clear-print.ts'
import { covering } from '../helpers/covering.ts'
import { downloadFrom } from '../helpers/download.ts'
import { hasFocus, tabTo } from '../helpers/keyboard.ts'
import { overflowing } from '../helpers/overflow.ts'
import { print } from '../helpers/paper.ts'
import { toolFiles } from '../helpers/tool-pages.ts'
import { readYaml, say } from '../helpers/words.ts'

const site = withSite()
const SCALES = toolFiles()
  .filter((path) => path.startsWith('scale/'))
  .map((path) => ({ ...readYaml<ScaleDefinition>(`content/tools/${path}`), id: path.slice(6, -5) }))
const dimensions = SCALES.find(({ id }) => id === 'five-dimensions') as ScaleDefinition
const [got = '', expected = ''] = dimensions.sides?.map(({ title }) => title) ?? []
/** The ways in which a scale takes words. */
const sortsOf = ({ groups }: ScaleDefinition) =>
  new Set(groups.flatMap(({ items }) => items.flatMap(({ write }) => write ?? [])))
const rated = ({ groups }: ScaleDefinition) =>
  groups.flatMap(({ items }) => items.filter(({ write }) => !write))

/** A point of a row, found as a screen reader says it: what is rated, the side, the number. */
function point(page: Page, item: string, side: string, number: number): Locator {
  return page
    .getByRole('group', { name: `${item} ${side}` })
    .getByRole('radio', { name: new RegExp(`^${number}\\b`) })
}

/** The name of the sheet of five dimensions. */
function name(page: Page): Locator {
  return page.getByRole('textbox', { name: dimensions.name.prompt })
}

async function markTwo(page: Page): Promise<void> {
  await name(page).fill('Repairs')
  await point(page, 'Tangibles', got, 5).check()
  await point(page, 'Tangibles', expected, 4).check()
  await point(page, 'Reliability', got, 3).check()
  await point(page, 'Reliability', expected, 7).check()
}

describe('a scale', () => {
  it('keeps nothing before the first mark', async () => {
    const watched = await openTool(site, dimensions.page)
    await watched.page.getByText(say('scale.noPicture')).waitFor()
    expect(await readRecords(watched.page)).toEqual([])
    expectQuiet(watched)
  })

  it('is there in full when one comes back: name, marks, gaps, note and how far it is', async () => {
    const watched = await openTool(site, dimensions.page)
    await markTwo(watched.page)
    await watched.page
      .getByRole('button', { name: new RegExp(`^${say('scale.addNote')}`) })
      .first()
      .click()
    await watched.page.keyboard.type('Clean, as promised')
    await untilSaved(watched.page)
    const again = await comeBack(site, watched, dimensions.page)
    await again.page.getByText(say('scale.progress', { done: 4, of: 10 })).waitFor()
    expect(await name(again.page).inputValue()).toBe('Repairs')
    expect(await point(again.page, 'Reliability', expected, 7).isChecked()).toBe(true)
    await again.page.getByText('Clean, as promised').waitFor()
    await again.page
      .getByText(`${say('scale.gap-minus', { count: 4 })}: ${say('scale.gap-less')}`)
      .first()
      .waitFor()
    expectQuiet(again)
  })

  it('takes a mark back and makes it again, and can be without one', async () => {
    const { page } = await openTool(site, dimensions.page)
    await point(page, 'Empathy', got, 2).check()
    await point(page, 'Empathy', got, 6).check()
    await page.getByRole('button', { name: say('record.undo'), exact: true }).click()
    expect(await point(page, 'Empathy', got, 2).isChecked()).toBe(true)
    await page.getByRole('button', { name: say('record.redo'), exact: true }).click()
    expect(await point(page, 'Empathy', got, 6).isChecked()).toBe(true)
    const row = page.getByRole('group', { name: `Empathy ${got}` })
    await row.getByRole('radio', { name: say('scale.none') }).check()
    await page.getByText(say('scale.progress', { done: 0, of: 10 })).waitFor()
  })

  it('asks what customers got before what they expected', async () => {
    const { page } = await openTool(site, dimensions.page)
    const names = await page.locator('.rating legend').allInnerTexts()
    expect(names.slice(0, 2)).toEqual([got, expected])
  })

  it('stands beside others: start another, then go back to the first', async () => {
    const { page } = await openTool(site, dimensions.page)
    await markTwo(page)
    await page.getByText(say('record.yours')).click()
    await page.getByRole('button', { name: say('record.startNew') }).click()
    await page.getByText(say('scale.progress', { done: 0, of: 10 })).waitFor()
    await page.getByRole('button', { name: 'Repairs', exact: true }).click()
    await page.getByText(say('scale.progress', { done: 4, of: 10 })).waitFor()
  })

  it('is marked by keyboard alone', async () => {
    const { page } = await openTool(site, dimensions.page)
    await tabTo(page, name(page))
    await page.keyboard.type('Repairs')
    await page.keyboard.press('Tab')
    const none = page
      .getByRole('group', { name: `Tangibles ${got}` })
      .getByRole('radio', { name: say('scale.none') })
    if (!(await hasFocus(none))) await tabTo(page, none)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await point(page, 'Tangibles', got, 2).isChecked()).toBe(true)
    await untilSaved(page)
    const [record] = await readRecords<ScaleAnswers>(page)
    expect(record?.answers.marks).toEqual({ tangibles: { experience: { rating: 2 } } })
    expect(record?.title).toBe('Repairs')
  })

  it('is drawn, and said in a table that holds the same', async () => {
    const { page } = await openTool(site, dimensions.page)
    await markTwo(page)
    const table = page.getByRole('table').filter({ hasText: say('scale.gap') })
    const rows = await table.getByRole('row').allInnerTexts()
    expect(rows[2]).toContain(say('scale.of', { rating: 3, points: 7 }))
    expect(rows[2]).toContain(say('scale.gap-minus', { count: 4 }))
    expect(await page.locator('.profile-line .spot').count()).toBe(2)
    expect(await page.locator('.profile-line .diamond').count()).toBe(2)
  })

  it('is handed out as a link to an empty sheet', async () => {
    const { page } = await openTool(site, dimensions.page)
    await markTwo(page)
    await page.getByText(say('scale.handOut'), { exact: true }).click()
    await page.getByRole('img', { name: say('handover.qr') }).waitFor()
    const address = await page.getByLabel(say('scale.handOutLink')).inputValue()
    const other = await site.open()
    await other.page.goto(address)
    await other.page.getByText(say('scale.progress', { done: 0, of: 10 })).waitFor()
    expect(await name(other.page).inputValue()).toBe('')
  })
})

describe('the report of a scale', () => {
  it('has the widest gap first, everything when asked, and goes on from there', async () => {
    const watched = await openTool(site, dimensions.page)
    const { page } = watched
    await markTwo(page)
    const brief = await reportOf(page)
    expect(brief).toContain(say('scale.brief-expectation'))
    expect(brief.indexOf('2. Reliability\n')).toBeLessThan(brief.indexOf('1. Tangibles\n'))
    expect(brief).not.toContain('5. Empathy\n')
    await page.getByRole('radio', { name: say('report.level-full'), exact: true }).check()
    await page.getByRole('heading', { name: '5. Empathy' }).waitFor()
    await page.getByRole('link', { name: say('report.back') }).click()
    await page.getByText(say('scale.progress', { done: 4, of: 10 })).waitFor()
    expectQuiet(watched)
  })

  it('goes out as a web page and as a link, with every mark', async () => {
    const watched = await openTool(site, dimensions.page)
    const { page } = watched
    await markTwo(page)
    await reportOf(page)
    await page.getByText(say('handover.title'), { exact: true }).click()
    const { text } = await downloadFrom(page.getByRole('button', { name: say('handover.format-html') }))
    expect(text).toContain(`${expected}: 7 of 7`)
    await page.getByRole('button', { name: say('handover.makeLink') }).click()
    const link = await page.locator('#hand-over-link').inputValue()
    const other = await site.open()
    await other.page.goto(link)
    await other.page.getByRole('heading', { level: 1, name: 'Repairs' }).waitFor()
    await other.page.getByRole('button', { name: say('handover.keep') }).click()
    await other.page.getByText(say('report.answered', { done: 4, of: 10 })).waitFor()
    expectQuiet(watched)
  })
})

/** Marks the first and the last row, and gives a reason. */
async function mark(page: Page): Promise<void> {
  const rows = page.locator('.sheet .points .segmented')
  await rows.first().getByRole('radio').nth(2).check()
  await rows.last().getByRole('radio').nth(5).check()
  for (const button of await page.getByRole('button', { name: new RegExp(`^${say('scale.addNote')}`) }).all())
    if (await button.isVisible()) {
      await button.click()
      break
    }
  await page.keyboard.type('Why')
}

// Every scale as it stands unmarked is looked at with its page.
describe.each(covering(SCALES, sortsOf))('$title, marked,', (scale) => {
  it('has no barrier that axe can find and keeps clear print when it is marked, and fits a narrow phone', async () => {
    const watched = await openTool(site, scale.page)
    const { page } = watched
    await mark(page)
    await page.getByText(say('scale.handOut'), { exact: true }).click()
    await page.getByText(say('record.yours')).click()
    expect(await violations(page)).toEqual([])
    expect(await unclearNow(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await overflowing(page)).toEqual([])
    const cells = await page
      .locator('.points label:not([data-value=none])')
      .evaluateAll((all) =>
        all.map((cell) => cell.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
      )
    expect(Math.min(...cells)).toBeGreaterThanOrEqual(44)
    await reportOf(page, 'full')
    expect(await violations(page)).toEqual([])
    expectQuiet(watched)
  })
})

it.each(SCALES)('$title prints as a blank form with a box for every point', async (scale) => {
  const { page } = await site.open(`my-work/report/#tool=${scale.id}&show=blank`)
  await page.getByRole('article').getByRole('heading', { level: 1, name: scale.title }).waitFor()
  const sheets = await print(page)
  const boxes = sheets.reduce((sum, { boxes }) => sum + boxes, 0)
  expect(boxes).toBe(rated(scale).length * (scale.sides?.length ?? 1) * scale.points)
  expect(sheets.flatMap(({ type }) => type).filter(({ size }) => size < 11.9)).toEqual([])
})

it.each(covering(SCALES, sortsOf))('$title takes any text as text and nothing breaks', async (scale) => {
  const watched = await openTool(site, scale.page)
  const { page } = watched
  await page.setViewportSize({ width: 320, height: 640 })
  for (const field of await page.locator('.sheet input[type=text]:visible, .sheet textarea:visible').all())
    await field.fill(HARD_TEXT)
  await mark(page)
  await page.locator('.rating textarea').first().fill(HARD_TEXT)
  expect(await overflowing(page)).toEqual([])
  const text = await reportOf(page, 'full')
  expect(text).toContain('<img src=x onerror=')
  expect(await overflowing(page)).toEqual([])
  expect(await page.title()).not.toBe('ran')
  expectQuiet(watched)
})
