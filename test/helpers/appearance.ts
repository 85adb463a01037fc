import type { Page } from 'playwright-core'

export interface Appearance {
  /** Relative luminance of the page behind the text, 0 for black to 1 for white (WCAG 2.2). */
  readonly background: number
  /** Contrast of the quietest text, the line under the title, with what is behind it, 1 to 21 (WCAG 2.2). */
  readonly contrast: number
  /** Of a paragraph of the text, in px. */
  readonly fontSize: number
  readonly lineHeight: number
  readonly letterSpacing: number
  readonly wordSpacing: number
}

/** How a guidance page looks to its reader at this moment. */
export function appearance(page: Page): Promise<Appearance> {
  return page.evaluate(() => {
    const lead = document.querySelector('h1 + p')
    const paragraph = document.querySelector('main h2 ~ p') ?? lead
    if (!lead || !paragraph) throw new Error('expected a page with a title and text')
    const background = luminance(getComputedStyle(document.body).backgroundColor)
    const text = luminance(getComputedStyle(lead).color)
    const { fontSize, lineHeight, letterSpacing, wordSpacing } = getComputedStyle(paragraph)
    return {
      background,
      contrast: (Math.max(background, text) + 0.05) / (Math.min(background, text) + 0.05),
      fontSize: Number.parseFloat(fontSize),
      lineHeight: Number.parseFloat(lineHeight),
      // The word `normal` is no space added.
      letterSpacing: Number.parseFloat(letterSpacing) || 0,
      wordSpacing: Number.parseFloat(wordSpacing) || 0,
    }

    function luminance(colour: string): number {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
  })
}

/** Whether the page stands on a dark ground. */
export async function isDark(page: Page): Promise<boolean> {
  return (await appearance(page)).background < 0.5
}
