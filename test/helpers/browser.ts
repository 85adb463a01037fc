import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, TestRunner } from 'vitest'
import { launchBrowser } from './launch.ts'
import { Readers } from './readers.ts'
import { type Served, serve } from './serve.ts'
import { SITES, type SiteName } from './sites.ts'

/** A page with a record of everything that went wrong on it. */
export interface Watched {
  readonly page: Page
  readonly context: BrowserContext
  /** Errors in the console (content security violations among them), uncaught errors, and requests to another origin. */
  readonly problems: string[]
  /** Every request made, in order. */
  readonly requests: string[]
}

/** One browser and one served site for all files that a process tests: to start them costs more than a page. */
let shared: Browser | undefined
const servers = new Map<string, Promise<Served>>()
const readers = new Readers()

/** A browser, and a served site in the folder it was built for or in another, for a test file: call at its top. */
export function withSite(name: SiteName = 'root', base: string = SITES[name].base) {
  let browser: Browser
  let served: Served
  /** Those of the file as a whole; what a test opens is closed with it. */
  const contexts: BrowserContext[] = []
  beforeAll(async () => {
    const key = `${name} ${base}`
    if (!servers.has(key)) servers.set(key, serve(SITES[name].folder, base))
    served = (await servers.get(key)) as Served
    if (!shared?.isConnected()) shared = await launchBrowser()
    browser = shared
  })
  afterAll(() => closeAll(contexts))

  /** A reader who comes for the first time, and whose browser does not fetch the offline copy: that is the whole handbook. */
  async function newReader(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const context = await readers.meet(browser, options)
    if (TestRunner.getCurrentTest()) onTestFinished(() => closeAll([context]))
    else contexts.push(context)
    return context
  }

  /** Opens a page as a new reader, whose browser may have been used before: it keeps nothing of that but compiled code. */
  async function open(path = '', options?: BrowserContextOptions): Promise<Watched> {
    if (options || !TestRunner.getCurrentTest()) return openApart(path, options)
    const page = await readers.take(browser, served.origin)
    onTestFinished(() => readers.rest(page.context()))
    return watch(page, path)
  }

  /** Opens a page in a browser that nobody uses again, because the test is going to meddle with it. */
  async function openApart(path = '', options?: BrowserContextOptions): Promise<Watched> {
    return openIn(await newReader(options), path)
  }

  async function openIn(context: BrowserContext, path = ''): Promise<Watched> {
    return watch(await context.newPage(), path)
  }

  async function watch(page: Page, path: string): Promise<Watched> {
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
    return { page, context: page.context(), problems, requests }
  }

  /** The full address of a path inside the site, such as `glossary/`. */
  function address(path: string): string {
    return served.origin + base + path.replace(/^\//, '')
  }

  const site = { newReader, open, openIn, address, browser: () => browser, served: () => served }
  return { ...site, apart: { ...site, open: openApart } }
}

/** Nothing went wrong on a page that was opened with `open`. */
export function expectQuiet({ problems }: Watched): void {
  expect(problems).toEqual([])
}

async function closeAll(contexts: readonly BrowserContext[]): Promise<void> {
  await Promise.all(contexts.map((context) => context.close()))
}
