import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { findBrowser } from './launch.ts'

/** A browser whose profile is kept in a folder, and the way to end it as a power cut would. */
export interface Mortal {
  readonly page: Page
  readonly kill: () => Promise<void>
}

/** Starts a browser of its own on a profile folder; a later one on the same folder finds what this one kept. */
export async function launchOn(folder: string): Promise<Mortal> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const context = await chromium.launchPersistentContext(folder, {
    ...(await findBrowser()),
    args: ['--disable-gpu', '--disable-background-networking', ...asRoot],
    locale: 'en-GB',
  })
  const pid = await processOf(context)
  return {
    page: await context.newPage(),
    kill: async () => {
      const gone = context.waitForEvent('close')
      process.kill(pid, 'SIGKILL')
      await gone
    },
  }
}

async function processOf(context: BrowserContext): Promise<number> {
  const devtools = await context.browser()?.newBrowserCDPSession()
  const answer = await devtools?.send('SystemInfo.getProcessInfo')
  const own = answer?.processInfo.find(({ type }) => type === 'browser')
  if (!own) throw new Error('expected the browser to name its process')
  return own.id
}
