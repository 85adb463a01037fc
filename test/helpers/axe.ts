import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { tooPale } from './clear-print.ts'
import { tooSmall } from './targets.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const EVERYTHING = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Rules that take axe as long as all others: colours, and the size of what is clicked. */
const SLOW = ['color-contrast', 'link-in-text-block', 'target-size']

/** What is wrong for readers on a page as it stands, by axe and by our own measures, one line a fault. */
export async function violations(page: Page): Promise<string[]> {
  return [...(await quickViolations(page)), ...(await tooPale(page))]
}

/** What is wrong but for its contrast. Of its targets ours finds what axe finds, in a tenth of the time. */
export async function quickViolations(page: Page): Promise<string[]> {
  const rules = Object.fromEntries(SLOW.map((rule) => [rule, { enabled: false }]))
  return [...(await lookAt(page, { type: 'tag', values: EVERYTHING }, rules)), ...(await tooSmall(page))]
}

/** What the slow rules of axe find in both themes: contrast of 4.5 to 1, links among words, small targets. */
export async function slowViolations(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    // Without motion, because a colour on its way to another is measured as it is at that moment.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    found.push(...(await lookAt(page, { type: 'rule', values: SLOW })))
  }
  return found
}

async function lookAt(
  page: Page,
  runOnly: NonNullable<RunOptions['runOnly']>,
  rules: NonNullable<RunOptions['rules']> = {},
): Promise<string[]> {
  // The axe of the library and no wrapper of it: our pages have no frames, and it need not be sent twice.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  const { violations } = await page.evaluate(
    (options) =>
      (window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(options),
    // Nothing is fetched: no rule that is run reads style sheets.
    { runOnly, resultTypes: ['violations'], rules, preload: false } satisfies RunOptions,
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id} at ${target.join(' ')} (${help})`),
  )
}
