import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import {
  AUDIT_PAGE,
  addNote,
  answer,
  documentName,
  note,
  openAudit,
  untilAnswered,
  untilSaved,
} from '../helpers/audit.ts'
import { violations } from '../helpers/axe.ts'
import { expectQuiet, type Watched, withSite } from '../helpers/browser.ts'
import { readAudits, readStore } from '../helpers/database.ts'
import { downloadFrom } from '../helpers/download.ts'
import { wake } from '../helpers/ready.ts'
import { anAudit, openWith } from '../helpers/records.ts'
import { say } from '../helpers/words.ts'

const site = withSite()

/** The audits in the file that the standing notice hands over. */
async function downloaded(page: Page) {
  const { text } = await downloadFrom(page.getByRole('button', { name: say('record.download') }))
  return JSON.parse(text).records
}

async function expectNotSaved(page: Page, fault: 'full' | 'denied' | 'failed') {
  await page.getByText(say('record.notSaved'), { exact: true }).waitFor()
  await page.getByText(say(`record.fault-${fault}`), { exact: true }).waitFor()
}

describe('when the browser has no room left', () => {
  it('says “Not saved” and hands over the answers; work goes on, and is saved by itself once there is room', async () => {
    const watched = await openAudit(site.apart)
    const { page, context } = watched
    const devtools = await context.newCDPSession(page)
    const { origin } = site.served()
    // Before the first write: the browser counts on the room it has once seen for half a minute.
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
    await answer(page, 2, 'no')
    await expectNotSaved(page, 'full')
    await page
      .getByRole('status')
      .filter({ hasText: say('record.fault-full') })
      .waitFor({ state: 'attached' })
    await addNote(page, 2, 'Grey on blue')
    await expectNotSaved(page, 'full')
    expect(await downloaded(page)).toMatchObject([
      { answers: { items: { 'text-contrast': { a: { verdict: 'no', note: 'Grey on blue' } } } } },
    ])
    expect(await violations(page)).toEqual([])
    await devtools.send('Storage.overrideQuotaForOrigin', { origin })
    await untilSaved(page)
    await page
      .getByRole('status')
      .filter({ hasText: say('record.recovered') })
      .waitFor({ state: 'attached' })
    const [record] = await readAudits(page)
    expect(record?.answers.items['text-contrast']).toEqual({ a: { verdict: 'no', note: 'Grey on blue' } })
    expect(await page.getByText(say('record.notSaved'), { exact: true }).count()).toBe(0)
    expectQuiet(watched)
  })
})

describe.each<[how: string, deny: () => void]>([
  [
    'refuses',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      }
    },
  ],
  ['has no database at all', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
])('when the browser %s', (_how, deny) => {
  async function openDenied(path: string): Promise<Watched> {
    const context = await site.newReader()
    await context.addInitScript(deny)
    return site.openIn(context, path)
  }

  it('says “Not saved” from the start; work goes on, and the answers can be downloaded', async () => {
    const watched = await openDenied(AUDIT_PAGE)
    const { page } = watched
    await wake(page)
    await expectNotSaved(page, 'denied')
    await documentName(page).fill('Leaflet')
    await answer(page, 1, 'no')
    await addNote(page, 1, 'Prices in 9 point')
    await untilAnswered(page, 1, 'no')
    expect(await note(page, 1).inputValue()).toBe('Prices in 9 point')
    await expectNotSaved(page, 'denied')
    expect(await downloaded(page)).toMatchObject([
      {
        title: 'Leaflet',
        answers: { items: { 'type-size': { a: { verdict: 'no', note: 'Prices in 9 point' } } } },
      },
    ])
    expectQuiet(watched)
  })

  it('says so on My work, and shows the home page as ever', async () => {
    const watched = await openDenied('my-work/')
    await watched.page
      .getByRole('alert')
      .filter({ hasText: say('record.fault-denied') })
      .waitFor()
    expectQuiet(watched)
    expectQuiet(await openDenied(''))
  })
})

describe('when the browser never answers the first time', () => {
  it('says “Not saved” while work goes on, asks again by itself, and saves it', async () => {
    const context = await site.newReader()
    await context.addInitScript(() => {
      const { open } = IDBFactory.prototype
      IDBFactory.prototype.open = () => {
        IDBFactory.prototype.open = open
        return Object.setPrototypeOf(new EventTarget(), IDBOpenDBRequest.prototype)
      }
    })
    const watched = await site.openIn(context, AUDIT_PAGE)
    const { page } = watched
    await wake(page)
    await answer(page, 1, 'no')
    await expectNotSaved(page, 'failed')
    await untilSaved(page)
    expect(await readAudits(page)).toMatchObject([
      { answers: { items: { 'type-size': { a: { verdict: 'no' } } } } },
    ])
    expectQuiet(watched)
  })
})

describe('what is stored and cannot be read', () => {
  const LEAFLET = anAudit({ id: 'leaflet', title: 'Leaflet' })
  const UNREADABLE: Record<string, unknown> = {
    'too-new': { version: 99, record: { shape: 'of another time', nested: [1, { two: '2' }] } },
    'not-a-record': 'a bare string',
    'unknown-kind': { version: 1, record: { ...anAudit({ id: 'unknown-kind' }), kind: 'horoscope' } },
    damaged: { version: 1, record: { ...anAudit({ id: 'damaged' }), answers: { items: 'torn' } } },
  }

  function openUnreadable(path: string) {
    return openWith(site, [LEAFLET], path, UNREADABLE)
  }

  it('is listed on My work with the reason, handed over as it is, and in the backup', async () => {
    const watched = await openUnreadable('my-work/')
    const { page } = watched
    const section = page.getByRole('region', { name: say('mywork.unreadable') })
    for (const [key, value] of Object.entries(UNREADABLE)) {
      const item = section.getByRole('listitem').filter({ hasText: say(`mywork.reason-${key}`) })
      const { text } = await downloadFrom(item.getByRole('button'))
      expect(JSON.parse(text)).toEqual(value)
    }
    const backup = await downloadFrom(page.getByRole('button', { name: say('mywork.backup') }))
    expect(JSON.parse(backup.text).unreadable).toHaveLength(4)
    expect(await violations(page)).toEqual([])
    expectQuiet(watched)
  })

  it('is never touched, while other audits are listed, opened and changed', async () => {
    const watched = await openUnreadable('my-work/')
    const { page } = watched
    await page.getByRole('heading', { name: 'Leaflet', exact: true }).getByRole('link').click()
    await wake(page)
    await page.getByText(`${say('record.yours')} (1)`).waitFor()
    await answer(page, 1, 'yes')
    await untilSaved(page)
    await page.goto(site.address('my-work/report/#record=damaged'))
    await page.getByRole('heading', { name: say('report.missing') }).waitFor()
    const { leaflet, ...untouched } = await readStore(page)
    expect(JSON.stringify(untouched)).toBe(JSON.stringify(sorted(UNREADABLE)))
    expect(leaflet).toMatchObject({
      record: { answers: { items: { 'type-size': { a: { verdict: 'yes' } } } } },
    })
    expectQuiet(watched)
  })

  // The order in which the database gives its keys.
  function sorted(values: Record<string, unknown>) {
    return Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  it('is not made by anything a reader can type', async () => {
    const watched = await openWith(site, [LEAFLET], AUDIT_PAGE)
    const { page } = watched
    await wake(page)
    await page.getByText(`${say('record.yours')} (1)`).waitFor()
    await page
      .getByRole('button', { name: new RegExp(`^${say('action.plan')}`) })
      .first()
      .click()
    await page.getByLabel(say('action.due')).focus()
    // A slip of the finger: a year of six digits, which the field of the browser takes.
    await page.keyboard.type('1212202666')
    await untilSaved(page)
    await page.goto(site.address('my-work/'))
    await page.getByRole('heading', { name: 'Leaflet', exact: true }).getByRole('link').waitFor()
    expect(await page.getByText(say('mywork.unreadable')).count()).toBe(0)
  })
})
