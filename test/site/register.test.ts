import mammoth from 'mammoth'
import type { Page } from 'playwright-core'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import type { SavedRecord } from '../../src/domain/record/types.ts'
import type { StandardAnswers } from '../../src/domain/standard/answers.ts'
import { HARD_TEXT, readRecords } from '../helpers/any-sheet.ts'
import { untilSaved } from '../helpers/audit.ts'
import { violations } from '../helpers/axe.ts'
import { bringIn, choose, found, takeBack } from '../helpers/bring-in.ts'
import { expectQuiet, withSite } from '../helpers/browser.ts'
import { unclearNow } from '../helpers/clear-print.ts'
import { fillStore } from '../helpers/database.ts'
import { bytesFrom, downloadFrom } from '../helpers/download.ts'
import { hasFocus, tabTo } from '../helpers/keyboard.ts'
import { overflowing } from '../helpers/overflow.ts'
import { print } from '../helpers/paper.ts'
import { readCsv } from '../helpers/read-csv.ts'
import { openWith } from '../helpers/records.ts'
import { aStandard } from '../helpers/registers.ts'
import { say } from '../helpers/words.ts'

const site = withSite()
const REGISTER = 'my-work/standards/'

/** A register with something of everything. */
const SOME = [
  aStandard('Calls', { results: [[99, 100]], reviewOn: '2027-12-01' }),
  aStandard('Bills', { draft: 'All bills are accurate', owner: '', results: [[100, 100]], status: 'agreed' }),
  aStandard('Emails', { draft: 'Answer emails promptly', status: 'draft', reviewOn: '' }),
  aStandard('Letters', { results: [[10, 10]], coverage: 'sample', reviewOn: '2025-01-01' }),
  aStandard('Faxes', { status: 'retired' }),
]

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const view = (page: Page, name: string) => page.getByRole('radio', { name: say(`register.view-${name}`) })
const pick = (page: Page, name: string) =>
  page.getByRole('checkbox', { name: say('register.pick', { name }), exact: true })
const names = (page: Page) => page.locator('.register-table tbody th a').allInnerTexts()

async function openRegister(records: readonly SavedRecord[] = SOME) {
  const watched = await openWith(site, records, REGISTER)
  await watched.page.getByRole('row').first().waitFor()
  return watched
}

async function registerOf(page: Page): Promise<Readonly<Record<string, StandardAnswers['register']>>> {
  const records = await readRecords<StandardAnswers>(page)
  return Object.fromEntries(records.map(({ title, answers }) => [title, answers.register]))
}

describe('the register by keyboard alone', () => {
  it('goes from nothing to drafts with an owner and a review, and back', async () => {
    const watched = await openWith(site, [], REGISTER)
    const { page } = watched
    await page.getByText(say('register.empty')).waitFor()
    expect(await violations(page)).toEqual([])
    await tabTo(page, page.locator('summary', { hasText: say('register.in') }))
    await page.keyboard.press('Enter')
    await page.getByLabel(say('register.paste')).waitFor()
    await tabTo(page, page.getByLabel(say('register.paste')))
    await page.keyboard.insertText('All bills are accurate\nAnswer emails promptly\nAll bills are accurate')
    await tabTo(page, button(page, say('register.readPaste')))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: say('register.found', { count: 2 }) }).waitFor()
    await page.getByText(say('register.skipped-repeated', { count: 1 })).waitFor()
    await page.getByText(say('register.kind-accuracy'), { exact: true }).waitFor()
    await page.getByText(say('register.draftReady')).waitFor()
    expect(await violations(page)).toEqual([])
    expect(await readRecords(page)).toEqual([])
    await tabTo(page, button(page, say('register.saveDrafts', { count: 2 })))
    await page.keyboard.press('Enter')
    await page.getByText(say('register.savedDrafts', { count: 2 })).waitFor()
    expect(await names(page)).toEqual(['All bills are accurate', 'Answer emails promptly'])

    await page.locator('.head a').first().focus()
    await tabTo(page, pick(page, 'Answer emails promptly'))
    await page.keyboard.press('Space')
    await tabTo(page, page.getByRole('textbox', { name: say('register.setOwner') }))
    await page.keyboard.type('Sam')
    await tabTo(page, button(page, say('standard.inMonths', { count: 18 })))
    await page.keyboard.press('Enter')
    await tabTo(page, button(page, say('register.set', { count: 1 })))
    await page.keyboard.press('Enter')
    await page.getByText(say('register.setDone', { count: 1 })).waitFor()
    await untilSaved(page)
    const changed = await registerOf(page)
    expect(changed['Answer emails promptly']?.owner).toBe('Sam')
    expect(changed['All bills are accurate']?.owner).toBe('')
    const { actions = [] } = (await readRecords(page)).find(({ actions }) => actions.length > 0) ?? {}
    expect(actions).toMatchObject([{ item: 'review', owner: 'Sam' }])

    await tabTo(page, button(page, say('register.setUndo')))
    await page.keyboard.press('Enter')
    await page.getByText(say('register.setUndone')).waitFor()
    await expect.poll(async () => (await registerOf(page))['Answer emails promptly']?.owner).toBe('')
    await tabTo(page, button(page, say('register.undoDrafts')))
    await page.keyboard.press('Enter')
    await page.getByText(say('register.empty')).waitFor()
    expect(await readRecords(page)).toEqual([])
    expectQuiet(watched)
  })
})

describe('the register', () => {
  it('shows each standard with its result in a shape and a word, and leads to its builder', async () => {
    const watched = await openRegister()
    const { page } = watched
    const cells = await page.locator('.register-table tbody tr').allInnerTexts()
    const rowOf = (name: string) => cells.find((text) => text.includes(name)) ?? ''
    expect(rowOf('Calls')).toContain(say('register.verdict-not-met'))
    expect(rowOf('Bills')).toContain(say('register.verdict-met'))
    expect(rowOf('Letters')).toContain(say('register.verdict-too-few'))
    expect(rowOf('Letters')).toContain(say('register.overdue', { date: '1 January 2025' }))
    expect(rowOf('Emails')).toContain(say('register.verdict-none'))
    const shapes = await page
      .locator('.result-mark path')
      .evaluateAll((all) => all.map((one) => one.getAttribute('d')))
    expect(new Set(shapes).size).toBe(4)
    await page.getByRole('link', { name: 'Calls', exact: true }).first().click()
    await page.getByRole('textbox', { name: say('standard.wording'), exact: true }).waitFor()
    expect(page.url()).toMatch(/#record=Calls$/)
    // And back, from the builder.
    await page.getByRole('link', { name: say('register.way') }).click()
    await page.getByRole('row').first().waitFor()
    expectQuiet(watched)
  })

  it('is filtered and sorted, and what the filter hides is never changed', async () => {
    const { page } = await openRegister()
    expect(await names(page)).toEqual(['Letters', 'Calls', 'Bills', 'Faxes', 'Emails'])
    await page.getByLabel(say('register.sort')).selectOption('name')
    expect(await names(page)).toEqual(['Bills', 'Calls', 'Emails', 'Faxes', 'Letters'])
    await page.getByLabel(say('register.backwards')).check()
    expect((await names(page))[0]).toBe('Letters')
    await page.getByLabel(say('register.pickAll')).check()
    await page.getByRole('radio', { name: say('register.status-live', { count: 2 }) }).check()
    expect(await names(page)).toEqual(['Letters', 'Calls'])
    await button(page, say('register.set', { count: 2 })).click()
    await page.getByText(say('register.setNothing')).waitFor()
  })

  it('says in one place what to look at and what to do, until the first standards have settled', async () => {
    const six = [...SOME, aStandard('More'), aStandard('Most')]
    const { page, context } = await openRegister(six)
    await page.locator('.register-warnings summary').click()
    await page.getByText(say('register.tooMany', { count: 6, few: 5 })).waitFor()
    for (const warning of ['no-owner', 'review-overdue'])
      await page
        .getByText(say(`register.warn-${warning}`))
        .first()
        .waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByLabel(say('register.settled')).check()
    await page.getByText(say('register.tooMany', { count: 6, few: 5 })).waitFor({ state: 'detached' })
    await page.close()
    const again = await site.openIn(context, REGISTER)
    await again.page.locator('.register-warnings summary').click()
    await again.page.getByRole('checkbox', { name: say('register.settled'), checked: true }).waitFor()
  })

  it('goes out as tables and as a calendar', async () => {
    const { page } = await openRegister()
    const { text, name } = await downloadFrom(button(page, say('register.format-csv')))
    expect(name).toBe('service-standards.csv')
    const [, ...rows] = readCsv(text.replace('\uFEFF', ''))
    expect(rows.map(([title]) => title).toSorted()).toEqual(['Bills', 'Calls', 'Emails', 'Faxes', 'Letters'])
    const sheets = await readXlsxFile(await bytesFrom(button(page, say('register.format-xlsx'))))
    expect(sheets[0]?.data).toHaveLength(6)
    const calendar = await downloadFrom(button(page, say('register.format-ics')))
    expect(calendar.text.match(/BEGIN:VEVENT/g)).toHaveLength(3)
  })

  it('is there from My work once there is a standard', async () => {
    const { page } = await openWith(site, SOME, 'my-work/')
    await page.getByRole('link', { name: say('mywork.standards') }).click()
    await page.getByRole('row').first().waitFor()
  })

  it.each([1280, 320])('is clear print and fits on a screen %s px wide, in both themes', async (width) => {
    const hard = aStandard('hard', { title: HARD_TEXT, owner: HARD_TEXT, shownWhere: HARD_TEXT })
    const { page } = await openRegister([...SOME, hard])
    await page.setViewportSize({ width, height: 800 })
    await page.locator('.register-warnings summary').click()
    await pick(page, 'Calls').check()
    expect(await violations(page)).toEqual([])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect(await unclearNow(page)).toEqual([])
      expect(await overflowing(page)).toEqual([])
    }
    expect(await page.title()).not.toBe('ran')
  })
})

describe('drafts that are brought in', () => {
  it('come from a table: the right column, without its heading, and only those chosen', async () => {
    const { page } = await openRegister()
    await page.locator('summary', { hasText: say('register.in') }).click()
    const csv = 'No;Promise\r\n1;"Letters are answered; always within 5 days"\r\n2;All bills are accurate\r\n'
    await page
      .getByLabel(say('register.file'))
      .setInputFiles({ name: 'promises.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
    await page.getByRole('heading', { name: say('register.found', { count: 2 }) }).waitFor()
    await page.getByRole('checkbox', { name: 'All bills are accurate' }).uncheck()
    await button(page, say('register.saveDrafts', { count: 1 })).click()
    await page.getByText(say('register.savedDrafts', { count: 1 })).waitFor()
    expect(await readRecords(page)).toHaveLength(SOME.length + 1)
  })

  it('do not come from a file that is no table, and nothing changes', async () => {
    const { page } = await openRegister()
    await page.locator('summary', { hasText: say('register.in') }).click()
    await page
      .getByLabel(say('register.file'))
      .setInputFiles({ name: 'scan.csv', mimeType: 'text/csv', buffer: Buffer.from([80, 75, 3, 4, 0]) })
    await page.getByText(say('register.fileFault', { name: 'scan.csv' })).waitFor()
    expect(await readRecords(page)).toHaveLength(SOME.length)
  })
})

describe('what customers are given', () => {
  it('is a charter of what is agreed or live, in three forms that say the same', async () => {
    const watched = await openRegister()
    const { page, context } = watched
    const other = await site.openIn(context, REGISTER)
    await view(other.page, 'charter').check()
    await view(page, 'charter').check()
    await page.getByLabel(say('register.contact')).fill('Ring 0123 456')
    await other.page.getByLabel(say('register.organisation')).fill('Town library')
    const article = page.getByRole('article')
    await article.getByText('Ring 0123 456').waitFor()
    expect(await violations(page)).toEqual([])
    const shown = await article.innerText()
    expect(shown).toContain('All bills are accurate.')
    expect(shown).not.toMatch(/emails|Faxes/)
    const { text: html } = await downloadFrom(button(page, say('handover.format-html')))
    const { value: word } = await mammoth.extractRawText({
      buffer: await bytesFrom(button(page, say('handover.format-docx'))),
    })
    for (const text of ['All bills are accurate.', 'Ring 0123 456', say('register.missedTitle')]) {
      expect(html).toContain(text)
      expect(word).toContain(text)
    }
    const paper = (await print(page)).flatMap((sheet) => sheet.type)
    const texts = paper.map(({ text }) => text).join(' ')
    expect(texts).toContain('Ring 0123 456')
    expect(texts).not.toContain(say('register.charterFill'))
    expect(paper.filter(({ size }) => size < 11.9)).toEqual([])
    // What was typed, in whichever tab, is there at the next visit.
    await page.close()
    const again = await site.openIn(context, REGISTER)
    await view(again.page, 'charter').check()
    await again.page.getByRole('article').getByText('Ring 0123 456').waitFor()
    expect(await again.page.getByLabel(say('register.organisation')).inputValue()).toBe('Town library')
    expectQuiet(watched)
  })

  it('is said not to be saved while the browser has no room, and is saved with the next letter once it has', async () => {
    const { page } = await openRegister()
    await view(page, 'charter').check()
    const makeRoom = await fillStore(page)
    await page.getByLabel(say('register.contact')).fill('Ring 0123 456')
    const notSaved = page.getByRole('alert').filter({ hasText: say('record.fault-full') })
    await notSaved.waitFor()
    await makeRoom()
    await page.getByLabel(say('register.organisation')).fill('Town library')
    await notSaved.waitFor({ state: 'hidden' })
    await page.reload()
    await view(page, 'charter').check()
    await page.getByRole('article').getByText('Ring 0123 456').waitFor()
  })

  it('goes into a copy of everything, and comes out of it in another browser', async () => {
    const { page } = await openRegister()
    await view(page, 'charter').check()
    await page.getByLabel(say('register.contact')).fill('Ring 0123 456')
    await page.getByRole('article').getByText('Ring 0123 456').waitFor()
    await page.goto(site.address('my-work/'))
    const { text } = await downloadFrom(button(page, say('mywork.backup')))
    const other = await site.open('my-work/')
    await choose(other.page, text)
    await found(other.page).getByText(say('bringin.wording')).waitFor()
    await bringIn(other.page, SOME.length)
    await takeBack(other.page)
    await choose(other.page, text)
    await found(other.page).getByText(say('bringin.wording')).waitFor()
    await bringIn(other.page, SOME.length)
    await other.page.goto(site.address(REGISTER))
    await view(other.page, 'charter').check()
    await other.page.getByRole('article').getByText('Ring 0123 456').waitFor()
  })

  it('keeps the last letter typed before the page is left, though the one before it is still being saved', async () => {
    const { page, context } = await openRegister()
    await view(page, 'charter').check()
    const contact = page.getByLabel(say('register.contact'))
    await contact.waitFor()
    await page.evaluate(() => {
      const { get } = IDBObjectStore.prototype
      IDBObjectStore.prototype.get = function (key) {
        // A transaction lasts as long as it is asked something.
        const ask = () => {
          this.count().onsuccess = ask
        }
        if (this.name === 'notes') ask()
        return get.call(this, key)
      }
    })
    await contact.fill('Ring 0123 45')
    await contact.press('End')
    await contact.press('6')
    await page.goto(site.address('glossary/'))
    const next = await site.openIn(context, REGISTER)
    await view(next.page, 'charter').check()
    await next.page.getByRole('article').getByText('Ring 0123 456').waitFor()
  })

  it('is a poster on one sheet, in type for a wall, of the promises that are chosen', async () => {
    const { page } = await openRegister([...SOME, ...[1, 2, 3, 4, 5].map((n) => aStandard(`More ${n}`))])
    await view(page, 'poster').check()
    const boxes = page.getByRole('group').getByRole('checkbox')
    await boxes.first().waitFor()
    expect(await violations(page)).toEqual([])
    for (let more = 0; more < (await boxes.count()); more++) {
      await boxes.nth(more).check()
      if ((await page.getByRole('article').count()) === 0) break
      const sheets = await print(page)
      expect(sheets).toHaveLength(1)
      expect(Math.min(...sheets.flatMap(({ type }) => type.map(({ size }) => size)))).toBeGreaterThan(17)
    }
    for (let left = 0; left < (await boxes.count()); left++) await boxes.nth(left).uncheck()
    await page.getByText(say('register.posterNone')).waitFor()
    expect(await button(page, say('register.printPoster')).count()).toBe(0)
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await overflowing(page)).toEqual([])
  })

  it('is not there before a standard is agreed', async () => {
    const { page } = await openRegister([aStandard('Emails', { status: 'draft' })])
    await view(page, 'charter').check()
    await page.getByText(say('register.charterEmpty')).waitFor()
    expect(await hasFocus(view(page, 'charter'))).toBe(true)
  })
})

describe('the register on paper', () => {
  it('is the table with its heads, and no control', async () => {
    const { page } = await openRegister()
    const type = (await print(page)).flatMap((sheet) => sheet.type)
    const texts = type.map(({ text }) => text).join(' ')
    expect(texts).toContain(say('register.column-shown'))
    expect(texts).toContain('Letters')
    expect(texts).not.toMatch(new RegExp(`${say('register.sort')}|${say('register.printRegister')}`))
    expect(type.filter(({ size }) => size < 11.9)).toEqual([])
  })
})
