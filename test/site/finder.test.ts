import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { keyEntries } from '../../src/domain/finder/tree.ts'
import type { FinderAnswers, FinderDefinition } from '../../src/domain/finder/types.ts'
import { comeBack, HARD_TEXT, openTool, readRecords, reportOf } from '../helpers/any-sheet.ts'
import { untilSaved } from '../helpers/audit.ts'
import { violations } from '../helpers/axe.ts'
import { expectQuiet, withSite } from '../helpers/browser.ts'
import { unclearNow } from '../helpers/clear-print.ts'
import { downloadFrom } from '../helpers/download.ts'
import { hasFocus, tabTo } from '../helpers/keyboard.ts'
import { overflowing } from '../helpers/overflow.ts'
import { print } from '../helpers/paper.ts'
import { toolFiles } from '../helpers/tool-pages.ts'
import { readYaml, say } from '../helpers/words.ts'

const site = withSite()
const FINDERS = toolFiles()
  .filter((path) => path.startsWith('finder/'))
  .map((path) => ({ ...readYaml<FinderDefinition>(`content/tools/${path}`), id: path.slice(7, -5) }))
const stages = FINDERS.find(({ id }) => id === 'stage-finder') as FinderDefinition
const question = (id: string) => stages.questions.items.find((one) => one.id === id)?.question ?? ''
const outcome = (id: string) => stages.outcomes.items.find((one) => one.id === id)
const answerOf = (id: string) =>
  stages.questions.items.flatMap(({ items }) => items).find((one) => one.id === id)?.answer ?? ''

const heading = (page: Page, text: string): Locator =>
  page.locator('.finder').getByRole('heading', { name: text })
const found = (page: Page, id: string) =>
  heading(page, `${say('finder.outcome')}: ${outcome(id)?.title ?? ''}`)
const next = (page: Page) => page.getByRole('button', { name: say('finder.next'), exact: true })
const changeOf = (page: Page, id: string) =>
  page.getByRole('button', {
    name: new RegExp(`^${say('finder.change')} ?: ${question(id).replace('?', '\\?')}$`),
  })

/** Chooses an answer by its id and goes on. */
async function choose(page: Page, option: string) {
  await page.getByRole('radio', { name: answerOf(option) }).check()
  await next(page).click()
}

describe('a finder', () => {
  it('leads in four clicks to an outcome whose heading takes the keyboard, and keeps it', async () => {
    const watched = await openTool(site, stages.page)
    const { page } = watched
    expect(await readRecords(page)).toEqual([])
    await choose(page, 'now-coming')
    expect(await hasFocus(heading(page, question('known')))).toBe(true)
    await choose(page, 'known-well')
    expect(await hasFocus(found(page, 'account-management'))).toBe(true)
    const [sign] = outcome('account-management')?.signs?.items ?? []
    await page.getByRole('checkbox', { name: sign?.sign ?? '', exact: true }).check()
    await page
      .getByText(outcome('account-management')?.signs?.seen ?? '', { exact: true })
      .first()
      .waitFor()
    await page.getByLabel(stages.name.prompt).fill('Early swimmer')
    await page.getByRole('textbox', { name: say('finder.note'), exact: true }).fill('Ring on Monday')
    await page.getByRole('button', { name: say('record.addPlan') }).click()
    await page.getByRole('textbox', { name: say('action.owner'), exact: true }).fill('Asha')
    await untilSaved(page)
    const again = await comeBack(site, watched, stages.page)
    await found(again.page, 'account-management').waitFor()
    expect(await again.page.getByRole('checkbox', { name: sign?.sign ?? '', exact: true }).isChecked()).toBe(
      true,
    )
    expect(await again.page.getByLabel(stages.name.prompt).inputValue()).toBe('Early swimmer')
    expect(
      await again.page.getByRole('textbox', { name: say('action.owner'), exact: true }).inputValue(),
    ).toBe('Asha')
    expectQuiet(again)
  })

  it('never goes on by itself, and asks for an answer first', async () => {
    const { page } = await openTool(site, stages.page)
    await next(page).click()
    expect(await heading(page, question('now')).isVisible()).toBe(true)
    await page.getByRole('radio', { name: answerOf('now-gone') }).check()
    expect(await heading(page, question('now')).isVisible()).toBe(true)
    expect(await readRecords(page)).toEqual([])
  })

  it('shows the path, and whoever changes a step keeps what still holds', async () => {
    const { page } = await openTool(site, stages.page)
    await choose(page, 'now-coming')
    await choose(page, 'known-well')
    await changeOf(page, 'now').click()
    expect(await hasFocus(heading(page, question('now')))).toBe(true)
    expect(await page.getByRole('radio', { name: answerOf('now-coming') }).isChecked()).toBe(true)
    await choose(page, 'now-gone')
    await found(page, 'dissociation').waitFor()
    await changeOf(page, 'now').click()
    await choose(page, 'now-coming')
    await found(page, 'account-management').waitFor()
    await page.getByRole('button', { name: say('record.undo'), exact: true }).click()
    await found(page, 'dissociation').waitFor()
    const taken = page
      .locator('.chart')
      .getByRole('listitem')
      .filter({ hasText: say('finder.yours') })
    expect(await taken.filter({ hasNot: page.locator('ul') }).allInnerTexts()).toEqual([
      expect.stringContaining(answerOf('now-gone')),
    ])
  })

  it('is answered by keyboard alone, and another one is started', async () => {
    const { page } = await openTool(site, stages.page)
    await tabTo(page, page.getByRole('radio', { name: answerOf('now-not-yet') }))
    await page.keyboard.press('ArrowDown')
    await tabTo(page, next(page))
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    expect(await hasFocus(found(page, 'welcoming'))).toBe(true)
    await tabTo(page, page.getByRole('button', { name: say('finder.again') }))
    await page.keyboard.press('Enter')
    expect(await hasFocus(heading(page, question('now')))).toBe(true)
    await choose(page, 'now-gone')
    await untilSaved(page)
    const records = await readRecords<FinderAnswers>(page)
    expect(records.map(({ answers }) => answers.choices.now)).toEqual(['now-new', 'now-gone'])
  })

  it('goes out with its way and its advice, as a report, a table and a link', async () => {
    const watched = await openTool(site, stages.page)
    const { page } = watched
    await choose(page, 'now-unhappy')
    const brief = await reportOf(page)
    for (const part of [answerOf('now-unhappy'), outcome('intensive-care')?.do[0] ?? ''])
      expect(brief).toContain(part)
    expect(brief).not.toContain(say('finder.chart'))
    await page.getByText(say('handover.title'), { exact: true }).click()
    const { text } = await downloadFrom(page.getByRole('button', { name: say('handover.format-csv') }))
    expect(text).toContain(answerOf('now-unhappy'))
    await page.getByRole('button', { name: say('handover.makeLink') }).click()
    const link = await page.locator('#hand-over-link').inputValue()
    const other = await site.open()
    await other.page.goto(link)
    await other.page.getByRole('heading', { name: outcome('intensive-care')?.title ?? '' }).waitFor()
    expectQuiet(watched)
    expectQuiet(other)
  })
})

describe.each(FINDERS)('$title', (one) => {
  it('has no barrier at the start and at the end, on the narrowest phone and with any text', async () => {
    const watched = await openTool(site, one.page)
    const { page } = watched
    expect(await violations(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await overflowing(page)).toEqual([])
    while (await next(page).isVisible()) {
      await page.locator('.finder').getByRole('radio').last().check()
      await next(page).click()
    }
    await page.locator('.signs').getByRole('checkbox').first().check()
    await page.getByRole('button', { name: say('record.addPlan') }).click()
    for (const field of await page.locator('.sheet input[type=text], .sheet textarea').all())
      await field.fill(HARD_TEXT)
    expect(await overflowing(page)).toEqual([])
    expect(await violations(page)).toEqual([])
    expect(await unclearNow(page)).toEqual([])
    const text = await reportOf(page, 'full')
    expect(text).toContain('<img src=x onerror=')
    expect(await overflowing(page)).toEqual([])
    expect(await violations(page)).toEqual([])
    expect(await page.title()).not.toBe('ran')
    expectQuiet(watched)
  })

  it('prints as a chart on one page, and every outcome behind it', async () => {
    const { page } = await site.open(`my-work/report/#tool=${one.id}&show=blank`)
    const article = page.getByRole('article')
    await article.getByRole('heading', { level: 1, name: one.title }).waitFor()
    const papers = await print(page)
    const first = papers[0]?.type
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' ')
    for (const { question } of keyEntries(one)) expect(first).toContain(question.question)
    for (const { title, avoid } of one.outcomes.items) {
      expect(first).toContain(title)
      for (const line of avoid)
        expect(await article.getByText(line, { exact: true }).count()).toBeGreaterThan(0)
    }
    expect(papers.flatMap(({ type }) => type).filter(({ size }) => size < 11.9)).toEqual([])
  })

  it('shows the chart and all advice without a script', async () => {
    const { page } = await site.open(`guidance/${one.page}/`, { javaScriptEnabled: false })
    const sheet = page.locator('.sheet')
    const text = await sheet.innerText()
    for (const { question, items } of one.questions.items) {
      expect(text).toContain(question)
      for (const { answer } of items) expect(text).toContain(say('finder.if', { answer }))
    }
    for (const { do: lines } of one.outcomes.items) for (const line of lines) expect(text).toContain(line)
    expect(await sheet.getByRole('radio').count()).toBe(0)
  })
})
