import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { violations } from '../helpers/axe.ts'
import { expectQuiet, withSite } from '../helpers/browser.ts'
import { PROJECT } from '../helpers/build.ts'
import { german } from '../helpers/german.ts'
import { overflowing } from '../helpers/overflow.ts'
import { wake } from '../helpers/ready.ts'
import { SITES } from '../helpers/sites.ts'

const { open, newReader, openIn, address } = withSite()
const AUDIT = 'guidance/clear-print/clear-print/'
const ONLY_ENGLISH = 'guidance/crm/five-points/'
const built = (path: string) => readFileSync(join(PROJECT, SITES.root.folder, path), 'utf8')
const path = (page: Page) => new URL(page.url()).pathname
const notice = (page: Page) => page.locator('.other-language')
const toGerman = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Deutsch' })

describe('somebody who reads German', () => {
  it('finds the start page, a list that says which pages are in English, and the page in German', async () => {
    const watched = await open('')
    const { page } = watched
    expect(await toGerman(page).getAttribute('lang')).toBe('de')
    await toGerman(page).click()
    await page.getByRole('heading', { level: 1, name: german.say('home.title') }).waitFor()
    expect(
      await page.evaluate(() => [document.documentElement.lang, getComputedStyle(document.body).direction]),
    ).toEqual(['de', 'ltr'])
    const inEnglish = page
      .getByRole('main')
      .getByRole('link', { name: /\(auf Englisch\)$/ })
      .first()
    expect(await inEnglish.getAttribute('hreflang')).toBe('en-GB')
    await page.goto(address('de/guidance/'))
    const title = page.getByRole('link', {
      name: 'Get five things right with customer information (auf Englisch)',
    })
    expect(await title.locator('span[lang]').getAttribute('lang')).toBe('en-GB')
    await page.getByRole('link', { name: 'Druck, den mehr Menschen lesen können', exact: true }).click()
    expect(path(page)).toBe(`/de/${AUDIT}`)
    expectQuiet(watched)
  })

  it('is told on an English page that it is not in German yet, from the first sight of it', async () => {
    const { page, context } = await open('')
    expect(await notice(page).isVisible()).toBe(false)
    await toGerman(page).click()
    await page.waitForURL('**/de/')
    await page.goto(address(ONLY_ENGLISH), { waitUntil: 'commit' })
    await notice(page).waitFor()
    expect(await notice(page).innerText()).toContain('Diese Seite gibt es noch nicht auf Deutsch.')
    expect(await violations(page)).toEqual([])
    await notice(page).getByRole('link').click()
    expect(path(page)).toBe('/de/')
    await page.getByRole('banner').getByRole('link', { name: 'English' }).click()
    await page.goto(address(ONLY_ENGLISH))
    expect(await notice(page).isVisible()).toBe(false)
    await context.close()
  })

  it('gets to the same page in English and back', async () => {
    const { page } = await open(`de/${AUDIT}`)
    await page.getByRole('banner').getByRole('link', { name: 'English' }).click()
    expect(path(page)).toBe(`/${AUDIT}`)
    await toGerman(page).click()
    expect(path(page)).toBe(`/de/${AUDIT}`)
  })

  it('is offered the English page where a German one is missing', async () => {
    const { page } = await open(`de/${ONLY_ENGLISH}`)
    await page.getByRole('heading', { level: 1, name: german.say('missing.title') }).waitFor()
    await page.getByRole('link', { name: 'Diese Seite auf Englisch lesen' }).click()
    expect(path(page)).toBe(`/${ONLY_ENGLISH}`)
  })

  it('searches in German, and is led to the same search in English', async () => {
    const { page } = await open('de/')
    await page.getByRole('button', { name: german.say('shell.search'), exact: true }).click()
    const dialog = page.getByRole('dialog', { name: german.say('search.title') })
    await dialog.getByRole('textbox').fill('Kleingedrucktes')
    const found = dialog.getByRole('listitem').getByRole('link')
    await found.first().waitFor()
    expect(
      await found.evaluateAll((all) => all.map((one) => new URL((one as HTMLAnchorElement).href).pathname)),
    ).toEqual([`/de/${AUDIT}`])
    await dialog.getByRole('textbox').fill('angry')
    await dialog.getByRole('link', { name: 'Auf Englisch suchen' }).click()
    await page.getByRole('dialog').getByRole('listitem').first().waitFor()
    expect(await page.getByRole('dialog').getByRole('textbox').inputValue()).toBe('angry')
    expect(path(page)).toBe('/')
  })
})

describe('an audit that is answered in German', () => {
  let page: Page
  beforeAll(async () => {
    const context = await newReader({ viewport: { width: 320, height: 640 } })
    page = (await openIn(context, `de/${AUDIT}`)).page
    await wake(page)
    await page.getByRole('textbox', { name: german.audit.subject.prompt, exact: true }).fill('Busfahrplan')
    const first = page.getByRole('group', { name: `1. ${german.questions[0]?.question}`, exact: true })
    await first.getByRole('radio', { name: 'Nein', exact: true }).check()
    await page.getByText(/^Gespeichert \d{1,2}:\d\d/).waitFor()
  })

  it('has no barrier that axe can find, and needs no scrolling sideways on the narrowest screen', async () => {
    expect(await violations(page)).toEqual([])
    expect(await overflowing(page)).toEqual([])
  })

  it('is among the saved work in German, and its report says the questions in German', async () => {
    await page.goto(address('de/my-work/'))
    const item = page.getByRole('listitem').filter({ hasText: 'Busfahrplan' }).first()
    await item.getByText(german.audit.title).first().waitFor()
    expect(await overflowing(page)).toEqual([])
    await item
      .getByRole('link', { name: new RegExp(`^${german.say('mywork.report')}`) })
      .first()
      .click()
    const report = page.getByRole('article')
    await report.waitFor()
    expect(path(page)).toBe('/de/my-work/report/')
    expect(await report.innerText()).toContain(german.questions[0]?.question)
    expect(await report.innerText()).toContain(german.questions[0]?.fix)
    expect(await overflowing(page)).toEqual([])
    await page.getByRole('link', { name: german.say('report.back') }).click()
    expect(path(page)).toBe(`/de/${AUDIT}`)
  })

  it('is the same work in English', async () => {
    await page.goto(address('my-work/'))
    const item = page.getByRole('listitem').filter({ hasText: 'Busfahrplan' }).first()
    await item.getByText('Clear-print audit').first().waitFor()
    await page.goto(address(AUDIT))
    await wake(page)
    const first = page.getByRole('group', { name: /^1\. Is all the type/ })
    await first.getByRole('radio', { name: 'No', exact: true, checked: true }).waitFor()
  })
})

describe('search engines', () => {
  it('are told of both languages of a page, and which one is for everybody else', () => {
    for (const file of [`${AUDIT}index.html`, `de/${AUDIT}index.html`]) {
      const links = [...built(file).matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)]
      expect(links.map(([, lang, href = '']) => [lang, new URL(href).pathname])).toEqual([
        ['en-GB', `/${AUDIT}`],
        ['de', `/de/${AUDIT}`],
        ['x-default', `/${AUDIT}`],
      ])
    }
    expect(built('sitemap-0.xml')).toContain(`hreflang="de" href="https://handbook.example.org/de/${AUDIT}"`)
  })

  it('find no copy of a page that is not translated, and are told of none', () => {
    expect(() => built(`de/${ONLY_ENGLISH}index.html`)).toThrow('ENOENT')
    expect(built(`${ONLY_ENGLISH}index.html`)).not.toContain('rel="alternate"')
  })
})
