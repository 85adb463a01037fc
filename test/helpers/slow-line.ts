import type { BrowserContext } from 'playwright-core'

/** Holds every script of the site back, as a slow line does, until the function that is given back is called. */
export async function holdScripts(context: BrowserContext): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await context.route(/\.js(?:$|\?)/, async (route) => {
    await promise
    await route.continue()
  })
  return resolve
}
