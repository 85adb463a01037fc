import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { StandardAnswers } from '../../src/domain/standard/answers.ts'
import type { StandardDefinition } from '../../src/domain/standard/definition.ts'
import { comeBack, HARD_TEXT, openTool, readRecords, reportOf } from '../helpers/any-sheet.ts'
import { untilSaved } from '../helpers/audit.ts'
import { violations } from '../helpers/axe.ts'
import { expectQuiet, type Watched, withSite } from '../helpers/browser.ts'
import { unclearNow } from '../helpers/clear-print.ts'
import { downloadFrom } from '../helpers/download.ts'
import { hasFocus, tabTo } from '../helpers/keyboard.ts'
import { overflowing } from '../helpers/overflow.ts'
import { readYaml, say } from '../helpers/words.ts'

const site = withSite()
const builder = readYaml<StandardDefinition>('content/tools/standard/standard-builder.yaml')
const questionText = (id: string) => builder.questions.items.find((one) => one.id === id)?.question ?? ''

const draftField = (page: Page) => page.getByRole('textbox', { name: builder.draft.prompt, exact: true })
const wording = (page: Page) => page.getByRole('textbox', { name: say('standard.wording'), exact: true })
const question = (page: Page, id: string) =>
  page
    .locator('.question')
    .filter({ has: page.getByRole('heading', { name: questionText(id), exact: true }) })
const answerTo = (page: Page, id: string) =>
  question(page, id).getByRole('textbox', { name: say('standard.answer'), exact: true })

async function write(page: Page, draft: string): Promise<void> {
  await draftField(page).fill(draft)
  await wording(page).waitFor()
  await page.locator('.marked-draft').waitFor()
}

/** Answers the source's first example as it does (E07), with a mouse and a keyboard. */
async function answerCalls(page: Page): Promise<void> {
  await question(page, 'share')
    .getByRole('textbox', { name: say('standard.shareOfCases') })
    .fill('95')
  await question(page, 'longest')
    .getByRole('textbox', { name: say('standard.number') })
    .fill('9')
  await answerTo(page, 'hours').fill('between 8am and 6pm on workdays')
  await answerTo(page, 'human').fill('a person')
  const places = question(page, 'places')
  await places.getByRole('button', { name: say('standard.setAside') }).click()
  await page.keyboard.type('We have one line')
}

describe('the standard builder', () => {
  it('keeps nothing and asks nothing before the first word', async () => {
    const watched = await openTool(site, builder.page)
    expect(await readRecords(watched.page)).toEqual([])
    expect(await watched.page.locator('.question').count()).toBe(0)
    expectQuiet(watched)
  })

  it('turns a loose promise into a standard, and has it in full when one comes back', async () => {
    const watched = await openTool(site, builder.page)
    const { page } = watched
    await write(page, 'Answer the phone within three rings')
    await page.getByText(say('standard.open', { count: 6 }), { exact: true }).waitFor()
    await answerCalls(page)
    const made =
      'Between 8am and 6pm on workdays, 95% of calls are answered by a person within 3 rings, and all within 9 rings.'
    expect(await wording(page).inputValue()).toBe(made)
    await page.locator('.precise.enough').waitFor()
    await untilSaved(page)
    const again = await comeBack(site, watched, builder.page)
    await wording(again.page).waitFor()
    expect(await wording(again.page).inputValue()).toBe(made)
    expect(await draftField(again.page).inputValue()).toBe('Answer the phone within three rings')
    expect(await reportOf(again.page, 'full')).toContain(made)
    expectQuiet(again)
  })

  it('keeps what it read of a draft that was pasted whole and left at once', async () => {
    const { page } = await openTool(site, builder.page)
    await write(page, 'We answer 95% of calls within 20 seconds.')
    await untilSaved(page)
    expect(await reportOf(page)).toContain('95% of calls are answered within 20 seconds')
  })

  it('says in words what it marks in the draft, and what is vague', async () => {
    const { page } = await openTool(site, builder.page)
    await write(page, 'We aim to reply to 120% of urgent emails promptly.')
    const marks = await page.locator('.marked-draft mark').allInnerTexts()
    expect(marks.map((text) => text.replace(/\s+/g, ' '))).toEqual([
      `aim ${say('standard.mark-vague')}`,
      `120% ${say('standard.mark-impossible')}`,
      `urgent ${say('standard.mark-vague')}`,
      `emails ${say('standard.mark-cases')}`,
      `promptly ${say('standard.mark-vague')}`,
    ])
    await page.getByText(say('standard.fault-share-above-100')).first().waitFor()
  })

  it('reads what is changed in the wording, and takes it back', async () => {
    const { page } = await openTool(site, builder.page)
    await write(page, '95% of calls are answered by an adviser within 15 seconds of the first ring')
    await wording(page).fill((await wording(page).inputValue()).replace('15 seconds', '2 minutes'))
    await question(page, 'longest').waitFor()
    const record = async () => (await readRecords<StandardAnswers>(page))[0]?.answers.items.limit
    await untilSaved(page)
    expect(await record()).toEqual({ text: '2', choice: 'minute' })
    await page.getByRole('button', { name: say('record.undo'), exact: true }).click()
    await expect.poll(() => wording(page).inputValue()).toContain('15 seconds')
  })

  it('splits a policy, names what promises nothing, and makes each promise a piece of work, by keyboard alone', async () => {
    const { page } = await openTool(site, builder.page)
    await draftField(page).fill(
      'Our charter. We are proud of our staff. We answer letters in 10 working days. Calls are answered in 20 seconds. Parcels arrive in 2 days.',
    )
    await page.getByRole('heading', { name: say('standard.promises', { count: 3 }) }).waitFor()
    await page.getByText(say('standard.sayNothing', { count: 2 })).waitFor()
    await tabTo(page, page.getByRole('checkbox', { name: 'Parcels arrive in 2 days.' }))
    await page.keyboard.press('Space')
    await tabTo(page, page.getByRole('button', { name: say('standard.buildChosen', { count: 2 }) }))
    await page.keyboard.press('Enter')
    await wording(page).waitFor()
    expect(await hasFocus(draftField(page))).toBe(true)
    await untilSaved(page)
    const drafts = (await readRecords<StandardAnswers>(page)).map(({ answers }) => answers.draft)
    expect(drafts.sort()).toEqual([
      'Calls are answered in 20 seconds.',
      'We answer letters in 10 working days.',
    ])
  })

  it('splits a sentence that promises two things, or takes it as one if the reader says so', async () => {
    const { page } = await openTool(site, builder.page)
    const [calls, emails] = ['We answer calls within 3 rings', 'reply to most emails within 5 days.']
    await draftField(page).fill(`${calls} and ${emails}`)
    await page.getByRole('checkbox', { name: calls }).waitFor()
    await page.getByRole('checkbox', { name: emails }).waitFor()
    expect(await wording(page).count()).toBe(0)
    await page.getByRole('button', { name: say('standard.takeAsOne') }).click()
    await wording(page).waitFor()
  })

  it('judges figures against the share, with a picture that is told in words', async () => {
    const { page } = await openTool(site, builder.page)
    await write(page, '95% of calls are answered within 20 seconds')
    await page.getByRole('heading', { name: say('standard.measureIt') }).click()
    await page.getByRole('radio', { name: say('standard.coverage-sample') }).check()
    await page.getByRole('button', { name: say('standard.addResult') }).click()
    await page.getByLabel(say('standard.result-met')).fill('199')
    await page.getByLabel(say('standard.result-total')).fill('200')
    await page.getByText(say('standard.verdict-met'), { exact: true }).waitFor()
    // Wilson, 199 of 200.
    await page.getByRole('img', { name: /99\.5% met, somewhere from 97\.2% to 99\.9%/ }).waitFor()
    await page.getByLabel(say('standard.result-total')).fill('198')
    await page.getByText(say('standard.count-met-above-total')).waitFor()
  })

  it('plans the review as an action, and gives it to a calendar', async () => {
    const { page } = await openTool(site, builder.page)
    await write(page, '95% of calls are answered within 20 seconds')
    await page.getByRole('heading', { name: say('standard.keepIt') }).click()
    await page.getByLabel(say('standard.row-review')).fill('2028-05-22')
    const { text } = await downloadFrom(page.getByRole('button', { name: say('standard.toCalendar') }))
    expect(text).toContain('DTSTART;VALUE=DATE:20280522')
    await untilSaved(page)
    expect((await readRecords(page))[0]?.actions).toMatchObject([{ item: 'review', due: '2028-05-22' }])
  })
})

describe('the standard builder by keyboard alone', () => {
  it('goes from a draft to a measured standard', async () => {
    const { page } = await openTool(site, builder.page)
    await tabTo(page, draftField(page))
    await page.keyboard.type('All calls are answered within 20 seconds')
    await answerTo(page, 'clock-start').waitFor()
    await tabTo(page, answerTo(page, 'clock-start'))
    await page.keyboard.type('the first ring')
    expect(await hasFocus(answerTo(page, 'clock-start'))).toBe(true)
    await tabTo(page, question(page, 'hours').getByRole('button', { name: say('standard.setAside') }))
    await page.keyboard.press('Enter')
    await page.keyboard.type('Always')
    await tabTo(page, question(page, 'hours').getByRole('button', { name: say('standard.askAgain') }))
    await page.keyboard.press('Enter')
    expect(
      await hasFocus(question(page, 'hours').getByRole('button', { name: say('standard.setAside') })),
    ).toBe(true)
    await tabTo(page, page.locator('summary').filter({ hasText: say('standard.measureIt') }))
    await page.keyboard.press('Enter')
    const add = page.getByRole('button', { name: say('standard.addResult') })
    await add.waitFor()
    await tabTo(page, add)
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByLabel(say('standard.result-met')))
    await page.keyboard.type('20')
    await page.keyboard.press('Tab')
    await page.keyboard.type('20')
    await page.getByText(say('standard.verdict-met'), { exact: true }).waitFor()
  })

  it('begins without a draft at the questions', async () => {
    const { page } = await openTool(site, builder.page)
    const start = page.getByRole('button', { name: say('standard.noDraft') })
    await tabTo(page, start)
    await page.keyboard.press('Enter')
    const heading = page.getByRole('heading', { name: say('standard.toAnswer'), exact: true })
    await heading.waitFor()
    await expect.poll(() => hasFocus(heading)).toBe(true)
  })
})

describe('every state of the standard builder', () => {
  let watched: Watched
  beforeAll(async () => {
    watched = await openTool(site, builder.page)
    const { page } = watched
    await write(page, 'We aim to answer 95% of urgent calls within 20 seconds and all within 10 seconds.')
    for (const title of [say('standard.measureIt'), builder.asking.title, say('standard.keepIt')])
      await page.getByRole('heading', { name: title, exact: true }).click()
    await page.getByRole('button', { name: say('standard.addResult') }).click()
    await page.getByLabel(say('standard.result-met')).fill('19')
    await page.getByLabel(say('standard.result-total')).fill('20')
    await page.locator('.settled-questions summary').click()
    await page.getByText(say('standard.forCustomers'), { exact: true }).click()
    await page.getByRole('img', { name: /19|95%/ }).waitFor()
  })

  it('is clean for axe, in both themes', async () => {
    expect(await violations(watched.page)).toEqual([])
  })

  it('is clear print', async () => {
    expect(await unclearNow(watched.page)).toEqual([])
  })

  it('fits a screen of 320 px, also with text that has no place to break', async () => {
    const { page } = watched
    await page.setViewportSize({ width: 320, height: 700 })
    expect(await overflowing(page)).toEqual([])
    await draftField(page).fill(HARD_TEXT.slice(0, 900))
    await page.locator('.standard-draft .hint').first().waitFor()
    await page.getByRole('textbox', { name: builder.name.prompt }).fill(HARD_TEXT)
    expect(await overflowing(page)).toEqual([])
    expectQuiet(watched)
  })

  it('is clean for axe with the promises of a policy', async () => {
    const { page } = await openTool(site, builder.page)
    await draftField(page).fill(
      'We care. We reply in 3 days. Calls are answered in 1 hour. Bills are sent in 2 days.',
    )
    await page.getByRole('heading', { name: say('standard.promises', { count: 3 }) }).waitFor()
    expect(await violations(page)).toEqual([])
  })
})
