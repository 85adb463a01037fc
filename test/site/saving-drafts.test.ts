import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { toStored } from '../../src/domain/record/read.ts'
import { AUDIT_PAGE, addNote, note, untilSaved } from '../helpers/audit.ts'
import { expectQuiet, type Watched, withSite } from '../helpers/browser.ts'
import { holdStore, putByHand, readAudits, readStore } from '../helpers/database.ts'
import { comeBack, deafen, hide } from '../helpers/hidden.ts'
import { typeAnd } from '../helpers/leaving.ts'
import { wake } from '../helpers/ready.ts'
import { anAudit, storeOf } from '../helpers/records.ts'
import { say } from '../helpers/words.ts'

const site = withSite()

async function openTab(context: BrowserContext): Promise<Watched> {
  const watched = await site.openIn(context, AUDIT_PAGE)
  await wake(watched.page)
  return watched
}

/** A tab with a note that is saved, in a browser whose tabs hear nothing from one another. */
async function openSaved() {
  const context = await site.newReader()
  await deafen(context)
  const one = await openTab(context)
  await addNote(one.page, 1, 'Office')
  await untilSaved(one.page)
  return { one, context }
}

/** Types a letter, and closes the tab before the store takes it. */
async function closeUnsaved({ page, context }: Watched) {
  const other = await site.openIn(context, 'glossary/')
  const letGo = await holdStore(other.page)
  await typeAnd(page, 'stay')
  // A browser says so before it closes a tab, and then gives it half a second: on a busy machine not always enough.
  await hide(page)
  await page.close()
  await letGo()
  await other.page.close()
}

async function notesIn(page: Page) {
  const audits = await readAudits(page)
  return audits.map(({ answers }) => Object.values(answers.items['type-size'] ?? {})[0]?.note).sort()
}

const draftsIn = async (page: Page) => Object.keys(await readStore(page, 'drafts'))

describe('a tab that is closed with a letter not saved yet', () => {
  it('writes over nothing that another tab has saved: both versions are kept, and the reader chooses', async () => {
    const { one, context } = await openSaved()
    const two = await openTab(context)
    await note(two.page, 1).fill('Office and counter')
    await untilSaved(two.page)
    await closeUnsaved(one)
    // Who works on already is not led elsewhere.
    await comeBack(two.page)
    // As a browser that opens its tabs again: both find what was left, and one copy is made of it.
    const next = await Promise.all([openTab(context), openTab(context)])
    await Promise.any(next.map(({ page }) => page.getByText(say('conflict.title')).waitFor()))
    const [{ page }] = next
    await expect.poll(() => draftsIn(page)).toEqual([])
    expect(await notesIn(page)).toEqual(['Office and counter', 'Officex'])
    expect(await note(two.page, 1).inputValue()).toBe('Office and counter')
    for (const watched of next) expectQuiet(watched)
  })

  it.each(['my-work/', 'my-work/standards/', 'my-work/report/#record=leaflet&show=full'])(
    'is told of on %s, where nobody works on either version',
    async (path) => {
      const { page } = await site.open('my-work/')
      await page.getByText(say('mywork.empty')).waitFor()
      const leaflet = anAudit({ id: 'leaflet', title: 'Leaflet' })
      await putByHand(page, storeOf([{ ...leaflet, note: 'Counter', rev: 1 }]))
      await putByHand(
        page,
        { draft: { ...toStored({ ...leaflet, note: 'Office', rev: 1 }), known: [] } },
        'drafts',
      )
      await page.goto(site.address(path))
      await page.getByText(say('record.copied', { title: 'Leaflet' })).waitFor()
      await expect.poll(() => draftsIn(page)).toEqual([])
      expect((await readAudits(page)).map(({ note }) => note).sort()).toEqual(['Counter', 'Office'])
    },
  )

  it('leaves it to the next page, which saves it and keeps nothing twice', async () => {
    const { one, context } = await openSaved()
    await typeAnd(one.page, 'stay')
    await closeUnsaved(one)
    const { page } = await openTab(context)
    await note(page, 1).waitFor()
    expect(await note(page, 1).inputValue()).toBe('Officexx')
    await untilSaved(page)
    await expect.poll(() => draftsIn(page)).toEqual([])
    expect(await notesIn(page)).toEqual(['Officexx'])
  })

  // As after a page that was left while it deleted the draft of what it had just saved.
  it.each(['a', 'z'])(
    'is not hidden by an older draft that is saved already, whichever comes first',
    async (key) => {
      const { one, context } = await openSaved()
      await closeUnsaved(one)
      const other = await site.openIn(context, 'glossary/')
      const [draft] = Object.values(await readStore(other.page, 'drafts')) as { known: unknown }[]
      const [saved] = Object.values(await readStore(other.page)) as object[]
      await putByHand(other.page, { [key]: { ...saved, known: draft?.known } }, 'drafts')
      const { page } = await openTab(context)
      await note(page, 1).waitFor()
      expect(await note(page, 1).inputValue()).toBe('Officex')
      await untilSaved(page)
      await expect.poll(() => draftsIn(page)).toEqual([])
      expect(await notesIn(page)).toEqual(['Officex'])
    },
  )

  it('keeps a letter typed while the draft before it is being deleted, for as long as that may take', async () => {
    const { one, context } = await openSaved()
    await closeUnsaved(one)
    await context.addInitScript(() => {
      const { delete: remove } = IDBObjectStore.prototype
      IDBObjectStore.prototype.delete = function (key) {
        // A transaction lasts as long as it is asked something.
        const ask = () => {
          this.count().onsuccess = ask
        }
        if (this.name === 'drafts') ask()
        return remove.call(this, key)
      }
    })
    const two = await openTab(context)
    const third = await site.openIn(context, 'glossary/')
    await untilSaved(two.page)
    const letGo = await holdStore(third.page)
    await typeAnd(two.page, 'stay')
    await hide(two.page)
    // On a busy machine a browser may end a tab before it has written. While the deletion goes on nothing can be read.
    await expect.poll(async () => JSON.stringify(await readStore(third.page, 'drafts'))).toContain('Officexx')
    await two.page.close()
    await letGo()
    const { page } = await openTab(context)
    await note(page, 1).waitFor()
    expect(await note(page, 1).inputValue()).toBe('Officexx')
  })
})

describe('a tab that is hidden with a letter not saved yet', () => {
  it('saves it at once, though its clock stands still: what is typed on in another tab meets no older version', async () => {
    const { one, context } = await openSaved()
    const third = await site.openIn(context, 'glossary/')
    const letGo = await holdStore(third.page)
    // The first letter is on its way to the store when the second is typed.
    for (const _letter of ['x', 'x']) {
      await typeAnd(one.page, 'stay')
      await hide(one.page)
    }
    await one.page.evaluate(() => Object.assign(window, { setTimeout: () => 0 }))
    await letGo()
    const { page } = await openTab(context)
    await note(page, 1).waitFor()
    await typeAnd(page, 'stay')
    await untilSaved(page)
    await comeBack(one.page)
    await one.page.getByText('Officexxx', { exact: true }).waitFor()
    expect(await notesIn(page)).toEqual(['Officexxx'])
  })
})
