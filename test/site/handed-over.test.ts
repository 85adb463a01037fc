import { deflateRawSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { toLink } from '../../src/formats/link.ts'
import { audit } from '../helpers/audit.ts'
import { expectQuiet, withSite } from '../helpers/browser.ts'
import { readAudits, readStore } from '../helpers/database.ts'
import { growth } from '../helpers/memory.ts'
import { anAction, anAudit, openWith, storeOf } from '../helpers/records.ts'
import { say } from '../helpers/words.ts'

const site = withSite()
const REPORT = 'my-work/report/'
const MEGABYTE = 1_000_000

const RECORD = anAudit({
  id: 'leaflet',
  title: 'Leaflet für 👩🏽‍🦽',
  people: ['Ana'],
  note: 'Seen in the foyer',
  answers: {
    subjects: [{ id: 'a', name: 'Leaflet für 👩🏽‍🦽' }],
    items: { 'type-size': { a: { verdict: 'no', note: 'Prices in 9 point' } } },
  },
  actions: [anAction('type-size', { what: 'Set it in 12 point', owner: 'Print desk', due: '2026-12-12' })],
})
const LINK = await toLink(RECORD)

async function untilRefused(page: Page, fault: string) {
  await page.getByRole('heading', { level: 1, name: say('report.missing') }).waitFor()
  await page.getByText(say(`handover.fault-${fault}`), { exact: true }).waitFor()
}

/** Keeps what was handed over, with a click too many. */
async function keep(page: Page) {
  await page.getByRole('button', { name: say('handover.keep') }).dblclick()
  await page.waitForURL('**/my-work/')
  await page.getByRole('heading', { name: RECORD.title, exact: true }).first().waitFor()
}

/** What the records in the database say; when and how often they were saved does not matter. */
async function contents(page: Page) {
  return (await readAudits(page)).map(({ rev: _rev, updated: _updated, ...record }) => record)
}

describe('a link to a record', () => {
  it('made in one browser is a preview in another, which keeps nothing until it is asked', async () => {
    const sender = await openWith(site, [RECORD], `${REPORT}#record=${RECORD.id}`)
    await sender.page.getByText(say('handover.title'), { exact: true }).click()
    await sender.page.getByRole('button', { name: say('handover.makeLink') }).click()
    const link = await sender.page.locator('#hand-over-link').inputValue()
    const watched = await site.open('my-work/')
    const { page } = watched
    await page.goto(link)
    await page.getByText(say('handover.received')).waitFor()
    await page.getByRole('radio', { name: say('report.level-full'), exact: true }).check()
    await page.getByText('Prices in 9 point').waitFor()
    expect(await page.getByRole('article').locator('input, textarea, button, a').count()).toBe(0)
    expect(await readStore(page)).toEqual({})
    await keep(page)
    const { rev: _rev, updated: _updated, ...content } = RECORD
    expect(await contents(page)).toEqual([content])
    expectQuiet(watched)
  })

  it.each<[what: string, here: unknown]>([
    ['already kept here', storeOf([{ ...RECORD, note: 'Changed since' }]).leaflet],
    ['kept here by a later version', { version: 99, record: { id: 'leaflet' } }],
  ])(
    'to what is %s is kept as one copy, asked once or twice: what is here stays as it is',
    async (_what, here) => {
      const watched = await openWith(site, [], `${REPORT}#link=${LINK}`, { leaflet: here })
      await keep(watched.page)
      const { leaflet, ...others } = await readStore(watched.page)
      expect(leaflet).toEqual(here)
      expect(Object.values(others)).toMatchObject([{ record: { origin: 'leaflet', note: RECORD.note } }])
      expectQuiet(watched)
    },
  )
})

describe('a link that', () => {
  it.each([
    ['lost its end', 'cut', LINK.slice(0, -10)],
    ['lost its second half', 'cut', LINK.slice(0, LINK.length / 2)],
    ['lost everything', 'cut', ''],
    ['gained letters', 'cut', `${LINK}AAAA`],
    ['gained the full stop of its sentence', 'cut', `${LINK}.`],
    ['is 2 MB long', 'too-big', 'A'.repeat(2 * MEGABYTE)],
    ['holds something else', 'not-a-record', pack('["a letter"]')],
    ['holds half a record', 'damaged', pack('{"version":1,"record":{"id":"leaflet"}}')],
    ['was made by a later version', 'too-new', pack('{"version":99,"record":{}}')],
  ])('%s is refused in a sentence, and nothing is stored', async (_what, fault, packed) => {
    const watched = await site.open(`${REPORT}#link=${packed}`)
    await untilRefused(watched.page, fault)
    expect(await readStore(watched.page)).toEqual({})
    expectQuiet(watched)
  })

  it.each([
    ['100 MB', 100],
    ['45 MB, and is short enough to be tried', 45],
  ])('unpacks to %s is refused before it takes 20 MB of memory', async (_what, megabytes) => {
    const packed = pack('\0'.repeat(megabytes * MEGABYTE))
    const watched = await site.open(`${REPORT}#tool=${audit.id}`)
    const { page } = watched
    await page.getByText(say('report.blankBy')).waitFor()
    const grown = await growth(page, async () => {
      await page.evaluate((packed) => location.assign(`#link=${packed}`), packed)
      await untilRefused(page, 'too-big')
    })
    expect(grown).toBeLessThan(20 * MEGABYTE)
    expectQuiet(watched)
  })
})

function pack(text: string): string {
  return deflateRawSync(text).toString('base64url')
}
