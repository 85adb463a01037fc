import type { BrowserContext, Page } from 'playwright-core'

/** Records the settings on the root element at the moment a page gets its body, which is before it is drawn. */
export async function rememberFirstSight(
  context: BrowserContext,
): Promise<(page: Page) => Promise<Record<string, string>>> {
  await context.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.body) return
      observer.disconnect()
      Object.assign(window, { firstSight: { ...document.documentElement.dataset } })
    })
    observer.observe(document, { childList: true, subtree: true })
  })
  return (page) => page.evaluate(() => Reflect.get(window, 'firstSight'))
}

/** Makes the browser refuse to keep anything, as some do in private windows. */
export async function withoutStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  })
}

/** Fills the small storage of the browser to the last character. */
export async function fillStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (let size = 2 ** 22; size >= 1; size /= 2) {
      try {
        while (true) localStorage[`full-${localStorage.length}`] = 'x'.repeat(size)
      } catch {
        // No room for so much: half of it may still fit.
      }
    }
  })
}
