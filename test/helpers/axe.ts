import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const EVERYTHING = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong on a page as it stands, one line a violation: everything in light, and the colours in dark. */
export async function violations(page: Page): Promise<string[]> {
  // The axe of the library and no wrapper of it: our pages have no frames, and it need not be sent twice.
  await page.evaluate(AXE)
  // Without motion, because a colour on its way to another is measured as it is at that moment.
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const light = await lookAt(page, EVERYTHING)
  // The themes differ in nothing but colour.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  const dark = await lookAt(page, ['cat.color'])
  return [...light, ...dark.map((one) => `in dark: ${one}`)]
}

async function lookAt(page: Page, tags: string[]): Promise<string[]> {
  const { violations } = await page.evaluate(
    (options) =>
      (window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(options),
    {
      runOnly: tags,
      resultTypes: ['violations'],
      // What has the contrast of 7 to 1 has that of 4.5 to 1, and measuring it is half of the work.
      rules: { 'color-contrast-enhanced': { enabled: true }, 'color-contrast': { enabled: false } },
      // Nothing is fetched: no rule that is run reads style sheets.
      preload: false,
    } satisfies RunOptions,
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id} at ${target.join(' ')} (${help})`),
  )
}
