import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { RoleplayAnswers, RoleplayDefinition } from '../../src/domain/roleplay/types.ts'
import { comeBack, HARD_TEXT, openTool, readRecords, reportOf } from '../helpers/any-sheet.ts'
import { untilSaved } from '../helpers/audit.ts'
import { violations } from '../helpers/axe.ts'
import { expectQuiet, withSite } from '../helpers/browser.ts'
import { unclearNow } from '../helpers/clear-print.ts'
import { downloadFrom } from '../helpers/download.ts'
import { hasFocus, tabTo } from '../helpers/keyboard.ts'
import { overflowing } from '../helpers/overflow.ts'
import { print } from '../helpers/paper.ts'
import { wake } from '../helpers/ready.ts'
import { readYaml, say } from '../helpers/words.ts'

const site = withSite()
const play = readYaml<RoleplayDefinition>('content/tools/roleplay/miracle-worker.yaml')
const asked = play.steps.flatMap(({ items = [], shows }) =>
  shows === 'debrief' ? play.roles.flatMap((role) => role.items) : items,
)
const open = () => openTool(site, play.page)
const questionOf = (id: string) => asked.find((one) => one.id === id)?.question ?? ''
const place = (shows: string) => play.steps.findIndex((step) => step.shows === shows) + 1

function button(page: Page, text: string) {
  return page.getByRole('button', { name: text, exact: true })
}
async function goTo(page: Page, step: number) {
  await page.getByRole('radio', { name: `${step} ${play.steps[step - 1]?.title}`, exact: true }).check()
}
/** Goes to the timer and starts it, at a time of day that the test sets. */
async function startTimer(page: Page) {
  await page.clock.install({ time: '2026-11-22T10:00:00Z' })
  await goTo(page, place('timer'))
  await button(page, say('roleplay.start')).click()
  await page.getByRole('timer').first().waitFor()
}
const clock = (page: Page) => page.getByRole('timer').first()
const told = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })

describe('a role-play', () => {
  it('deals out the roles, and everybody has another in the next round', async () => {
    const watched = await open()
    const { page } = watched
    expect(await readRecords(page)).toEqual([])
    const players = () => page.locator('.cast .players:visible').allInnerTexts()
    expect(await players()).toEqual([1, 2, 3].map((number) => say('roleplay.person', { number })))
    await page.getByLabel(say('roleplay.people')).fill('Ann, Ben, Cy')
    expect(await players()).toEqual(['Ann', 'Ben', 'Cy'])
    await goTo(page, play.steps.length)
    await button(page, say('roleplay.addRound')).click()
    await told(page, say('roleplay.added', { number: 2 })).waitFor()
    expect(await players()).toEqual(['Cy', 'Ann', 'Ben'])
    expect(await hasFocus(page.getByRole('heading', { name: say('roleplay.round', { number: 2 }) }))).toBe(
      true,
    )
    await button(page, say('roleplay.removeRound')).click()
    expect(await players()).toEqual([])
    await button(page, say('record.undo')).click()
    await page.getByRole('heading', { name: say('roleplay.round', { number: 2 }) }).waitFor()
    expectQuiet(watched)
  })

  it('is there in full when one comes back: names, step and the notes of every round', async () => {
    const watched = await open()
    const { page } = watched
    await page.getByLabel(play.name.prompt).fill('Front desk')
    await page.getByLabel(say('roleplay.people')).fill('Ann\nBen')
    await goTo(page, place('debrief'))
    await page.getByLabel(questionOf('treated')).fill('Like a number')
    await goTo(page, play.steps.length)
    await button(page, say('roleplay.addRound')).click()
    await goTo(page, place('debrief'))
    await page.getByLabel(questionOf('treated')).fill('Like a guest')
    await untilSaved(page)
    const again = await comeBack(site, watched, play.page)
    await again.page.getByText(say('roleplay.progress', { count: 2, done: 2, of: 22 })).waitFor()
    expect(await again.page.getByLabel(questionOf('treated')).inputValue()).toBe('Like a guest')
    const text = await reportOf(again.page)
    for (const part of ['Like a number', 'Like a guest', say('roleplay.round', { number: 2 }), 'Ann'])
      expect(text).toContain(part)
    expect(text).not.toContain(questionOf('seen'))
    expectQuiet(again)
  })

  it('is led through by keyboard alone, step by step', async () => {
    const { page } = await open()
    for (const { title } of play.steps.slice(1)) {
      await tabTo(page, button(page, say('roleplay.next', { title })))
      await page.keyboard.press('Enter')
      await page.locator('h4:focus', { hasText: title }).waitFor()
    }
    await page.getByRole('button', { name: say('roleplay.back'), exact: true }).click()
    await tabTo(page, page.getByLabel(questionOf('treated')))
    await page.keyboard.type('Like a guest')
    await untilSaved(page)
    const [record] = await readRecords<RoleplayAnswers>(page)
    expect(record?.answers.rounds[0]?.notes).toEqual({ treated: 'Like a guest' })
  })

  it('asks its question in letters to read across a table', async () => {
    const { page } = await open()
    const step = play.steps.findIndex(({ big }) => big) + 1
    await goTo(page, step)
    const question = page.getByText(play.steps[step - 1]?.big ?? '', { exact: true })
    const size = await question.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize))
    expect(size).toBeGreaterThan(35)
  })
})

describe('the timer of a role-play', () => {
  it('goes on while the page is closed', async () => {
    const watched = await openTool(site.apart, play.page)
    const { page } = watched
    await startTimer(page)
    await untilSaved(page)
    await page.clock.fastForward('05:00')
    await page.reload()
    await wake(page)
    await clock(page)
      .filter({ hasText: /^(10:00|9:5\d)$/ })
      .waitFor()
    const kept = await readRecords<RoleplayAnswers>(page)
    expect(kept[0]?.answers.rounds[0]?.timer).toMatchObject({ seconds: 900 })
    expectQuiet(watched)
  })

  it('stands in the title of the page, tells politely when the end comes, and makes no sound unasked', async () => {
    const watched = await openTool(site.apart, play.page)
    const { page } = watched
    const title = await page.title()
    await startTimer(page)
    await page.waitForFunction(
      (name) => /^1[45]:\d\d · /.test(document.title) && document.title.endsWith(name),
      title,
    )
    await page.clock.fastForward('14:30')
    await told(page, say('roleplay.minutesLeft', { count: 1 })).waitFor()
    await page.clock.fastForward('00:40')
    await told(page, say('roleplay.over')).waitFor()
    expect(await page.title()).toBe(say('roleplay.overTitle', { title }))
    expect(watched.requests.filter((path) => /sound/.test(path))).toEqual([])
    await button(page, say('roleplay.again')).click()
    expect(await page.title()).toBe(title)
    expect(await hasFocus(page.getByRole('button', { name: say('roleplay.start') }))).toBe(true)
    expectQuiet(watched)
  })

  it('pauses, goes on, has a minute more and stops, and the keyboard stays with it', async () => {
    const { page } = await openTool(site.apart, play.page)
    await startTimer(page)
    await button(page, say('roleplay.pause')).press('Enter')
    await page.clock.fastForward('30:00')
    await page.getByText(say('roleplay.paused')).waitFor()
    await button(page, say('roleplay.resume')).and(page.locator(':focus')).press('Enter')
    await clock(page)
      .filter({ hasText: /^1[45]:/ })
      .waitFor()
    await button(page, say('roleplay.addMinute')).click()
    await clock(page)
      .filter({ hasText: /^1[56]:/ })
      .waitFor()
    await button(page, say('roleplay.stop')).click()
    await clock(page).waitFor({ state: 'detached' })
  })

  it('asks the device to keep its screen on while it runs, and lets it go', async () => {
    const { page } = await openTool(site.apart, play.page)
    await page.evaluate(() => {
      const locks = { held: 0 }
      const request = async () => {
        locks.held++
        return { release: async () => void locks.held-- }
      }
      Object.assign(window, { locks })
      Object.defineProperty(navigator, 'wakeLock', { value: { request } })
    })
    const held = (count: number) =>
      page.waitForFunction((n) => (window as unknown as { locks: { held: number } }).locks.held === n, count)
    await startTimer(page)
    await held(1)
    await button(page, say('roleplay.pause')).click()
    await held(0)
    await button(page, say('roleplay.resume')).click()
    await held(1)
    await button(page, say('roleplay.stop')).click()
    await held(0)
  })
})

describe('every state of a role-play', () => {
  it('has no barrier that axe can find and keeps clear print', async () => {
    const watched = await openTool(site.apart, play.page)
    const { page } = watched
    await page.getByLabel(say('roleplay.people')).fill('Ann, Ben, Cy, Dev, Eli, Fay, Gus')
    await startTimer(page)
    for (const shows of ['roles', 'timer', 'debrief', 'plan']) {
      await goTo(page, place(shows))
      expect(await violations(page)).toEqual([])
    }
    await goTo(page, place('timer'))
    expect(await unclearNow(page)).toEqual([])
    await reportOf(page, 'full')
    expect(await violations(page)).toEqual([])
    expectQuiet(watched)
  })

  it('takes any text as text on the narrowest phone and nothing breaks', async () => {
    const watched = await open()
    const { page } = watched
    await page.setViewportSize({ width: 320, height: 640 })
    await page.getByLabel(play.name.prompt).fill(HARD_TEXT)
    await page.getByLabel(say('roleplay.people')).fill(HARD_TEXT)
    for (const step of play.steps.keys()) {
      await goTo(page, step + 1)
      for (const field of await page.locator('.step textarea:visible').all()) await field.fill(HARD_TEXT)
      expect(await overflowing(page)).toEqual([])
    }
    expect(await reportOf(page, 'full')).toContain('<img src=x onerror=')
    expect(await overflowing(page)).toEqual([])
    expect(await page.title()).not.toBe('ran')
    await page.getByText(say('handover.title'), { exact: true }).click()
    const { text } = await downloadFrom(page.getByRole('button', { name: say('handover.format-csv') }))
    expect(text).toContain('شكراً')
    expectQuiet(watched)
  })

  it('prints as a blank form with every step and question, in type of 12 point or more', async () => {
    const { page } = await site.open('my-work/report/#tool=miracle-worker&show=blank')
    await page.getByRole('article').getByRole('heading', { level: 1, name: play.title }).waitFor()
    const text = await page.getByRole('article').innerText()
    for (const { question } of asked) expect(text).toContain(question)
    for (const { title } of play.steps) expect(text).toContain(title)
    const type = (await print(page)).flatMap((paper) => paper.type)
    expect(type.filter(({ size }) => size < 11.9)).toEqual([])
  })
})
