import type { Page } from 'playwright-core'

/**
 * The most that the memory of a page's scripts grows while something happens, in bytes: objects, and the buffers they hold,
 * as the browser counts them. Asked again and again, so what is freed at once still counts.
 */
export async function growth(page: Page, happen: () => Promise<void>): Promise<number> {
  const devtools = await page.context().newCDPSession(page)
  const used = async () => {
    const { usedSize, backingStorageSize } = await devtools.send('Runtime.getHeapUsage')
    return usedSize + backingStorageSize
  }
  await devtools.send('HeapProfiler.collectGarbage')
  const before = await used()
  let most = before
  let over = false
  const happening = happen().finally(() => {
    over = true
  })
  while (!over) most = Math.max(most, await used())
  await happening
  await devtools.detach()
  return most - before
}
