import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { AUDIT_PAGE, documentName, note, plan } from '../helpers/audit.ts'
import { expectQuiet, type Watched, withSite } from '../helpers/browser.ts'
import { readStore } from '../helpers/database.ts'
import { downloadFrom } from '../helpers/download.ts'
import { print } from '../helpers/paper.ts'
import { wake } from '../helpers/ready.ts'
import { anAction, anAudit, openWith, storeOf } from '../helpers/records.ts'
import { collectRefusals } from '../helpers/refusals.ts'
import { temporaryFile } from '../helpers/temporary.ts'
import { say } from '../helpers/words.ts'

const site = withSite()

const SCRIPT = '<img src=x onerror=alert(1)><script>alert(2)</script> javascript:alert(3) "\'><b>'

/** Text that would run in any place where it is not kept as text, with the name of the place. */
const hostile = (place: string) => `${place} ${SCRIPT}`

const RECORD = anAudit({
  id: 'hostile',
  title: hostile('title'),
  edition: hostile('edition'),
  people: [hostile('person')],
  note: hostile('note'),
  answers: {
    subjects: [
      { id: 'a', name: hostile('subject') },
      { id: 'b', name: hostile('other') },
    ],
    items: {
      'type-size': { a: { verdict: 'no', note: hostile('answer') } },
      [hostile('question')]: { a: { verdict: 'no', note: hostile('earlier') } },
    },
  },
  actions: [
    anAction('type-size', { what: hostile('what'), owner: hostile('owner'), due: hostile('due') }),
    anAction(hostile('gone'), { what: hostile('loose') }),
  ],
})

interface Kept extends Watched {
  readonly refused: readonly string[]
  readonly go: (path: string) => Promise<void>
}

/** A browser that keeps the record. What the policy refuses and any dialog count as problems. */
async function openKept(): Promise<Kept> {
  const watched = await openWith(site.apart, [RECORD], 'glossary/')
  const { page, context, problems } = watched
  const refused = await collectRefusals(context)
  page.on('dialog', (dialog) => {
    problems.push(`a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  const go = async (path: string) => {
    await page.goto(site.address(path))
    await wake(page)
  }
  return { ...watched, refused, go }
}

function expectHarmless(kept: Kept) {
  expect(kept.refused).toEqual([])
  expectQuiet(kept)
}

/** Waits until a page shows the texts of some places as they were written, and nothing that they could have become. */
async function expectText(page: Page, ...places: string[]) {
  for (const place of places) await page.getByText(hostile(place)).first().waitFor()
  expect(await page.locator('img, b, [onerror], [href^="javascript:"]').count()).toBe(0)
}

describe('text that would run if it were not kept as text', () => {
  it('stands in the fields of the audit and in the list of audits', async () => {
    const kept = await openKept()
    const { page, go } = kept
    await go(AUDIT_PAGE)
    const { what, owner } = plan(page, 1)
    await what.waitFor()
    const fields = [documentName(page, 'A'), documentName(page, 'B'), note(page, 1), what, owner]
    expect(await Promise.all(fields.map((field) => field.inputValue()))).toEqual(
      ['subject', 'other', 'answer', 'what', 'owner'].map(hostile),
    )
    await page.getByText(say('record.yours')).click()
    await expectText(page, 'title', 'subject', 'other')
    expect(await readStore(page)).toEqual(storeOf([RECORD]))
    expectHarmless(kept)
  })

  it('stands on My work and on the home page', async () => {
    const kept = await openKept()
    const { page, go } = kept
    await go('my-work/')
    await expectText(page, 'title', 'what', 'owner', 'due', 'loose')
    await go('')
    await expectText(page, 'title')
    expectHarmless(kept)
  })

  it('stands in the report, whether it holds everything or only what to change; a blank form has none of it', async () => {
    const kept = await openKept()
    const { page, go } = kept
    const always = ['title', 'edition', 'subject', 'answer', 'what', 'owner', 'due', 'loose']
    await go('my-work/report/#record=hostile&show=full')
    await expectText(page, ...always, 'question', 'earlier')
    await page.getByRole('radio', { name: say('report.level-changes'), exact: true }).check()
    await expectText(page, ...always)
    await page.getByRole('radio', { name: say('report.level-blank'), exact: true }).check()
    await page.getByText(say('report.blankBy')).waitFor()
    await expectText(page)
    expect(await page.getByText('alert').count()).toBe(0)
    expectHarmless(kept)
  })

  it('stands on paper', async () => {
    const kept = await openKept()
    const { page, go } = kept
    await go('my-work/report/#record=hostile')
    await expectText(page, 'answer')
    const paper = (await print(page)).flatMap(({ type }) => type.map(({ text }) => text)).join('')
    for (const place of ['title', 'edition', 'subject', 'answer', 'what', 'owner', 'due', 'loose'])
      expect(withoutSpace(paper)).toContain(withoutSpace(hostile(place)))
    expectHarmless(kept)
  })

  it('stands in the web page that is handed over as a file, wherever it is opened', async () => {
    const kept = await openKept()
    const { page, go } = kept
    await go('my-work/report/#record=hostile')
    await page.getByText(say('handover.title'), { exact: true }).click()
    const { text } = await downloadFrom(page.getByRole('button', { name: say('handover.format-html') }))
    await page.goto(pathToFileURL(await temporaryFile('report.html', text)).href)
    await expectText(page, 'title', 'edition', 'person', 'note', 'subject', 'other', 'answer', 'earlier')
    await expectText(page, 'what', 'owner', 'due', 'loose', 'question')
    expectHarmless(kept)
  })
})

function withoutSpace(text: string): string {
  return text.replace(/\s/g, '')
}
