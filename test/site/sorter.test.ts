import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { SorterAnswers, SorterDefinition } from '../../src/domain/sorter/types.ts'
import { letterAt } from '../../src/domain/text/letters.ts'
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
const rules = readYaml<SorterDefinition>('content/tools/sorter/rule-sorter.yaml')
const nameOf = (bin: string) => rules.bins.find(({ id }) => id === bin)?.name ?? ''
const questionOf = (field: string) => rules.items.find(({ id }) => id === field)?.question ?? ''
const open = () => openTool(site, rules.page)

function row(page: Page, text: string): Locator {
  return page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 4, name: text }) })
}
function choice(page: Page, text: string, bin: string): Locator {
  const name = bin === '' ? say('sorter.none') : nameOf(bin)
  return row(page, text).getByRole('radio', { name, exact: true })
}
function way(place: Locator, text: string): Locator {
  return place.getByRole('button', { name: new RegExp(`^${text}`) })
}
async function list(page: Page, text: string) {
  await page.getByLabel(rules.add.prompt, { exact: true }).fill(text)
  await page.getByRole('button', { name: say('sorter.add'), exact: true }).click()
}
async function show(page: Page, view: string) {
  await page.getByRole('radio', { name: new RegExp(`^${view.replace(/ ?\(.*/, '')}`) }).check()
}
const progress = (page: Page, done: number, of: number) =>
  page.getByText(say('sorter.progress', { done, of }), { exact: true }).waitFor()

describe('a sorter', () => {
  it('invites with an example, takes a pasted list without its bullets, and names what comes twice', async () => {
    const watched = await open()
    const { page } = watched
    expect(await readRecords(page)).toEqual([])
    await page.getByRole('button', { name: say('sorter.useExamples') }).waitFor()
    await list(page, '• Fines after a week\n2. Receipts\n\n- No bags\nfines after a week.')
    await progress(page, 0, 3)
    const told = page.getByRole('status').filter({ hasText: say('sorter.repeated') })
    expect(await told.getByRole('listitem').allInnerTexts()).toEqual(['fines after a week.'])
    expect(await page.locator('.things h4').allTextContents()).toEqual([
      '1. Fines after a week',
      '2. Receipts',
      '3. No bags',
    ])
    expectQuiet(watched)
  })

  it('is there in full when one comes back, also what was typed and not yet listed', async () => {
    const watched = await open()
    const { page } = watched
    await page.getByLabel(rules.name.prompt).fill('Front desk')
    await list(page, 'Fines\nReceipts\nBags')
    await choice(page, 'Fines', 'green').check()
    await row(page, 'Fines').getByLabel(questionOf('intent')).fill('Books come back')
    await row(page, 'Fines').getByLabel(questionOf('limit')).fill('Up to £10')
    await choice(page, 'Receipts', 'yellow').check()
    await row(page, 'Receipts').getByLabel(say('action.owner'), { exact: true }).fill('Asha')
    await row(page, 'Receipts').getByLabel(say('action.due')).fill('2027-03-03')
    await page.getByLabel(rules.add.prompt, { exact: true }).fill('Drinks')
    await untilSaved(page)
    const again = await comeBack(site, watched, rules.page)
    await progress(again.page, 2, 3)
    await again.page.getByText(say('sorter.tally', { done: 1, of: 3, what: 'with an intent' })).waitFor()
    expect(await again.page.getByLabel(rules.add.prompt, { exact: true }).inputValue()).toBe('Drinks')
    expect(await row(again.page, 'Fines').getByLabel(questionOf('limit')).inputValue()).toBe('Up to £10')
    const [record] = await readRecords<SorterAnswers>(again.page)
    expect(record?.actions).toMatchObject([{ what: 'Settle: Receipts', owner: 'Asha', due: '2027-03-03' }])
    expectQuiet(again)
  })

  it('stays where the reader is, and goes on to the next one only when asked', async () => {
    const { page } = await open()
    await list(page, 'Fines\nReceipts\nBags')
    await choice(page, 'Receipts', 'red').check()
    expect(await hasFocus(choice(page, 'Receipts', 'red'))).toBe(true)
    await way(row(page, 'Receipts'), say('sorter.next')).click()
    expect(await hasFocus(choice(page, 'Bags', ''))).toBe(true)
    await show(page, say('sorter.view-left', { count: 2 }))
    await choice(page, 'Fines', 'green').check()
    expect(await page.locator('.things h4').allTextContents()).toEqual(['1. Fines', '3. Bags'])
  })

  it('rewords and removes a thing, and brings it back', async () => {
    const { page } = await open()
    await list(page, 'Fines\nReceipts')
    await way(row(page, 'Fines'), say('sorter.edit')).click()
    await page.keyboard.press('End')
    await page.keyboard.type(' after a week')
    await page.getByRole('heading', { name: 'Fines after a week' }).waitFor()
    await way(row(page, 'Fines after a week'), say('sorter.remove')).click()
    await page.getByText(say('sorter.removed', { text: 'Fines after a week' })).waitFor()
    expect(await hasFocus(choice(page, 'Receipts', ''))).toBe(true)
    await page.getByRole('button', { name: say('record.undo'), exact: true }).click()
    await row(page, 'Fines after a week').waitFor()
  })

  it('shows the groups, in which things move by buttons and by dragging', async () => {
    const watched = await open()
    const { page } = watched
    await list(page, 'Fines\nReceipts\nBags')
    for (const text of ['Fines', 'Receipts']) await choice(page, text, 'red').check()
    await choice(page, 'Bags', 'green').check()
    await show(page, say('sorter.view-bins'))
    const group = (bin: string) => page.locator(`[data-bin="${bin}"]`)
    const line = (text: string) => page.getByRole('listitem').filter({ hasText: text })
    await way(line('Receipts'), say('sorter.up')).click()
    await group('red').getByRole('listitem').nth(1).getByText('Fines', { exact: true }).waitFor()
    expect(await hasFocus(way(line('Receipts'), say('sorter.down')))).toBe(true)
    await line('Bags').locator('.grip').waitFor()
    await line('Bags').dragTo(line('Fines'), { targetPosition: { x: 40, y: 2 } })
    await group('red').getByRole('listitem').nth(1).getByText('Bags', { exact: true }).waitFor()
    expect(await violations(page)).toEqual([])
    await way(line('Bags'), say('sorter.change')).click()
    await choice(page, 'Bags', 'red').and(page.locator(':focus')).waitFor()
    expectQuiet(watched)
  })

  it('is done by keyboard alone', async () => {
    const { page } = await open()
    await tabTo(page, page.getByLabel(rules.add.prompt, { exact: true }))
    await page.keyboard.type('Fines')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await tabTo(page, choice(page, 'Fines', ''))
    await page.keyboard.press('ArrowUp')
    await tabTo(page, row(page, 'Fines').getByLabel(questionOf('intent')))
    await page.keyboard.type('Books come back')
    await untilSaved(page)
    const [record] = await readRecords<SorterAnswers>(page)
    expect(record?.answers.entries).toMatchObject([{ bin: 'green', fields: { intent: 'Books come back' } }])
  })

  it('takes five hundred lines at once, and any of them can be sorted', async () => {
    const { page } = await open()
    await list(page, Array.from({ length: 500 }, (_, i) => `${i + 1}. Rule of day ${i + 1}`).join('\n'))
    await progress(page, 0, 500)
    await page.locator('#tool-rule-sorter .things [value=red]').last().check()
    await progress(page, 1, 500)
  })
})

describe('the poster of a sorter', () => {
  it('is one sheet of paper with a dozen things in three bands, in clear print', async () => {
    const watched = await open()
    const { page } = watched
    const names = Array.from({ length: 12 }, (_, i) => `Rule ${letterAt(i)}, as long as most`)
    await list(page, names.join('\n'))
    for (const [i, text] of names.entries()) await choice(page, text, rules.bins[i % 3]?.id ?? '').check()
    for (const field of await page.getByLabel(questionOf('intent')).all())
      await field.fill('So that all are served')
    for (const field of await page.getByLabel(questionOf('who')).all()) await field.fill('Anyone at the desk')
    const text = await reportOf(page)
    for (const part of [...names, 'So that all are served', 'Anyone at the desk', rules.poster.title])
      expect(text).toContain(part)
    const papers = await print(page)
    expect(papers).toHaveLength(1)
    expect(papers.flatMap(({ type }) => type).filter(({ size }) => size < 11.9)).toEqual([])
    expectQuiet(watched)
  })

  it('goes out as a table and as a link, and everything is in the full report', async () => {
    const watched = await open()
    const { page } = watched
    await list(page, 'Fines\nBags')
    await choice(page, 'Fines', 'yellow').check()
    await row(page, 'Fines').getByLabel(questionOf('who')).fill('Anyone')
    await row(page, 'Fines').getByLabel(say('action.due')).fill('2027-03-03')
    expect(await reportOf(page, 'full')).toContain('Bags')
    await page.getByText(say('handover.title'), { exact: true }).click()
    const table = await downloadFrom(page.getByRole('button', { name: say('handover.format-csv') }))
    expect(table.text).toContain('Anyone')
    const calendar = await downloadFrom(page.getByRole('button', { name: say('handover.format-ics') }))
    expect(calendar.text).toContain('Settle: Fines')
    await page.getByRole('button', { name: say('handover.makeLink') }).click()
    const other = await site.open()
    await other.page.goto(await page.locator('#hand-over-link').inputValue())
    await other.page.getByRole('button', { name: say('handover.keep') }).click()
    await other.page.getByText(say('report.answered', { done: 1, of: 2 })).waitFor()
    expectQuiet(watched)
  })
})

describe('every state of a sorter', () => {
  it('has no barrier that axe can find and keeps clear print', async () => {
    const watched = await open()
    const { page } = watched
    expect(await violations(page)).toEqual([])
    await list(page, 'Fines\nReceipts\nBags\nfines')
    for (const [text, bin] of [
      ['Fines', 'red'],
      ['Receipts', 'yellow'],
      ['Bags', 'green'],
    ] as const)
      await choice(page, text, bin).check()
    await way(row(page, 'Bags'), say('sorter.edit')).click()
    await page.getByText(say('sorter.seePoster')).click()
    expect(await violations(page)).toEqual([])
    expect(await unclearNow(page)).toEqual([])
    await reportOf(page)
    expect(await violations(page)).toEqual([])
    await page.getByRole('radio', { name: say('report.level-full'), exact: true }).check()
    expect(await violations(page)).toEqual([])
    expectQuiet(watched)
  })

  it('takes any text as text on the narrowest phone and nothing breaks', async () => {
    const watched = await open()
    const { page } = watched
    await page.setViewportSize({ width: 320, height: 640 })
    await list(page, HARD_TEXT)
    await page.getByRole('radio', { name: nameOf('yellow'), exact: true }).check()
    for (const field of await page.locator('.things :is(input[type=text], textarea)').all())
      await field.fill(HARD_TEXT)
    await page.getByText(say('sorter.seePoster')).click()
    expect(await overflowing(page)).toEqual([])
    await show(page, say('sorter.view-bins'))
    await page.locator('[data-bin]').first().waitFor()
    expect(await overflowing(page)).toEqual([])
    expect(await reportOf(page)).toContain('<img src=x onerror=')
    expect(await overflowing(page)).toEqual([])
    expect(await page.title()).not.toBe('ran')
    expectQuiet(watched)
  })

  it('prints as a blank form with every bin and prompt, in type of 12 point or more', async () => {
    const { page } = await site.open(`my-work/report/#tool=rule-sorter&show=blank`)
    await page.getByRole('article').getByRole('heading', { level: 1, name: rules.title }).waitFor()
    const text = await page.getByRole('article').innerText()
    for (const { name } of rules.bins) expect(text).toContain(name)
    for (const { question } of rules.items) expect(text).toContain(question)
    const type = (await print(page)).flatMap((paper) => paper.type)
    expect(type.filter(({ size }) => size < 11.9)).toEqual([])
  })
})
