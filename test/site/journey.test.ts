import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { JourneyAnswers, JourneyDefinition } from '../../src/domain/journey/types.ts'
import { comeBack, HARD_TEXT, openTool, readRecords, reportOf } from '../helpers/any-sheet.ts'
import { untilSaved } from '../helpers/audit.ts'
import { violations } from '../helpers/axe.ts'
import { expectQuiet, withSite } from '../helpers/browser.ts'
import { unclearNow } from '../helpers/clear-print.ts'
import { putByHand } from '../helpers/database.ts'
import { downloadFrom } from '../helpers/download.ts'
import { mapped, orderOf, savedJourney, step } from '../helpers/journeys.ts'
import { hasFocus, tabTo } from '../helpers/keyboard.ts'
import { overflowing } from '../helpers/overflow.ts'
import { print } from '../helpers/paper.ts'
import { readYaml, say } from '../helpers/words.ts'

const site = withSite()
const definition = readYaml<JourneyDefinition>('content/tools/journey/heartbeat.yaml')
const { page: home } = definition
const [enquiry] = definition.templates
const firstStep = enquiry?.stages[0]?.items[0]?.title ?? ''

/** Opens the tool and starts from the first template. */
async function start(title = enquiry?.title ?? '') {
  const watched = await openTool(site, home)
  await watched.page.getByRole('button', { name: title, exact: true }).click()
  return watched
}

/** Opens the tool in a browser that holds these maps already, the last of them in view. */
async function withMaps(...maps: readonly { title: string; answers: JourneyAnswers }[]) {
  const watched = await site.open('my-work/')
  await watched.page.getByText(say('mywork.empty')).waitFor()
  const stored = maps.map(({ title, answers }, i) => {
    const updated = `2026-11-22T10:0${i}:00.000Z`
    return [`map-${i}`, { version: 1, record: savedJourney(answers, { id: `map-${i}`, title, updated }) }]
  })
  await putByHand(watched.page, Object.fromEntries(stored))
  return comeBack(site, watched, home)
}

function row(page: Page, number: number): Locator {
  return page.locator('.steps-list > li').nth(number - 1)
}

async function open(page: Page, number: number): Promise<Locator> {
  await row(page, number).locator('summary').click()
  return row(page, number)
}

function feeling(of: Locator, question: 'feelingAsk' | 'expectedAsk'): Locator {
  return of.getByRole('group', { name: say(`journey.${question}`) })
}

function point(of: Locator, question: 'feelingAsk' | 'expectedAsk', name: RegExp): Locator {
  return feeling(of, question).getByRole('radio', { name })
}

function way(of: Locator, key: string): Locator {
  return of.getByRole('button', { name: new RegExp(`^${say(`journey.${key}`)} ?:`) })
}

async function order(page: Page): Promise<string> {
  await untilSaved(page)
  const [record] = await readRecords<JourneyAnswers>(page)
  return record ? orderOf(record.answers) : ''
}

describe('a journey', () => {
  it('keeps nothing before a start, and starts from a template with the keyboard on its first step', async () => {
    const watched = await openTool(site, home)
    const { page } = watched
    expect(await readRecords(page)).toEqual([])
    await tabTo(page, page.getByRole('button', { name: enquiry?.title ?? '', exact: true }))
    await page.keyboard.press('Enter')
    await page.getByText(say('journey.progress', { done: 0, of: 7 })).waitFor()
    expect(await hasFocus(row(page, 1).locator('summary'))).toBe(true)
    await page.getByText(say('journey.pictureEmpty')).waitFor()
    expectQuiet(watched)
  })

  it('is there in full when one comes back: feelings, words, moment, notes and action', async () => {
    const watched = await start()
    const { page } = watched
    await page.getByLabel(definition.name.prompt).fill('The lost parcel')
    const first = await open(page, 1)
    await point(first, 'feelingAsk', /^−4/).check()
    await point(first, 'expectedAsk', /^\+2/).check()
    await first.getByRole('textbox', { name: say('journey.words') }).fill('I gave up twice')
    await first.getByRole('radio', { name: say('journey.moment-granted') }).check()
    await first.getByLabel(definition.about.items[1]?.label ?? '').fill('Phone')
    await first.getByRole('textbox', { name: say('journey.pain') }).fill('No sign of the number')
    await first.getByRole('button', { name: say('journey.addAction') }).click()
    await first.getByLabel(say('action.owner'), { exact: true }).fill('Asha')
    await untilSaved(page)
    const again = await comeBack(site, watched, home)
    await again.page.getByText(say('journey.progress', { done: 1, of: 7 })).waitFor()
    expect(await row(again.page, 1).locator('summary').innerText()).toContain('−4')
    const there = await open(again.page, 1)
    expect(await point(there, 'expectedAsk', /^\+2/).isChecked()).toBe(true)
    expect(await there.getByRole('radio', { name: say('journey.moment-granted') }).isChecked()).toBe(true)
    expect(await there.getByRole('textbox', { name: say('journey.words') }).inputValue()).toBe(
      'I gave up twice',
    )
    expect(await there.getByLabel(definition.about.items[1]?.label ?? '').inputValue()).toBe('Phone')
    expect(await there.getByLabel(say('action.owner'), { exact: true }).inputValue()).toBe('Asha')
    expectQuiet(again)
  })

  it('takes a feeling back with "not rated", which is not the middle', async () => {
    const { page } = await start()
    const first = await open(page, 1)
    await point(first, 'feelingAsk', /^0/).check()
    await page.getByText(say('journey.progress', { done: 1, of: 7 })).waitFor()
    await point(first, 'feelingAsk', new RegExp(`^${say('journey.notRated')}`)).check()
    await page.getByText(say('journey.progress', { done: 0, of: 7 })).waitFor()
  })

  it('moves steps by keyboard through all stages, says where they are, and keeps the keyboard on the button', async () => {
    const { page } = await withMaps({
      title: 'M',
      answers: mapped({ one: [step('a')], two: [step('b'), step('c')] }),
    })
    const second = await open(page, 2)
    await way(second, 'earlier').focus()
    await page.keyboard.press('Enter')
    await page.getByText(say('journey.moved', { name: 'b', number: 2, of: 3, stage: 'one' })).waitFor()
    expect(await order(page)).toBe('one: a b | two: c')
    expect(await hasFocus(way(row(page, 2), 'earlier'))).toBe(true)
    await page.keyboard.press('Enter')
    expect(await order(page)).toBe('one: b a | two: c')
    expect(await hasFocus(way(row(page, 1), 'later'))).toBe(true)
  })

  it('moves a step by pointer', async () => {
    const { page } = await withMaps({
      title: 'M',
      answers: mapped({ one: [step('a'), step('b')], two: [step('c')] }),
    })
    await page.setViewportSize({ width: 1280, height: 2000 })
    await row(page, 1).locator('.drag').hover()
    await page.locator('.drag[draggable=true]').first().waitFor()
    await page.mouse.down()
    const { x = 0, y = 0, height = 0 } = (await row(page, 3).boundingBox()) ?? {}
    // Two moves: the first begins the drag, the second is over the lower half of the last row.
    await page.mouse.move(x + 60, y, { steps: 5 })
    await page.mouse.move(x + 60, y + height - 4, { steps: 5 })
    await row(page, 3).and(page.locator('[data-edge=behind]')).waitFor()
    await page.mouse.up()
    await page.getByText(say('journey.moved', { name: 'a', number: 3, of: 3, stage: 'two' })).waitFor()
    expect(await order(page)).toBe('one: b | two: c a')
  })

  it('moves a step by pointer into a stage that is empty', async () => {
    const { page } = await withMaps({ title: 'M', answers: mapped({ one: [step('a'), step('b')], two: [] }) })
    await page.setViewportSize({ width: 1280, height: 2000 })
    await row(page, 1).locator('.drag').hover()
    await page.locator('.drag[draggable=true]').first().waitFor()
    await row(page, 1)
      .locator('.drag')
      .dragTo(page.getByText(say('journey.emptyStage')))
    await page.getByText(say('journey.moved', { name: 'a', number: 2, of: 2, stage: 'two' })).waitFor()
    expect(await order(page)).toBe('one: b | two: a')
  })

  it('adds, duplicates and removes steps, and brings a removed one back with its actions', async () => {
    const { page } = await start(say('journey.startEmpty'))
    expect(await hasFocus(page.getByLabel(say('journey.stageTitle')))).toBe(true)
    await page.keyboard.type('Booking')
    await page.getByRole('heading', { name: 'Booking' }).waitFor()
    await way(page.locator('.stage'), 'addStep').click()
    await page.keyboard.type('Pays')
    await page.getByText(say('journey.numbered', { number: 2, name: 'Pays' })).waitFor()
    await row(page, 2)
      .getByRole('button', { name: say('journey.addAction') })
      .click()
    await row(page, 2).getByLabel(say('action.what')).fill('Take cards')
    await way(row(page, 2), 'duplicate').click()
    expect(await page.locator('.steps-list > li').count()).toBe(3)
    await way(row(page, 2), 'remove').click()
    await page.getByText(say('journey.removed', { name: 'Pays' })).waitFor()
    expect(await hasFocus(row(page, 2).locator('summary'))).toBe(true)
    await untilSaved(page)
    expect((await readRecords(page))[0]?.actions).toEqual([])
    await page.getByRole('button', { name: say('record.undo'), exact: true }).click()
    expect(await row(page, 2).getByLabel(say('action.what')).inputValue()).toBe('Take cards')
  })

  it('moves, adds and removes stages', async () => {
    const { page } = await withMaps({ title: 'M', answers: mapped({ one: [step('a')], two: [step('b')] }) })
    const two = page.locator('.stage').nth(1)
    await two.getByText(say('journey.stageWays')).click()
    await way(two.locator('.stage-ways'), 'earlier').click()
    await page.getByText(say('journey.stageMoved', { name: 'two', number: 1, of: 2 })).waitFor()
    expect(await order(page)).toBe('two: b | one: a')
    await page.getByRole('button', { name: say('journey.addStage') }).click()
    expect(await hasFocus(page.locator('.stage').nth(2).getByLabel(say('journey.stageTitle')))).toBe(true)
    await way(page.locator('.stage').nth(2), 'removeStage').click()
    await way(page.locator('.stage').nth(0), 'removeStage').click()
    expect(await order(page)).toBe('one: a')
    expect(await page.getByRole('button', { name: new RegExp(say('journey.removeStage')) }).count()).toBe(0)
  })
})

describe('the heartbeat', () => {
  const before = mapped({
    Asking: [
      step('Rings', { feeling: 2, expected: 1 }),
      step('Waits', { feeling: -4, expected: 1, moment: 'granted' }),
    ],
    Answer: [step('Hears', { feeling: 5, expected: 2, moment: 'delight', words: 'They rang back' })],
  })
  const after = mapped({ Asking: [step('Rings', { feeling: 3 })], Answer: [step('Hears', { feeling: 4 })] })

  it('says in its table what its picture shows', async () => {
    const watched = await withMaps({ title: 'Before', answers: before })
    const { page } = watched
    const { low, high } = definition.ends
    await page.getByRole('img', { name: say('journey.pictureOf', { name: 'Before', low, high }) }).waitFor()
    await page.getByText(say('journey.table')).click()
    const text = await page.locator('.picture-table').innerText()
    for (const part of [
      'Asking',
      '2. Waits',
      '−4',
      '+1',
      '−5',
      say('journey.moment-granted'),
      'They rang back',
    ])
      expect(text).toContain(part)
    for (const part of [say('journey.gapShade-below'), say('journey.gapShade-above')])
      expect(await page.locator('.heartbeat-picture').innerText()).toContain(part)
    expect(await violations(page)).toEqual([])
    expectQuiet(watched)
  })

  it('lays two maps over one another, with their differences by stage', async () => {
    const { page } = await withMaps({ title: 'Before', answers: before }, { title: 'After', answers: after })
    const choice = page.getByRole('combobox', { name: say('journey.compare') })
    await choice.selectOption({ index: 1 })
    await page.getByRole('img', { name: /^After and Before/ }).waitFor()
    await page.getByText(say('journey.table')).click()
    const rows = await page.locator('.picture-table').getByRole('row').allInnerTexts()
    expect(rows[1]?.split('\t').at(-1)).toBe('+4')
    expect(rows[2]?.split('\t').at(-1)).toBe('−1')
    expect(await violations(page)).toEqual([])
  })

  it('goes out as SVG with colours of its own, and as PNG twice as fine', async () => {
    const watched = await withMaps({ title: 'Before & <after>\u0007', answers: before })
    const { page } = watched
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.getByText(say('journey.save'), { exact: true }).click()
    const { name, text } = await downloadFrom(page.getByRole('button', { name: say('journey.save-svg') }))
    expect(name).toBe('before-after.svg')
    expect(text).not.toMatch(/var\(|class=|style=/)
    expect(text).toContain('Before &amp; &lt;after&gt;')
    const paper = await page.evaluate((svg) => {
      const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml')
      return (
        drawing.querySelector('parsererror')?.textContent ??
        drawing.querySelector('rect')?.getAttribute('fill')
      )
    }, text)
    expect(paper).toBe('rgb(251, 249, 244)')
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: say('journey.save-png') }).click()
    const png = await readFile(await (await coming).path())
    const [, width] = /viewBox="\S+ \S+ (\d+)/.exec(text) ?? []
    expect(png.readUInt32BE(16)).toBe(2 * Number(width))
    expectQuiet(watched)
  })

  it('prints on one sheet of A4 on its side, with the table behind', async () => {
    const { page } = await withMaps({ title: 'Before', answers: before })
    await page.getByRole('img', { name: /Before/ }).waitFor()
    await reportOf(page, 'full')
    const [first, second] = await print(page)
    expect([first?.width, first?.height].map((side) => Math.round(side ?? 0))).toEqual([842, 595])
    const texts = first?.type.map(({ text }) => text).join(' ') ?? ''
    for (const part of ['Before', 'Asking', 'Answer', say('journey.line-felt')]) expect(texts).toContain(part)
    expect(first?.type.filter(({ size }) => size < 11.9)).toEqual([])
    expect(second?.type.map(({ text }) => text).join(' ')).toContain('They rang back')
  })
})

describe('the report of a journey', () => {
  it('has only what to put right, the worst first, and goes out as a table', async () => {
    const answers = mapped({
      Asking: [
        step('Rings', { feeling: 1, pain: 'Too many choices' }),
        step('Waits', { feeling: -4, pain: 'No news' }),
      ],
      Answer: [step('Hears', { feeling: 5, words: 'Lovely' })],
    })
    const watched = await withMaps({ title: 'Before', answers })
    const { page } = watched
    const text = await reportOf(page)
    expect(text.indexOf('No news')).toBeGreaterThan(-1)
    expect(text.indexOf('No news')).toBeLessThan(text.indexOf('Too many choices'))
    expect(text).not.toContain('Lovely')
    await page.getByText(say('handover.title'), { exact: true }).click()
    const csv = await downloadFrom(page.getByRole('button', { name: say('handover.format-csv') }))
    for (const part of ['Lovely', 'No news', '-4']) expect(csv.text).toContain(part)
    expectQuiet(watched)
  })

  it('is one sheet of A4 on its side to draw on when it is blank', async () => {
    const { page } = await site.open('my-work/report/#tool=heartbeat&show=blank')
    await page.getByText(say('journey.blankTitle')).waitFor()
    const sheets = await print(page)
    expect(sheets.map(({ width, height }) => width > height)).toEqual([true])
    const texts = sheets[0]?.type.map(({ text }) => text).join(' ') ?? ''
    for (const part of [say('journey.blank-step'), say('journey.blank-pain').split(',')[0], '+5', '−5'])
      expect(texts).toContain(part)
    expect(sheets[0]?.type.filter(({ size }) => size < 11.9)).toEqual([])
  })
})

describe('a journey of any size and in any script', () => {
  it('has no barrier that axe can find and keeps clear print, before, open and in its report, in both themes', async () => {
    const watched = await openTool(site, home)
    const { page } = watched
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: enquiry?.title ?? '', exact: true }).click()
    const first = await open(page, 1)
    await point(first, 'feelingAsk', /^−4/).check()
    await first.getByRole('button', { name: say('journey.addAction') }).click()
    await page.locator('.stage-ways summary').first().click()
    await page.locator('.heartbeat-picture').getByRole('img').waitFor()
    expect(await violations(page)).toEqual([])
    expect(await unclearNow(page)).toEqual([])
    expect(await reportOf(page, 'full')).toContain(firstStep)
    expect(await violations(page)).toEqual([])
    expectQuiet(watched)
  })

  it('takes any text as text on the narrowest phone and nothing breaks', async () => {
    const hard = step('x', { title: HARD_TEXT, words: HARD_TEXT, pain: HARD_TEXT, feeling: -5, expected: 5 })
    const answers = { stages: [{ id: 's', title: HARD_TEXT, steps: [hard, step('y', { feeling: 0 })] }] }
    const watched = await withMaps({ title: HARD_TEXT, answers }, { title: 'شكوى', answers })
    const { page } = watched
    await page.setViewportSize({ width: 320, height: 640 })
    await open(page, 1)
    await page.getByText(say('journey.table')).click()
    await page.getByRole('combobox', { name: say('journey.compare') }).selectOption({ index: 1 })
    await page.getByRole('img', { name: /شكوى/ }).waitFor()
    expect(await overflowing(page)).toEqual([])
    expect(await reportOf(page, 'full')).toContain('<img src=x onerror=')
    expect(await overflowing(page)).toEqual([])
    expect(await page.title()).not.toBe('ran')
    expectQuiet(watched)
  })

  it('stays usable with 200 steps: folded, moved and drawn', async () => {
    const steps = Array.from({ length: 200 }, (_, i) => step(`s${i}`, { feeling: (i % 11) - 5 }))
    const answers = mapped({ one: steps.slice(0, 100), two: steps.slice(100) })
    const watched = await withMaps({ title: 'Long', answers })
    const { page } = watched
    await page.getByText(say('journey.progress', { done: 200, of: 200 })).waitFor()
    await page.getByRole('img', { name: /^Long/ }).waitFor()
    expect(await page.locator('.step-body').count()).toBe(0)
    const middle = await open(page, 100)
    await way(middle, 'later').click()
    await page.getByText(say('journey.moved', { name: 's99', number: 100, of: 200, stage: 'two' })).waitFor()
    expect(await page.locator('.step-body').count()).toBe(1)
    expect(await overflowing(page)).toEqual([])
    expectQuiet(watched)
  })
})
