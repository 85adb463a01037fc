import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { tooPale } from './clear-print.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const EVERYTHING = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Rules of colour, which take axe as long as all others. */
const COLOURS = ['color-contrast', 'link-in-text-block']

/** What axe finds wrong on a page as it stands, one line a violation, and words that are too pale in either theme. */
export async function violations(page: Page): Promise<string[]> {
  // The themes differ in nothing but colour. Ours finds of it what axe finds, in a tenth of the time.
  return [...(await colourlessViolations(page)), ...(await tooPale(page))]
}

/** What axe finds wrong on a page as it stands in anything but its colours. */
export function colourlessViolations(page: Page): Promise<string[]> {
  return lookAt(page, EVERYTHING, Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }])))
}

/** What axe finds wrong with the colours of a page, in both themes: contrast of 4.5 to 1, and links among words. */
export async function colourViolations(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    // Without motion, because a colour on its way to another is measured as it is at that moment.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    found.push(...(await lookAt(page, ['cat.color'])))
  }
  return found
}

async function lookAt(
  page: Page,
  tags: string[],
  rules: NonNullable<RunOptions['rules']> = {},
): Promise<string[]> {
  // The axe of the library and no wrapper of it: our pages have no frames, and it need not be sent twice.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  const { violations } = await page.evaluate(
    (options) =>
      (window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(options),
    // Nothing is fetched: no rule that is run reads style sheets.
    { runOnly: tags, resultTypes: ['violations'], rules, preload: false } satisfies RunOptions,
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id} at ${target.join(' ')} (${help})`),
  )
}
