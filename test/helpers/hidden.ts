import type { BrowserContext, Page } from 'playwright-core'

/** Tells a page that it is hidden, or in view again: the browser of the tests shows every page at any time. */
async function show(page: Page, state: DocumentVisibilityState): Promise<void> {
  await page.evaluate((state) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: state })
    document.dispatchEvent(new Event('visibilitychange'))
  }, state)
}

/** The reader goes to another tab. */
export function hide(page: Page): Promise<void> {
  return show(page, 'hidden')
}

/** The reader comes back from another tab. */
export function comeBack(page: Page): Promise<void> {
  return show(page, 'visible')
}

/** Makes tabs hear nothing from one another, as a tab that the browser has put to sleep. */
export async function deafen(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Object.defineProperty(BroadcastChannel.prototype, 'onmessage', { set: () => undefined })
  })
}
