import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeWorker } from '../../src/integrations/offline/write-worker.ts'
import { begin, readRecords } from '../helpers/any-sheet.ts'
import { PROJECT } from '../helpers/build.ts'
import { openSearch, searchFor } from '../helpers/dialogs.ts'
import { launchBrowser } from '../helpers/launch.ts'
import { wake } from '../helpers/ready.ts'
import { serve } from '../helpers/serve.ts'
import { SITES } from '../helpers/sites.ts'
import { say } from '../helpers/words.ts'

const PAGE = 'guidance/clear-print/clear-print/'

describe('the handbook without a connection', () => {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-offline-'))
  let browser: Awaited<ReturnType<typeof launchBrowser>>
  let host: Awaited<ReturnType<typeof serve>>
  beforeAll(async () => {
    cpSync(join(PROJECT, SITES.root.folder), folder, { recursive: true })
    browser = await launchBrowser()
    host = await serve(folder, '/')
  })
  afterAll(async () => {
    await browser?.close()
    await host?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  /** A browser that has visited one page and kept the rest. */
  async function visited() {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(`${host.origin}/about/`)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    return { context, page }
  }

  it('is read, searched, worked in and handed on after one visit to any page', async () => {
    const { context, page } = await visited()
    await context.setOffline(true)
    await page.goto(`${host.origin}/${PAGE}`)
    await wake(page)
    await begin(page, 'clear-print')
    await openSearch(page)
    expect((await searchFor(page, 'angry customer')).paths).not.toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: say('record.report') }).click()
    await page.getByText(say('handover.title')).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: say('handover.format-docx') }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/\.docx$/)
    await page.goto(`${host.origin}/no/such/page/`)
    await page.getByRole('heading', { level: 1, name: say('missing.title') }).waitFor()
    await context.close()
  })

  it('waits for the reader with a newer edition, and loses no typing when it comes', async () => {
    const { context, page } = await visited()
    await page.goto(`${host.origin}/${PAGE}`)
    await wake(page)
    await publish('A newer title')
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((one) => one?.update()))
    const notice = page.getByRole('status', { name: say('offline.newer') })
    await notice.waitFor()
    await begin(page, 'clear-print')
    await page.locator('#tool-clear-print').getByRole('textbox').first().fill('Spring leaflet')
    await page.reload()
    expect(await page.title()).not.toContain('A newer title')
    await notice.getByRole('button', { name: say('offline.take') }).click()
    await page.waitForFunction(() => document.title.includes('A newer title'))
    expect((await readRecords(page)).map(({ title }) => title)).toEqual(['Spring leaflet'])
    await context.close()
  })

  it('is forgotten by browsers when the organisation turns it off', async () => {
    const { context, page } = await visited()
    await writeWorker(folder, false)
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((one) => one?.update()))
    await page.waitForFunction(async () => (await caches.keys()).length === 0)
    await page.waitForFunction(async () => !(await navigator.serviceWorker.getRegistration()))
    await context.close()
  })

  /** Puts another edition of the page on the host, as the next build would. */
  async function publish(title: string) {
    const path = join(folder, PAGE, 'index.html')
    writeFileSync(path, readFileSync(path, 'utf8').replace(/<title>[^<]*/, `<title>${title}`))
    await writeWorker(folder, true)
  }
})
