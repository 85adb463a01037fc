import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { SavedRecord } from '../../src/domain/record/types.ts'
import { anyRecord } from '../helpers/any-record.ts'
import { audit } from '../helpers/audit.ts'
import { bringIn, choose, fileOf, found, takeBack } from '../helpers/bring-in.ts'
import { expectQuiet, withSite } from '../helpers/browser.ts'
import { readAudits, readStore } from '../helpers/database.ts'
import { downloadFrom } from '../helpers/download.ts'
import { anAudit, openWith, storeOf } from '../helpers/records.ts'
import { say } from '../helpers/words.ts'

const site = withSite()

/** Records of one tool, each with an id of its own. */
const anyWork = fc.uniqueArray(
  anyRecord.map((record) => ({ ...record, tool: audit.id })),
  { selector: ({ id }) => id, minLength: 20, maxLength: 30 },
)

describe('a backup', () => {
  it('brings everything back as it was into an empty browser; a second time it changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyWork, async (work) => {
        const full = await openWith(site, work, 'my-work/')
        const { text } = await downloadFrom(full.page.getByRole('button', { name: say('mywork.backup') }))
        const empty = await site.open('my-work/')
        await choose(empty.page, text)
        await bringIn(empty.page, work.length)
        expect(await readStore(empty.page)).toEqual(storeOf(work))
        await choose(empty.page, text)
        await found(empty.page)
          .getByText(say('bringin.same', { count: work.length }))
          .waitFor()
        await found(empty.page)
          .getByRole('button', { name: say('shell.close') })
          .click()
        expect(await readStore(empty.page)).toEqual(storeOf(work))
        expectQuiet(empty)
        await Promise.all([full.context.close(), empty.context.close()])
      }),
      { numRuns: 2, endOnFailure: true },
    )
  })
})

const LEAFLET = anAudit({ id: 'leaflet', title: 'Leaflet', note: 'As it is here' })
const POSTER = anAudit({ id: 'poster', title: 'Poster' })
const CHANGED = { ...LEAFLET, note: 'As somebody else has it' }
// Ids that every object answers to are ids like any other.
const ADDED = [anAudit({ id: 'form' }), anAudit({ id: 'constructor' }), anAudit({ id: '__proto__' })]

function openHere() {
  return openWith(site, [LEAFLET, POSTER], 'my-work/')
}

/** What the records in the database say, by id; how often each was saved does not matter. */
async function contents(page: Page) {
  return byId(await readAudits(page))
}

function byId(records: readonly SavedRecord[]) {
  return records.map(({ rev: _rev, ...record }) => record).sort((a, b) => (a.id < b.id ? -1 : 1))
}

describe('what was here before', () => {
  it('is kept of the last three times that something was brought in', async () => {
    const { page } = await openHere()
    const kept: string[][] = []
    for (const id of ['one', 'two', 'three', 'four']) {
      await choose(page, fileOf([anAudit({ id })]))
      await bringIn(page, 1)
      kept.push(Object.keys(await readStore(page, 'snapshots')))
    }
    expect(kept.map((moments) => moments.length)).toEqual([1, 2, 3, 3])
    expect(kept[3]?.slice(0, 2)).toEqual(kept[2]?.slice(1))
  })
})

describe('a file somebody gave', () => {
  it('is counted first: new, the same, changed and unreadable, with nothing stored until asked', async () => {
    const watched = await openHere()
    const { page } = watched
    const damaged = { ...POSTER, id: 'torn', answers: [] }
    const unknown = { ...POSTER, id: 'odd', kind: 'horoscope' }
    await choose(page, fileOf([...ADDED, POSTER, CHANGED, POSTER, damaged, unknown, 'a letter']))
    for (const [what, count] of [
      ['added', 3],
      ['same', 1],
      ['changed', 1],
    ] as const)
      await found(page)
        .getByText(say(`bringin.${what}`, { count }))
        .waitFor()
    for (const reason of ['duplicate', 'damaged', 'unknown-kind'])
      await found(page)
        .getByText(
          `${say('bringin.bad', { count: reason === 'damaged' ? 2 : 1 })} ${say(`bringin.reason-${reason}`)}`,
        )
        .waitFor()
    await found(page)
      .getByRole('button', { name: say('bringin.cancel') })
      .click()
    expect(await readStore(page)).toEqual(storeOf([LEAFLET, POSTER]))
    expectQuiet(watched)
  })

  it('stands beside what is here, or takes its place, as the reader chooses; and is taken back in full', async () => {
    const watched = await openHere()
    const { page } = watched
    await choose(page, fileOf([...ADDED, CHANGED]))
    await bringIn(page, 4)
    const kept = await readAudits(page)
    expect(byId(kept.filter(({ origin }) => !origin))).toEqual(byId([...ADDED, LEAFLET, POSTER]))
    expect(kept.filter(({ origin }) => origin)).toMatchObject([{ origin: 'leaflet', note: CHANGED.note }])
    await takeBack(page)
    expect(await readStore(page)).toEqual(storeOf([LEAFLET, POSTER]))
    await choose(page, fileOf([...ADDED, CHANGED]))
    await page.getByRole('radio', { name: say('bringin.choice-replace') }).check()
    await bringIn(page, 4)
    expect(await contents(page)).toEqual(byId([...ADDED, CHANGED, POSTER]))
    await takeBack(page)
    expect(await contents(page)).toEqual(byId([LEAFLET, POSTER]))
    expectQuiet(watched)
  })

  it('is all here already when it is opened again after both were kept', async () => {
    const { page } = await openHere()
    const text = fileOf([...ADDED, CHANGED])
    await choose(page, text)
    await bringIn(page, 4)
    await choose(page, text)
    await found(page)
      .getByText(say('bringin.same', { count: 4 }))
      .waitFor()
  })
})

describe('another tab', () => {
  it('shows what was brought in, and no longer what was taken back', async () => {
    const { page, context } = await openHere()
    const other = (await site.openIn(context, 'my-work/')).page
    const entry = (name: string) => other.getByRole('link', { name }).first()
    await entry('Poster').waitFor()
    await choose(page, fileOf([anAudit({ id: 'form', title: 'Form' })]))
    await bringIn(page, 1)
    await entry('Form').waitFor()
    await takeBack(page)
    await entry('Form').waitFor({ state: 'detached' })
    await entry('Poster').waitFor()
  })
})

describe('what has changed since a file was looked at', () => {
  it('is never written over, nor taken back with the rest', async () => {
    const torn = { version: 99, record: { id: 'torn' } }
    const { page, context } = await openWith(site, [], 'my-work/', { torn })
    const file = fileOf([anAudit({ id: 'form', title: 'Form' }), POSTER, anAudit({ id: 'torn' })])
    const { page: other } = await site.openIn(context, 'my-work/')
    await Promise.all([choose(page, file), choose(other, file)])
    await Promise.all([found(page).waitFor(), found(other).waitFor()])
    await bringIn(other, 3)
    const form = other.getByRole('listitem').filter({ has: other.getByRole('heading', { name: /^Form/ }) })
    await form.locator('summary').click()
    await form.getByRole('button', { name: say('mywork.rename') }).click()
    await form.getByLabel(say('mywork.newName')).fill('Form of mine')
    await page.getByRole('heading', { name: 'Form of mine', exact: true }).waitFor()
    // As a hand that trembles.
    await page.getByRole('button', { name: say('bringin.apply', { count: 3 }) }).dblclick()
    await page.getByText(say('bringin.done', { count: 1 }), { exact: true }).waitFor()
    await other.getByRole('button', { name: say('bringin.undo'), exact: true }).click()
    await other.getByText(say('bringin.undoneRest'), { exact: true }).waitFor()
    const { torn: untouched, ...records } = await readStore(page)
    expect(untouched).toEqual(torn)
    const kept = Object.values(records).map((one) => (one as { record: SavedRecord }).record)
    expect(kept.map(({ title, origin }) => `${title} ${origin}`).sort()).toEqual([
      'Form form',
      'Form of mine undefined',
    ])
  })
})

describe('a file that cannot be brought in whole', () => {
  it('leaves everything as it was when the page is closed halfway', async () => {
    const { page, context } = await openHere()
    const halfway = await stopHalfway(page)
    await choose(page, fileOf([...ADDED, CHANGED]))
    await page.getByRole('button', { name: say('bringin.apply', { count: 4 }) }).click()
    await halfway()
    await page.close()
    const { page: next } = await site.openIn(context, 'my-work/')
    await next.getByRole('heading', { name: 'Leaflet', exact: true }).waitFor()
    expect(await readStore(next)).toEqual(storeOf([LEAFLET, POSTER]))
  })

  it('stores nothing of it when there is no room, and says so', async () => {
    const watched = await site.apart.open('my-work/')
    const { page, context } = watched
    const devtools = await context.newCDPSession(page)
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.served().origin, quotaSize: 1 })
    await choose(page, fileOf(ADDED))
    await page.getByRole('button', { name: say('bringin.apply', { count: 3 }) }).click()
    await page.getByText(say('record.fault-full')).waitFor()
    expect(await readStore(page)).toEqual({})
    expectQuiet(watched)
  })
})

/** Keeps whatever writes two records from ever completing; gives the way to wait until it stands there. */
async function stopHalfway(page: Page): Promise<() => Promise<unknown>> {
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    let count = 0
    IDBObjectStore.prototype.put = function (...asked) {
      const request = put.apply(this, asked)
      // A transaction lasts as long as it is asked something.
      const ask = () => {
        document.documentElement.setAttribute('data-halfway', '')
        this.count().onsuccess = ask
      }
      if (++count === 2) request.addEventListener('success', ask)
      return request
    }
  })
  return () => page.locator('[data-halfway]').waitFor()
}
