import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { attach, takeOff } from '../helpers/attach.ts'
import { AUDIT_PAGE, answer, audit, question, questions, untilSaved } from '../helpers/audit.ts'
import { violations } from '../helpers/axe.ts'
import { withSite } from '../helpers/browser.ts'
import { readAudits, readStore } from '../helpers/database.ts'
import { openSearch } from '../helpers/dialogs.ts'
import { A_PDF } from '../helpers/evidence.ts'
import { wake } from '../helpers/ready.ts'
import { anAudit, openWith, storeOf } from '../helpers/records.ts'
import { say } from '../helpers/words.ts'

const site = withSite()
const LEAFLET = anAudit({ id: 'leaflet', title: 'Leaflet' })

type Script = 'component-url' | 'renderer-url'

/** The path of a script that the tool of a page needs: its own, or the one that draws it. */
async function scriptOf(path: string, script: Script): Promise<string> {
  const html = await (await fetch(site.address(path))).text()
  const [, address] = new RegExp(`<astro-island[^>]* ${script}="([^"]+)"`).exec(html) ?? []
  if (!address) throw new Error(`expected a tool with a ${script} on /${path}`)
  return new URL(address, site.address(path)).pathname
}

/** Opens a page in a browser that keeps an audit, while a script of the tool is lost on the way; and ends the loss. */
async function openWithout(
  script: Script,
  path: string,
): Promise<{ page: Page; restore: () => Promise<void> }> {
  const { page, context } = await openWith(site, [LEAFLET], 'glossary/')
  const address = `**${await scriptOf(path, script)}*`
  await context.route(address, (route) => route.abort())
  await page.goto(site.address(path))
  return { page, restore: () => context.unroute(address) }
}

async function reload(page: Page) {
  await page
    .getByRole('alert')
    .getByRole('button', { name: say('tools.reload') })
    .click()
  await page.getByText(say('tools.failed')).waitFor({ state: 'hidden' })
  await wake(page)
}

describe('a page whose tool is lost on the way', () => {
  it('says so and reads on; the form still stands, and comes to life when the page is reloaded', async () => {
    const { page, restore } = await openWithout('component-url', AUDIT_PAGE)
    await question(page, 1).scrollIntoViewIfNeeded()
    await page
      .getByRole('alert')
      .filter({ hasText: say('tools.failed') })
      .waitFor()
    await page.getByRole('heading', { name: questions.at(-1)?.question ?? '' }).waitFor()
    expect(await violations(page)).toEqual([])
    await openSearch(page)
    await page.keyboard.press('Escape')
    await restore()
    await reload(page)
    await answer(page, 1, 'yes')
    await untilSaved(page)
    expect((await readAudits(page)).map(({ id, answers }) => [id, answers.items])).toEqual([
      ['leaflet', { 'type-size': { a: { verdict: 'yes' } } }],
    ])
  })

  it('says so on My work, where everything is listed again when the page is reloaded', async () => {
    const { page, restore } = await openWithout('renderer-url', 'my-work/')
    await page
      .getByRole('alert')
      .filter({ hasText: say('tools.failed') })
      .waitFor()
    expect(await readStore(page)).toEqual(storeOf([LEAFLET]))
    await restore()
    await reload(page)
    await page.getByRole('heading', { name: 'Leaflet', exact: true }).waitFor()
  })
})

describe('a part of a tool that is lost on the way', () => {
  it('says so in its place; the tool goes on, and has the part again when the page is reloaded', async () => {
    const { page } = await openWith(site, [LEAFLET], AUDIT_PAGE)
    await wake(page)
    await page.route(/EvidenceList/, (route) => route.abort())
    await attach(page, 1, { name: 'leaflet.pdf', mimeType: 'application/pdf', bytes: A_PDF })
    await page
      .getByRole('alert')
      .filter({ hasText: say('record.lost') })
      .waitFor()
    await answer(page, 2, 'no')
    await untilSaved(page)
    await page.unroute(/EvidenceList/)
    await page.reload()
    await wake(page)
    await takeOff(page, 'leaflet.pdf').waitFor()
  })
})

describe('work whose kind is lost on the way', () => {
  it('is listed all the same, and says how far it is after another try', async () => {
    const { page, context } = await openWith(site, [LEAFLET], 'glossary/')
    await context.route('**/_astro/kind.*', (route) => route.abort())
    await page.goto(site.address('my-work/'))
    await page.getByRole('heading', { name: 'Leaflet', exact: true }).waitFor()
    await page
      .getByRole('alert')
      .filter({ hasText: say('report.unfetched') })
      .waitFor()
    await context.unroute('**/_astro/kind.*')
    await page.getByRole('button', { name: say('report.tryAgain') }).click()
    await page.getByText(say('report.answered', { done: 0, of: questions.length })).waitFor()
  })
})

describe('work whose tool cannot be described, because the connection is gone', () => {
  const DEFINITION = '**/tools/clear-print.json'

  it('is listed all the same, and nothing false is said of its tool; it can be opened after another try', async () => {
    const { page, context } = await openWith(site, [LEAFLET], 'glossary/')
    await context.route(DEFINITION, (route) => route.abort())
    await page.goto(site.address('my-work/'))
    await page
      .getByRole('alert')
      .filter({ hasText: say('report.unfetched') })
      .waitFor()
    await page.getByRole('heading', { name: 'Leaflet', exact: true }).waitFor()
    expect(await page.getByText(say('mywork.toolGone')).count()).toBe(0)
    expect(await violations(page)).toEqual([])
    await context.unroute(DEFINITION)
    await page.getByRole('button', { name: say('report.tryAgain') }).click()
    await page.getByRole('heading', { name: 'Leaflet', exact: true }).getByRole('link').waitFor()
    expect(await page.getByText(say('report.unfetched')).count()).toBe(0)
  })

  it.each([
    ['its report', 'my-work/report/#record=leaflet', 'Leaflet'],
    [
      'what it came to over time',
      'my-work/history/#tool=clear-print',
      say('history.heading', { tool: audit.title }),
    ],
  ])('has %s after another try', async (_what, path, title) => {
    const { page, context } = await openWith(site, [LEAFLET], 'glossary/')
    await context.route(DEFINITION, (route) => route.fulfill({ status: 503 }))
    await page.goto(site.address(path))
    await page
      .getByRole('alert')
      .filter({ hasText: say('report.unfetched') })
      .waitFor()
    await context.unroute(DEFINITION)
    await page.getByRole('button', { name: say('report.tryAgain') }).click()
    await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
    await page.getByText(say('report.unfetched')).waitFor({ state: 'hidden' })
  })
})
