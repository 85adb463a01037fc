import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

const DESK = { width: 1280, height: 900 }
/** What a test may have listened to on a page. */
const EVENTS = ['console', 'pageerror', 'request', 'response', 'dialog', 'download'] as const

/**
 * Readers whose test is over. Their browser has the code of the site compiled, so that the next one opens a page in half the
 * time; of what they did nothing is left in it.
 */
export class Readers {
  private readonly rested: Page[] = []

  /** A reader who comes for the first time. */
  meet(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
    return browser.newContext({ viewport: DESK, locale: 'en-GB', serviceWorkers: 'block', ...options })
  }

  /** An empty page of a reader whose browser keeps nothing of the site at `origin`. */
  async take(browser: Browser, origin: string): Promise<Page> {
    const page = this.rested.pop()
    // A browser that crashed took its readers along.
    if (page?.isClosed()) return this.take(browser, origin)
    if (!page) return (await this.meet(browser)).newPage()
    await page.goto('about:blank')
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
    await devtools.detach()
    return page
  }

  /** A reader's test is over: their last page stays, as it was when it was new. */
  async rest(context: BrowserContext): Promise<void> {
    const [page, ...others] = context.pages().reverse()
    if (!page) return context.close()
    await Promise.all(others.map((other) => other.close()))
    for (const event of EVENTS) page.removeAllListeners(event)
    await page.unrouteAll()
    await context.unrouteAll()
    await page.emulateMedia({
      media: null,
      colorScheme: null,
      reducedMotion: null,
      forcedColors: null,
      contrast: null,
    })
    await page.setViewportSize(DESK)
    await page.mouse.move(0, 0)
    this.rested.push(page)
  }
}
