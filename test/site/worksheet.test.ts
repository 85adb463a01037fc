import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { WorksheetAnswers, WorksheetDefinition } from '../../src/domain/worksheet/types.ts'
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
const SHEETS = toolFiles()
  .filter((path) => path.startsWith('worksheet/'))
  .map((path) => ({ ...readYaml<WorksheetDefinition>(`content/tools/${path}`), id: path.slice(10, -5) }))
const sheet = (id: string) => SHEETS.find((one) => one.id === id) as WorksheetDefinition
const questionOf = ({ sections }: WorksheetDefinition, id: string) =>
  sections.flatMap(({ items }) => items).find((item) => item.id === id)?.question ?? ''
const planner = sheet('interaction-planner')
const hats = sheet('two-hats')
const creed = sheet('creed')

function field(page: Page, definition: WorksheetDefinition, id: string): Locator {
  return page.getByLabel(questionOf(definition, id), { exact: true })
}

/** What sorts of prompt, layout and ending a sheet has. */
function sortsOf({ sections, card, plan }: WorksheetDefinition): ReadonlySet<string> {
  const ends = [...(card ? ['card'] : []), ...(plan ? ['plan'] : [])]
  return new Set([
    ...sections.flatMap(({ layout = 'one under another', items }) => [
      layout,
      ...items.map(({ answer }) => answer),
    ]),
    ...ends,
  ])
}

/** The list under a prompt, and a line of it. */
function list(page: Page, definition: WorksheetDefinition, id: string): Locator {
  return page.getByRole('group', { name: questionOf(definition, id), exact: true })
}
function line(page: Page, definition: WorksheetDefinition, id: string, number: number): Locator {
  return list(page, definition, id).getByRole('textbox', {
    name: say('worksheet.line', { number }),
    exact: true,
  })
}
function way(page: Page, definition: WorksheetDefinition, id: string, text: string, number: number): Locator {
  const label = new RegExp(`^${text} ?: ${say('worksheet.line', { number })}$`)
  return list(page, definition, id).getByRole('button', { name: label })
}

/** Writes a list line by line, as somebody at a keyboard would. */
async function writeList(page: Page, definition: WorksheetDefinition, id: string, lines: readonly string[]) {
  await line(page, definition, id, 1).fill(lines[0] ?? '')
  for (const text of lines.slice(1)) {
    await list(page, definition, id)
      .getByRole('button', { name: new RegExp(`^${say('worksheet.addLine')}`) })
      .click()
    await page.keyboard.type(text)
  }
}

function linesOf(page: Page, definition: WorksheetDefinition, id: string): Promise<string[]> {
  return list(page, definition, id)
    .getByRole('textbox')
    .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value))
}

describe('a worksheet', () => {
  it('keeps nothing before the first word', async () => {
    const watched = await openTool(site, planner.page)
    await watched.page.getByText(say('worksheet.progress', { done: 0, of: 15 })).waitFor()
    expect(await readRecords(watched.page)).toEqual([])
    expectQuiet(watched)
  })

  it('is there in full when one comes back: name, text, date, list and planned action', async () => {
    const watched = await openTool(site, planner.page)
    const { page } = watched
    await page.getByLabel(planner.name.prompt).fill('The leak')
    await field(page, planner, 'issues').fill('Four calls\nabout one leak')
    await field(page, planner, 'reviewed').fill('2027-03-03')
    await writeList(page, planner, 'involved', ['The tenant', 'A plumber'])
    await page.getByRole('button', { name: say('record.addPlan') }).click()
    await page.getByLabel(say('action.owner')).fill('Asha')
    await untilSaved(page)
    const again = await comeBack(site, watched, planner.page)
    await again.page.getByText(say('worksheet.progress', { done: 3, of: 15 })).waitFor()
    expect(await field(again.page, planner, 'issues').inputValue()).toBe('Four calls\nabout one leak')
    expect(await field(again.page, planner, 'reviewed').inputValue()).toBe('2027-03-03')
    expect(await linesOf(again.page, planner, 'involved')).toEqual(['The tenant', 'A plumber'])
    expect(await again.page.getByLabel(say('action.owner')).inputValue()).toBe('Asha')
    expectQuiet(again)
  })

  it('takes back what was written and writes it again', async () => {
    const { page } = await openTool(site, planner.page)
    await field(page, planner, 'issues').fill('First')
    await field(page, planner, 'their-view').fill('Second')
    await page.getByRole('button', { name: say('record.undo'), exact: true }).click()
    expect(await field(page, planner, 'their-view').inputValue()).toBe('')
    await page.getByRole('button', { name: say('record.redo'), exact: true }).click()
    expect(await field(page, planner, 'their-view').inputValue()).toBe('Second')
  })

  it('moves and removes lines of a list by buttons, and the keyboard stays where it was', async () => {
    const { page } = await openTool(site, planner.page)
    await writeList(page, planner, 'involved', ['A', 'B', 'C'])
    await way(page, planner, 'involved', say('worksheet.up'), 3).focus()
    await page.keyboard.press('Enter')
    expect(await linesOf(page, planner, 'involved')).toEqual(['A', 'C', 'B'])
    expect(await hasFocus(way(page, planner, 'involved', say('worksheet.up'), 2))).toBe(true)
    await page.getByText(say('worksheet.moved', { number: 2, count: 3 })).waitFor()
    await page.keyboard.press('Enter')
    expect(await linesOf(page, planner, 'involved')).toEqual(['C', 'A', 'B'])
    expect(await hasFocus(way(page, planner, 'involved', say('worksheet.down'), 1))).toBe(true)
    await way(page, planner, 'involved', say('worksheet.remove'), 2).click()
    expect(await linesOf(page, planner, 'involved')).toEqual(['C', 'B'])
    expect(await hasFocus(line(page, planner, 'involved', 2))).toBe(true)
  })

  it('is written by keyboard alone', async () => {
    const { page } = await openTool(site, planner.page)
    await tabTo(page, page.getByLabel(planner.name.prompt))
    await page.keyboard.type('The leak')
    await tabTo(page, line(page, planner, 'involved', 1))
    await page.keyboard.type('The tenant')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.type('A plumber')
    await untilSaved(page)
    const [record] = await readRecords<WorksheetAnswers>(page)
    expect(record?.title).toBe('The leak')
    expect(record?.answers.items).toMatchObject({ involved: [{ text: 'The tenant' }, { text: 'A plumber' }] })
  })

  it('lays two lists side by side and shows what is on one of them only', async () => {
    const { page } = await openTool(site, hats.page)
    await writeList(page, hats, 'provider', ['A welcome', 'Respect'])
    await writeList(page, hats, 'customer', ['Quick service', 'welcome'])
    const text = await page.locator('.comparison').innerText()
    const [, ours = '', theirs = ''] = text.split(say('worksheet.only'))
    expect(ours).toContain('Respect')
    expect(ours).not.toContain('welcome')
    expect(theirs.split(say('worksheet.both'))[0]).toContain('Quick service')
    expect(theirs.split(say('worksheet.both'))[1]).toContain('A welcome')
    expect(await violations(page)).toEqual([])
  })

  it('writes a creed on a card with the hat, which prints alone', async () => {
    const watched = await openTool(site, creed.page)
    const { page } = watched
    await page.getByText(say('worksheet.cardEmpty')).waitFor()
    await page.getByLabel(creed.name.prompt).fill('Creed of the front desk')
    await field(page, creed, 'will').fill('tell the truth about waiting')
    await page.locator('.to-keep svg').waitFor()
    const text = await reportOf(page)
    expect(text).toContain('I will tell the truth about waiting')
    expect(text).not.toContain(questionOf(creed, 'believe'))
    expect(await page.locator('article .to-keep svg path').count()).toBe(2)
    expect(await print(page)).toHaveLength(1)
    expectQuiet(watched)
  })
})

describe('the report of a worksheet', () => {
  it('has only what was written, everything when asked, and goes on from there', async () => {
    const watched = await openTool(site, planner.page)
    const { page } = watched
    await field(page, planner, 'their-wish').fill('A day and a name')
    const brief = await reportOf(page)
    expect(brief).toContain('A day and a name')
    expect(brief).not.toContain(questionOf(planner, 'learnt'))
    await page.getByRole('radio', { name: say('report.level-full'), exact: true }).check()
    await page.getByRole('heading', { name: questionOf(planner, 'learnt') }).waitFor()
    await page.getByRole('link', { name: say('report.back') }).click()
    await page.getByText(say('worksheet.progress', { done: 1, of: 15 })).waitFor()
    expectQuiet(watched)
  })

  it('goes out as a table and as a link, with every word', async () => {
    const watched = await openTool(site, planner.page)
    const { page } = watched
    await page.getByLabel(planner.name.prompt).fill('The leak')
    await writeList(page, planner, 'to-do', ['Ring the plumber', 'Ring back'])
    await reportOf(page)
    await page.getByText(say('handover.title'), { exact: true }).click()
    const { text } = await downloadFrom(page.getByRole('button', { name: say('handover.format-csv') }))
    expect(text).toContain('Ring the plumber')
    expect(text).toContain('Ring back')
    await page.getByRole('button', { name: say('handover.makeLink') }).click()
    const link = await page.locator('#hand-over-link').inputValue()
    const other = await site.open()
    await other.page.goto(link)
    await other.page.getByRole('button', { name: say('handover.keep') }).click()
    await other.page.getByText(say('report.answered', { done: 1, of: 15 })).waitFor()
    expectQuiet(watched)
  })
})

// Every sheet as it stands empty is looked at with its page; here those that between them have every sort of prompt.
describe.each(covering(SHEETS, sortsOf))('$title', (one) => {
  async function fill(page: Page, text: string): Promise<void> {
    for (const date of await page.locator('.sheet input[type=date]').all()) await date.fill('2027-03-03')
    for (const field of await page.locator('.sheet input[type=text], .sheet textarea').all())
      await field.fill(text)
    for (const button of await page
      .getByRole('button', { name: new RegExp(`^${say('worksheet.addLine')}`) })
      .all()) {
      await button.click()
      await page.keyboard.type('Another')
    }
  }

  it('has no barrier that axe can find and keeps clear print when it is written in, and in its report', async () => {
    const watched = await openTool(site, one.page)
    const { page } = watched
    await fill(page, 'Something')
    if (one.plan) await page.getByRole('button', { name: say('record.addPlan') }).click()
    await page.getByText(say('record.yours')).click()
    expect(await violations(page)).toEqual([])
    expect(await unclearNow(page)).toEqual([])
    await reportOf(page, 'full')
    expect(await violations(page)).toEqual([])
    expectQuiet(watched)
  })

  it('takes any text as text on the narrowest phone and nothing breaks', async () => {
    const watched = await openTool(site, one.page)
    const { page } = watched
    await page.setViewportSize({ width: 320, height: 640 })
    await fill(page, HARD_TEXT)
    expect(await overflowing(page)).toEqual([])
    const text = await reportOf(page, 'full')
    expect(text).toContain('<img src=x onerror=')
    expect(await overflowing(page)).toEqual([])
    expect(await page.title()).not.toBe('ran')
    expectQuiet(watched)
  })
})

it.each(SHEETS)(
  '$title prints as a blank form with every prompt, in type of 12 point or more',
  async (one) => {
    const { page } = await site.open(`my-work/report/#tool=${one.id}&show=blank`)
    await page.getByRole('article').getByRole('heading', { level: 1, name: one.title }).waitFor()
    const text = await page.getByRole('article').innerText()
    for (const { items } of one.sections) for (const { question } of items) expect(text).toContain(question)
    const type = (await print(page)).flatMap((paper) => paper.type)
    expect(type.filter(({ size }) => size < 11.9)).toEqual([])
  },
)
