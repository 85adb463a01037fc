import { existsSync } from 'node:fs'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { type Served, serve } from './serve.ts'
import { SITES, type SiteName } from './sites.ts'

const INSTALLED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/**
 * Where a browser is: the one that `CHROME_PATH` names, or on Linux x64 the one that npm brought (the same everywhere, and a
 * headless shell, which does the same work in half the time), or an installed Chrome. Fails with what to install.
 */
export async function findBrowser(): Promise<string> {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH
  if (process.platform === 'linux' && process.arch === 'x64') {
    // Makes the package unpack the system libraries it ships, so that a machine without any will do.
    process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
    const { default: bundled } = await import('@sparticuz/chromium')
    return bundled.executablePath()
  }
  const installed = INSTALLED.find((path) => existsSync(path))
  if (installed) return installed
  throw new Error(
    'The tests need Google Chrome. Install it from google.com/chrome, or set CHROME_PATH to a Chrome or Chromium.',
  )
}

/** Starts a browser that talks to nobody but the pages it is shown. */
export async function launchBrowser(): Promise<Browser> {
  const quiet = [
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--font-render-hinting=none',
  ]
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({ executablePath: await findBrowser(), args: [...quiet, ...asRoot] })
}

/** A page with a record of everything that went wrong on it. */
export interface Watched {
  readonly page: Page
  readonly context: BrowserContext
  /** Errors in the console (content security violations among them), uncaught errors, and requests to another origin. */
  readonly problems: string[]
  /** Every request made, in order. */
  readonly requests: string[]
}

/** One browser and one served site for a test file: call at its top. */
export function withSite(name: SiteName = 'root') {
  let browser: Browser
  let served: Served
  beforeAll(async () => {
    served = await serve(SITES[name].folder, SITES[name].base)
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await served?.stop()
  })

  async function open(path = '', options: BrowserContextOptions = {}): Promise<Watched> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'en-GB',
      ...options,
    })
    return openIn(context, path)
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
    return served.origin + SITES[name].base + path.replace(/^\//, '')
  }

  return { open, openIn, address, browser: () => browser, served: () => served }
}

/** Nothing went wrong on a page that was opened with `open`. */
export function expectQuiet({ problems }: Watched): void {
  expect(problems).toEqual([])
}
