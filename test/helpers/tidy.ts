import type { Browser } from 'playwright-core'

/** Closes every page that a test has opened, so that a long file does not fill the machine. */
export async function closeAll(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()))
}
