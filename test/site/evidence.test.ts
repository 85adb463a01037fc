import { describe, expect, it } from 'vitest'
import {
  attach,
  type Chosen,
  choose,
  evidenceField,
  give,
  takeOff,
  thumbnail,
  untilRefused,
} from '../helpers/attach.ts'
import { AUDIT_PAGE, answer, openAudit, untilAnswered, untilSaved } from '../helpers/audit.ts'
import { violations } from '../helpers/axe.ts'
import { expectQuiet, withSite } from '../helpers/browser.ts'
import {
  holdStore,
  makeFirstDatabase,
  putByHand,
  readAudits,
  readEvidenceStore,
  readStore,
} from '../helpers/database.ts'
import { downloadFrom } from '../helpers/download.ts'
import { A_PDF, aPng, joined } from '../helpers/evidence.ts'
import { recordFixtures } from '../helpers/fixtures.ts'
import { hasFocus, tabTo } from '../helpers/keyboard.ts'
import { wake } from '../helpers/ready.ts'
import { anAudit, openWith } from '../helpers/records.ts'
import { holdScripts } from '../helpers/slow-line.ts'
import { say } from '../helpers/words.ts'

const site = withSite()

const SCREEN: Chosen = { name: 'screen.png', mimeType: 'image/png', bytes: aPng(200, 100) }
const LARGE_SCREEN: Chosen = { ...SCREEN, bytes: aPng(2000, 1000) }
const SMALL: Chosen = { name: 'small.png', mimeType: 'image/png', bytes: aPng(40, 30) }
const PDF: Chosen = { name: 'leaflet.pdf', mimeType: 'application/pdf', bytes: A_PDF }
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

/** An audit with a picture and a PDF put to its first question. */
async function openWithEvidence(picture = SCREEN) {
  const watched = await openAudit(site)
  await answer(watched.page, 1, 'no')
  await attach(watched.page, 1, picture, PDF)
  await takeOff(watched.page, PDF.name).waitFor()
  await thumbnail(watched.page, picture.name).waitFor()
  await untilSaved(watched.page)
  return watched
}

describe('evidence', () => {
  it('is put to an answer: a picture made smaller, a PDF as it is, both there after a reload', async () => {
    const watched = await openWithEvidence(LARGE_SCREEN)
    const { page } = watched
    await page.reload()
    await wake(page)
    await thumbnail(page, SCREEN.name).waitFor()
    const [audit] = await readAudits(page)
    const kept = await readEvidenceStore(page)
    const [picture, pdf] = audit?.evidence ?? []
    expect(picture).toMatchObject({
      ...{ item: 'type-size', subject: 'a', name: 'screen.png', width: 1600, height: 800 },
      size: kept[picture?.id ?? '']?.length,
    })
    expect(pdf).toMatchObject({ name: 'leaflet.pdf', type: 'application/pdf', size: A_PDF.length })
    expect(kept[pdf?.id ?? '']).toBe(Buffer.from(A_PDF).toString('latin1'))
    const shown = await thumbnail(page, SCREEN.name)
      .locator('img')
      .evaluate(async (image: HTMLImageElement) => {
        await image.decode()
        return [image.naturalWidth, image.naturalHeight]
      })
    expect(shown).toEqual([1600, 800])
    const file = page.getByRole('link', { name: PDF.name, exact: true })
    expect((await downloadFrom(file)).name).toBe('leaflet.pdf')
    expectQuiet(watched)
  })

  it('opens large by keyboard, and closes to where the reader was', async () => {
    const { page } = await openWithEvidence()
    await tabTo(page, thumbnail(page, SCREEN.name))
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: SCREEN.name })
    await dialog.getByRole('img', { name: say('evidence.picture', { name: SCREEN.name }) }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await hasFocus(thumbnail(page, SCREEN.name))).toBe(true)
  })

  it('stands upright as the camera was held, and does not say where it was taken', async () => {
    const { page } = await openAudit(site)
    const camera = joined('\xff\xd8', turnedRight('51 N 0 W'), (await aPhoto()).subarray(2))
    await attach(page, 1, { name: 'photo.jpg', mimeType: 'image/jpeg', bytes: camera })
    await thumbnail(page, 'photo.jpg').waitFor()
    await untilSaved(page)
    const [audit] = await readAudits(page)
    const [photo] = audit?.evidence ?? []
    expect(photo).toMatchObject({ type: 'image/jpeg', width: 200, height: 400 })
    expect(Object.values(await readEvidenceStore(page)).join()).not.toMatch(/Exif|51 N/)

    // Noise, which is smaller as JPEG, 400 wide and 200 high.
    async function aPhoto(): Promise<Uint8Array> {
      const bytes = await page.evaluate(
        async (png) => {
          const bitmap = await createImageBitmap(new Blob([new Uint8Array(png)]))
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
          canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
          const blob = await canvas.convertToBlob({ type: 'image/jpeg' })
          return [...new Uint8Array(await blob.arrayBuffer())]
        },
        [...aPng(400, 200, true)],
      )
      return new Uint8Array(bytes)
    }
  })

  it.each(['paste', 'drop'] as const)('can come by %s', async (way) => {
    const watched = await openAudit(site)
    await give(watched.page, way, 2, SMALL)
    await thumbnail(watched.page, SMALL.name).waitFor()
    await untilSaved(watched.page)
    expect((await readAudits(watched.page))[0]?.evidence).toMatchObject([
      { item: 'text-contrast', name: SMALL.name, type: 'image/png', width: 40, height: 30 },
    ])
    expectQuiet(watched)
  })

  it('is taken off and brought back by undo, whatever another tab does meanwhile', async () => {
    const watched = await openWithEvidence()
    const { page } = watched
    await takeOff(page, SCREEN.name).click()
    await thumbnail(page, SCREEN.name).waitFor({ state: 'detached' })
    await page.getByText(say('evidence.removed', { name: SCREEN.name })).waitFor()
    await untilSaved(page)
    const other = await site.openIn(watched.context, 'my-work/')
    await other.page.getByText(/The site uses/).waitFor()
    await page.getByRole('button', { name: say('record.undo') }).click()
    await thumbnail(page, SCREEN.name).waitFor()
    expectQuiet(watched)
  })

  it('goes where it was put, and into no other work that is opened while it is made smaller', async () => {
    const other = anAudit({ id: 'poster', title: 'Poster', updated: '2026-11-01T08:00:00.000Z' })
    const { page } = await openWith(site, [anAudit({ id: 'leaflet', title: 'Leaflet' }), other], AUDIT_PAGE)
    await wake(page)
    const released = await holdScripts(page, /take-in/)
    await attach(page, 1, SCREEN)
    await page.getByText(say('record.yours')).click()
    await page.getByRole('button', { name: 'Poster', exact: true }).click()
    released()
    await expect.poll(async () => Object.keys(await readEvidenceStore(page))).toHaveLength(1)
    await answer(page, 2, 'no')
    await untilSaved(page)
    const names = async () =>
      (await readAudits(page)).map(({ id, evidence = [] }) => [id, ...evidence.map(({ name }) => name)])
    await expect.poll(names).toEqual([['leaflet', SCREEN.name], ['poster']])
  })

  it('put to work that is not begun yet begins it, though other work is opened meanwhile', async () => {
    const { page } = await openWith(site, [anAudit({ id: 'poster', title: 'Poster' })], AUDIT_PAGE)
    await wake(page)
    const released = await holdScripts(page, /take-in/)
    await page.getByText(say('record.yours')).click()
    await page.getByRole('button', { name: say('record.startNew'), exact: true }).click()
    await attach(page, 1, SCREEN)
    await page.getByRole('button', { name: 'Poster', exact: true }).click()
    released()
    await expect.poll(async () => Object.keys(await readEvidenceStore(page))).toHaveLength(1)
    await answer(page, 2, 'no')
    await untilSaved(page)
    const pieces = async () =>
      (await readAudits(page)).map(({ id, evidence = [] }) => [id === 'poster', evidence.length])
    await expect
      .poll(async () => (await pieces()).sort())
      .toEqual([
        [false, 1],
        [true, 0],
      ])
  })

  it('given before the saved work has been read goes to the work that is shown then', async () => {
    const first = await openWith(site, [anAudit({ id: 'leaflet', title: 'Leaflet' })], 'glossary/')
    const letGo = await holdStore(first.page)
    const { page } = await site.openIn(first.context, AUDIT_PAGE)
    await wake(page)
    await attach(page, 1, SCREEN)
    await letGo()
    await thumbnail(page, SCREEN.name).waitFor()
    await untilSaved(page)
    expect((await readAudits(page)).map(({ id, evidence = [] }) => [id, evidence.length])).toEqual([
      ['leaflet', 1],
    ])
  })

  it('that nothing refers to is deleted once nobody can bring it back', async () => {
    const watched = await openWithEvidence()
    const { page, context } = watched
    await takeOff(page, SCREEN.name).click()
    await untilSaved(page)
    expect(Object.keys(await readEvidenceStore(page))).toHaveLength(2)
    await page.close()
    const { page: list } = await site.openIn(context, 'my-work/')
    await expect
      .poll(async () => Object.values(await readEvidenceStore(list)))
      .toEqual([Buffer.from(A_PDF).toString('latin1')])
  })

  it('goes with the document it belongs to, and comes back with it', async () => {
    const { page } = await openAudit(site)
    await page.getByRole('button', { name: /^Add another/ }).click()
    await choose(evidenceField(page, 1, 1), SMALL)
    await thumbnail(page, SMALL.name).waitFor()
    await page.getByRole('button', { name: say('checklist.removeSubject', { name: 'Document B' }) }).click()
    await untilSaved(page)
    expect((await readAudits(page))[0]).not.toHaveProperty('evidence')
    await page.getByRole('button', { name: say('record.undo') }).click()
    await thumbnail(page, SMALL.name).waitFor()
  })

  it('is no web page called a picture, no SVG, no torn picture and no PDF of more than 5 MB', async () => {
    const watched = await openAudit(site)
    const { page } = watched
    const refused: [fault: string, name: string, bytes: Uint8Array][] = [
      ['not-evidence', 'photo.png', joined('<!doctype html><script>alert(1)</script>')],
      ['not-evidence', 'drawing.svg', joined(SVG)],
      ['undecodable', 'torn.png', aPng(40, 30).subarray(0, 30)],
      ['too-big', 'long.pdf', joined(A_PDF, new Uint8Array(5_000_000))],
    ]
    for (const [fault, name, bytes] of refused) {
      await attach(page, 1, { name, mimeType: 'image/png', bytes })
      await untilRefused(page, name, fault)
    }
    expect(await violations(page)).toEqual([])
    expect(await readStore(page)).toEqual({})
    expect(await readEvidenceStore(page)).toEqual({})
    expectQuiet(watched)
  })

  it('is at most ten pieces to an answer', async () => {
    const { page } = await openAudit(site)
    const files = Array.from({ length: 11 }, (_, i) => ({ ...PDF, name: `page-${i + 1}.pdf` }))
    await attach(page, 1, ...files)
    await untilRefused(page, 'page-11.pdf', 'too-many')
    expect(await page.getByRole('link', { name: /page-\d+\.pdf/ }).count()).toBe(10)
  })

  it('is refused when the browser has no room, and the answers stay', async () => {
    const watched = await openAudit(site.apart)
    const { page, context } = watched
    const devtools = await context.newCDPSession(page)
    // Before the first write: the browser counts on the room it has once seen for half a minute.
    const { origin } = site.served()
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 })
    await answer(page, 1, 'no')
    await untilSaved(page)
    await attach(page, 1, { name: 'noise.png', mimeType: 'image/png', bytes: aPng(1500, 1500, true) })
    await untilRefused(page, 'noise.png', 'full')
    await untilAnswered(page, 1, 'no')
    expect(await readEvidenceStore(page)).toEqual({})
    expect((await readAudits(page))[0]).not.toHaveProperty('evidence')
    expectQuiet(watched)
  })
})

describe('the report', () => {
  it('shows pictures and names PDFs, on the page and in the file; a link says that it leaves them out', async () => {
    const watched = await openWithEvidence()
    const { page } = watched
    await page.getByRole('link', { name: say('record.report'), exact: true }).click()
    await page.getByRole('img', { name: say('evidence.picture', { name: SCREEN.name }) }).waitFor()
    await page
      .getByRole('article')
      .getByText(say('evidence.named', { name: PDF.name }))
      .waitFor()
    await page.getByText(say('handover.title'), { exact: true }).click()
    await page.getByText(say('handover.linkNoEvidence')).waitFor()
    expect(await violations(page)).toEqual([])
    const html = await downloadFrom(page.getByRole('button', { name: say('handover.format-html') }))
    expect(html.text).toMatch(/<img src="data:image\/(?:png|jpeg);base64,/)
    const table = await downloadFrom(page.getByRole('button', { name: say('handover.format-csv') }))
    expect(table.text).toContain(`"${SCREEN.name}\n${PDF.name}"`)
    expectQuiet(watched)
  })

  it('says what is not in this browser', async () => {
    const evidence = [
      {
        id: 'lost',
        item: 'type-size',
        subject: 'a',
        name: 'lost.jpg',
        size: 9,
        width: 4,
        height: 3,
        type: 'image/jpeg' as const,
      },
    ]
    const answers = {
      subjects: [{ id: 'a', name: '' }],
      items: { 'type-size': { a: { verdict: 'no' as const } } },
    }
    const watched = await openWith(
      site,
      [anAudit({ id: 'leaflet', answers, evidence })],
      'my-work/report/#record=leaflet',
    )
    await watched.page.getByText(say('evidence.state-missing')).waitFor()
    await watched.page.goto(site.address(AUDIT_PAGE))
    await wake(watched.page)
    await watched.page.getByText(say('evidence.state-missing')).waitFor()
    expect(await violations(watched.page)).toEqual([])
    expectQuiet(watched)
  })
})

describe('a backup', () => {
  const file = (text: string) => ({
    name: 'a.handbook.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })

  it('brings records and evidence into another browser as they were', async () => {
    const { page } = await openWithEvidence()
    const [records, kept] = [await readStore(page), await readEvidenceStore(page)]
    await page.goto(site.address('my-work/'))
    const { text } = await downloadFrom(page.getByRole('button', { name: say('mywork.backup') }))
    const watched = await site.open('my-work/')
    await watched.page.getByLabel(say('bringin.choose')).setInputFiles(file(text))
    await watched.page.getByText(say('bringin.evidence', { count: 2 })).waitFor()
    expect(await violations(watched.page)).toEqual([])
    await watched.page.getByRole('button', { name: say('bringin.apply', { count: 1 }) }).click()
    await watched.page.getByText(say('bringin.done', { count: 1 })).waitFor()
    expect(await readStore(watched.page)).toEqual(records)
    expect(await readEvidenceStore(watched.page)).toEqual(kept)
    expectQuiet(watched)
  })

  it('brings back evidence alone to a record that has lost it', async () => {
    const { page } = await openWithEvidence()
    const [audit] = await readAudits(page)
    await page.goto(site.address('my-work/'))
    const { text } = await downloadFrom(page.getByRole('button', { name: say('mywork.backup') }))
    const { page: other } = await openWith(site, audit ? [audit] : [], 'my-work/')
    await other.getByLabel(say('bringin.choose')).setInputFiles(file(text))
    await other.getByRole('button', { name: say('bringin.applyRest') }).click()
    await other.getByText(say('bringin.doneRest')).waitFor()
    expect(Object.keys(await readEvidenceStore(other))).toHaveLength(2)
  })

  it('cannot exchange the bytes of evidence that is here already', async () => {
    const watched = await openWithEvidence()
    const { page } = watched
    const kept = await readEvidenceStore(page)
    await page.goto(site.address('my-work/'))
    const { text } = await downloadFrom(page.getByRole('button', { name: say('mywork.backup') }))
    const made = JSON.parse(text)
    const [picture] = made.records[0].evidence
    Object.assign(picture, { type: 'image/png', size: SMALL.bytes.length, width: 40, height: 30 })
    made.evidence[picture.id] = Buffer.from(SMALL.bytes).toString('base64')
    await page.getByLabel(say('bringin.choose')).setInputFiles(file(JSON.stringify(made)))
    await page.getByRole('button', { name: say('bringin.apply', { count: 1 }) }).click()
    await page.getByText(say('bringin.done', { count: 1 })).waitFor()
    expect(await readAudits(page)).toHaveLength(2)
    expect(await readEvidenceStore(page)).toEqual(kept)
    expectQuiet(watched)
  })

  it('that was tampered with loses what is not what it says, and keeps the rest', async () => {
    const { page } = await openWithEvidence()
    await page.goto(site.address('my-work/'))
    const { text } = await downloadFrom(page.getByRole('button', { name: say('mywork.backup') }))
    const made = JSON.parse(text)
    const [picture, pdf] = made.records[0].evidence
    made.evidence = { [picture.id]: Buffer.from(SVG).toString('base64'), stranger: 'AAAA' }
    const watched = await site.open('my-work/')
    await watched.page.getByLabel(say('bringin.choose')).setInputFiles(file(JSON.stringify(made)))
    const badOne = say('bringin.badEvidence', { count: 1 })
    for (const reason of ['not-evidence', 'missing'])
      await watched.page.getByText(`${badOne} ${say(`bringin.evidence-${reason}`)}`).waitFor()
    await watched.page.getByRole('button', { name: say('bringin.apply', { count: 1 }) }).click()
    await watched.page.getByText(say('bringin.done', { count: 1 })).waitFor()
    expect((await readAudits(watched.page))[0]?.evidence?.map(({ id }) => id)).toEqual([picture.id, pdf.id])
    expect(await readEvidenceStore(watched.page)).toEqual({})
    expectQuiet(watched)
  })
})

describe('a database of the first version', () => {
  it('keeps every record when evidence gets its place', async () => {
    const stored = Object.fromEntries(
      [...recordFixtures().values()].map((one) => [(one as { record: { id: string } }).record.id, one]),
    )
    const watched = await site.open('robots.txt')
    const { page } = watched
    await makeFirstDatabase(page, '2026-11-01T09:00:00.000Z')
    await putByHand(page, stored)
    await page.goto(site.address(AUDIT_PAGE))
    await wake(page)
    await page.getByText(`${say('record.yours')} (1)`).waitFor()
    expect(await readStore(page)).toEqual(stored)
    await attach(page, 1, SMALL)
    await thumbnail(page, SMALL.name).waitFor()
    await page.goto(site.address('my-work/'))
    await page.getByText(/Your last backup is/).waitFor()
    expectQuiet(watched)
  })
})

/** What a camera writes before a picture: that it was held turned to the right, and where. */
function turnedRight(place: string): Uint8Array {
  const entry = '\x01\x12\x00\x03\x00\x00\x00\x01\x00\x06\x00\x00'
  const tiff = `MM\x00\x2a\x00\x00\x00\x08\x00\x01${entry}\x00\x00\x00\x00${place}`
  const body = `Exif\x00\x00${tiff}`
  return joined('\xff\xe1', `\x00${String.fromCharCode(body.length + 2)}`, body)
}
