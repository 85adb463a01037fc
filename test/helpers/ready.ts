import type { Page } from 'playwright-core'

/** Waits until the type is there and every tool that starts with the page has started. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    await document.fonts.ready
    return !document.querySelector('astro-island[ssr][client="load"]')
  })
}

/** Brings every tool on the page to life, also those that wait until the reader comes near. */
export async function wake(page: Page): Promise<void> {
  await ready(page)
  for (const island of await page.$$('astro-island[ssr]')) {
    // The island itself has no box to scroll to; what stands in it has.
    await island.evaluate((one) => one.firstElementChild?.scrollIntoView())
    await page.waitForFunction(hasStarted, island)
  }
}

/** Astro says that a tool has started when React is about to; React leaves its mark on what it has taken over. */
function hasStarted(island: Element): boolean {
  const [first] = island.children
  const isTaken = !first || Object.keys(first).some((key) => key.startsWith('__reactProps$'))
  return isTaken && !island.hasAttribute('ssr')
}
