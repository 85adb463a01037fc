import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { WordingAnswers, WordingDefinition } from '../../src/domain/wording/types.ts'
import { comeBack, HARD_TEXT, openTool, readRecords, reportOf } from '../helpers/any-sheet.ts'
import { untilSaved } from '../helpers/audit.ts'
import { violations } from '../helpers/axe.ts'
import { expectQuiet, withSite } from '../helpers/browser.ts'
import { unclearNow } from '../helpers/clear-print.ts'
import { downloadFrom } from '../helpers/download.ts'
import { hasFocus, tabTo } from '../helpers/keyboard.ts'
import { overflowing } from '../helpers/overflow.ts'
import { print } from '../helpers/paper.ts'
import { readYaml, say } from '../helpers/words.ts'

const site = withSite()
const check = readYaml<WordingDefinition>('content/tools/wording/wording-check.yaml')
const SIGN = 'No cell phones\n\nAsk at the circulation desk.\n\nDanger: deep water. No swimming.'

const text = (page: Page): Locator =>
  page.getByRole('textbox', { name: say('wording.yourText'), exact: true })
const card = (page: Page, words: string): Locator =>
  page.locator('.finding').filter({ has: page.getByRole('heading', { name: words }) })
const button = (within: Locator | Page, name: string): Locator =>
  within.getByRole('button', { name: new RegExp(`^${name}`) })

describe('a wording check', () => {
  it('marks what it finds in the text, and a mark leads to its finding', async () => {
    const watched = await openTool(site, check.page)
    const { page } = watched
    expect(await readRecords(page)).toEqual([])
    await text(page).fill(SIGN)
    await page.getByRole('heading', { name: say('wording.found', { count: 3 }) }).waitFor()
    expect(await page.locator('mark').count()).toBe(3)
    await page.locator('mark').getByRole('link', { name: 'circulation desk' }).click()
    expect(await hasFocus(card(page, 'circulation desk').getByRole('heading'))).toBe(true)
    const warning = card(page, 'No swimming')
    await warning.getByText(say('wording.leftAlone')).waitFor()
    expect(await warning.getByRole('button').count()).toBe(0)
    await page.getByText(say('wording.toDecide', { count: 2 }), { exact: true }).waitFor()
    expectQuiet(watched)
  })

  it('puts a form in with one press, takes own words, keeps words with a reason, and keeps all of it', async () => {
    const watched = await openTool(site, check.page)
    const { page } = watched
    await text(page).fill(SIGN)
    await card(page, 'circulation desk').getByRole('button', { name: 'Borrow and return' }).click()
    await page.getByText(say('wording.toDecide', { count: 1 }), { exact: true }).waitFor()
    expect(await text(page).inputValue()).toContain('Ask at the borrow and return')
    await button(card(page, 'No cell phones'), say('wording.keep')).click()
    await card(page, 'No cell phones').getByLabel(say('wording.reason')).fill('The court asks for it')
    await button(card(page, 'No cell phones'), say('wording.unkeep')).click()
    await button(card(page, 'No cell phones'), say('wording.writeOwn')).click()
    await page.getByLabel(say('wording.own')).fill('Quiet phones, please')
    await page.keyboard.press('Enter')
    await page.getByText(say('wording.toDecide', { count: 0 }), { exact: true }).waitFor()
    expect(await page.locator('.wording-result del').allInnerTexts()).toContain('No cell phones')
    expect(await page.locator('.wording-result ins').allInnerTexts()).toContain('Quiet phones, please')
    await button(page, say('wording.takeBack', { text: '' })).click()
    await card(page, 'No cell phones').waitFor()
    await button(card(page, 'No cell phones'), say('wording.keep')).click()
    await card(page, 'No cell phones').getByLabel(say('wording.reason')).fill('The court asks for it')
    await page.getByLabel(check.name.prompt).fill('Door')
    await untilSaved(page)
    const again = await comeBack(site, watched, check.page)
    expect(await card(again.page, 'No cell phones').getByLabel(say('wording.reason')).inputValue()).toBe(
      'The court asks for it',
    )
    const report = await reportOf(again.page, 'full')
    for (const part of [
      'Ask at the circulation desk.',
      'Ask at the borrow and return.',
      'The court asks for it',
    ])
      expect(report).toContain(part)
    await again.page.getByText(say('handover.title'), { exact: true }).click()
    const { text: table } = await downloadFrom(
      again.page.getByRole('button', { name: say('handover.format-csv') }),
    )
    expect(table).toContain('borrow and return')
    expectQuiet(again)
  })

  it('starts from one of its examples, and every text is a record of its own', async () => {
    const { page } = await openTool(site, check.page)
    for (const { title, text: example } of check.examples) {
      await page.locator('.examples').getByRole('button', { name: title, exact: true }).click()
      await page.locator('mark').first().waitFor()
      expect(await text(page).inputValue()).toBe(example)
      // The list of records stays open once it is.
      const another = page.getByRole('button', { name: say('record.startNew') })
      if (!(await another.isVisible())) await page.getByText(say('record.yours')).click()
      await another.click()
    }
    await expect
      .poll(async () => (await readRecords<WordingAnswers>(page)).length)
      .toBe(check.examples.length)
  })

  it('says honestly that nothing was found, and that a text is too long', async () => {
    const { page } = await openTool(site, check.page)
    await text(page).fill('Come in. We are open until six.')
    await page.getByText(/no proof that it is welcoming/).waitFor()
    await text(page).fill(`${'ab '.repeat(6_667)}`)
    await page.getByText(say('wording.tooLong', { most: 20_000, count: 1 })).waitFor()
    expect((await text(page).inputValue()).length).toBe(20_000)
  })

  it('is worked by keyboard alone, and the next finding has the keyboard', async () => {
    const { page } = await openTool(site, check.page)
    await tabTo(page, text(page))
    await page.keyboard.insertText(SIGN)
    await page.locator('.finding').first().waitFor()
    await tabTo(page, card(page, 'No cell phones').locator('.forms').getByRole('button').first())
    await page.keyboard.press('Enter')
    await expect.poll(() => hasFocus(card(page, 'circulation desk').getByRole('heading'))).toBe(true)
    await tabTo(page, button(card(page, 'circulation desk'), say('wording.keep')))
    await page.keyboard.press('Enter')
    await card(page, 'circulation desk').getByLabel(say('wording.reason')).waitFor()
    expect(await hasFocus(card(page, 'circulation desk').getByRole('heading'))).toBe(true)
  })

  it('has no barrier that axe can find, keeps clear print, and fits the narrowest phone', async () => {
    const watched = await openTool(site, check.page)
    const { page } = watched
    expect(await violations(page)).toEqual([])
    await text(page).fill(SIGN)
    await button(card(page, 'No cell phones'), say('wording.keep')).click()
    await card(page, 'circulation desk').getByRole('button', { name: 'Borrow and return' }).click()
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await violations(page)).toEqual([])
    expect(await overflowing(page)).toEqual([])
    expect(await unclearNow(page)).toEqual([])
    await text(page).fill(`Our patrons ${HARD_TEXT}!`)
    await card(page, 'Our patrons').waitFor()
    await page.getByLabel(check.name.prompt).fill(HARD_TEXT)
    expect(await overflowing(page)).toEqual([])
    expect(await reportOf(page, 'full')).toContain('<img src=x onerror=')
    expect(await overflowing(page)).toEqual([])
    expect(await violations(page)).toEqual([])
    expect(await page.title()).not.toBe('ran')
    expectQuiet(watched)
  })

  it('prints as a blank form with the whole list, and without a script says what to look for', async () => {
    const { page } = await site.open('my-work/report/#tool=wording-check&show=blank')
    await page.getByRole('article').getByRole('heading', { level: 1, name: check.title }).waitFor()
    const papers = await print(page)
    expect(papers.flatMap(({ type }) => type).filter(({ size }) => size < 11.9)).toEqual([])
    const rows = await page.getByRole('article').getByRole('row').count()
    expect(rows).toBe(check.groups.flatMap(({ items }) => items).length + check.groups.length)
    const plain = await site.open(`guidance/${check.page}/`, { javaScriptEnabled: false })
    const shown = await plain.page.locator('.sheet').innerText()
    for (const { title } of check.groups) expect(shown).toContain(title)
  })
})
