import type { BrowserContext, Page } from 'playwright-core'

const SCRIPTS = /\.js(?:$|\?)/

/** Holds scripts of the site back, as a slow line does, until the function that is given back is called. */
export async function holdScripts(where: BrowserContext | Page, which = SCRIPTS): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await where.route(which, async (route) => {
    await promise
    await route.continue()
  })
  return resolve
}
