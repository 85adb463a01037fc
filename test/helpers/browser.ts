import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { launchBrowser } from './launch.ts'
import { type Served, serve } from './serve.ts'
import { SITES, type SiteName } from './sites.ts'

const DESK = { width: 1280, height: 900 }

/** A page with a record of everything that went wrong on it. */
export interface Watched {
  readonly page: Page
  readonly context: BrowserContext
  /** Errors in the console (content security violations among them), uncaught errors, and requests to another origin. */
  readonly problems: string[]
  /** Every request made, in order. */
  readonly requests: string[]
}

/** One browser and one served site for a test file, in the folder it was built for or in another: call at its top. */
export function withSite(name: SiteName = 'root', base: string = SITES[name].base) {
  let browser: Browser
  let served: Served
  beforeAll(async () => {
    served = await serve(SITES[name].folder, base)
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await served?.stop()
  })

  /** A reader who comes for the first time, and whose browser does not fetch the offline copy: that is the whole handbook. */
  function newReader(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    return browser.newContext({ viewport: DESK, locale: 'en-GB', serviceWorkers: 'block', ...options })
  }

  async function open(path = '', options: BrowserContextOptions = {}): Promise<Watched> {
    return openIn(await newReader(options), path)
  }

  async function openIn(context: BrowserContext, path = ''): Promise<Watched> {
    const page = await context.newPage()
    const problems: string[] = []
    const requests: string[] = []
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url())
      requests.push(request.url())
      if (protocol.startsWith('http') && origin !== served.origin)
        problems.push(`a request left the site: ${request.url()}`)
    })
    await page.goto(address(path))
    return { page, context, problems, requests }
  }

  /** The full address of a path inside the site, such as `glossary/`. */
  function address(path: string): string {
    return served.origin + base + path.replace(/^\//, '')
  }

  return { newReader, open, openIn, address, browser: () => browser, served: () => served }
}

/** Nothing went wrong on a page that was opened with `open`. */
export function expectQuiet({ problems }: Watched): void {
  expect(problems).toEqual([])
}
