import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong on a page as it stands, one line a violation: everything in light, and the colours in dark. */
export async function violations(page: Page): Promise<string[]> {
  // Without motion, because a colour on its way to another is measured as it is at that moment.
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const light = await lookAt(page, TAGS)
  // The themes differ in nothing but colour.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  const dark = await lookAt(page, ['cat.color'])
  return [...light, ...dark.map((one) => `in dark: ${one}`)]
}

async function lookAt(page: Page, tags: string[]): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], rules: { 'color-contrast-enhanced': { enabled: true } } })
    .withTags(tags)
    // Our pages have no frames, so no second page has to be opened to join what was found in each.
    .setLegacyMode()
    .analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id} at ${target.join(' ')} (${help})`),
  )
}
