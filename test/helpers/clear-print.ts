import type { Page } from 'playwright-core'

/** What the words of an element stand on. */
interface Ground {
  readonly colour: number[]
  readonly opacity: number
}

const WIDTHS = [1280, 360]
const THEMES = ['light', 'dark'] as const

/** What a page does against clear print on a desk and a telephone, and its contrast in both themes. It opens whatever is folded. */
export async function unclear(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    found.push(...(await unclearNow(page)).map((fault) => `${width} px: ${fault}`))
  }
  return [...found, ...(await tooPale(page))]
}

/** What it does against clear print as it stands, once whatever is folded is open and what is drawn to a width has taken it. */
export async function unclearNow(page: Page): Promise<string[]> {
  await page.evaluate(drawnAnew)
  return page.evaluate(findUnclearPrint, 'everything' as const)
}

/** Words on the screen whose contrast with what is behind them is too low, in both themes; nothing is opened or moved. */
export async function tooPale(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    found.push(
      ...(await page.evaluate(findUnclearPrint, 'contrast' as const)).map((one) => `${colorScheme}: ${one}`),
    )
  }
  return found
}

/** A drawing learns a new width in one frame and is drawn to it in the next, if not in a later one on a busy machine. */
function drawnAnew(): Promise<void> {
  return new Promise((resolve) => {
    let frames = 3
    const next = () => (frames-- > 0 ? requestAnimationFrame(next) : setTimeout(resolve))
    next()
  })
}

/**
 * What a page on the screen does against the clear-print audit (E15), or against its contrast alone, a sentence for each
 * fault; nothing when it is kept. It opens whatever is folded, unless only contrast is asked for.
 */
function findUnclearPrint(what: 'everything' | 'contrast'): string[] {
  const SMALLEST_PX = 16
  const LEAST_CONTRAST = 7
  const LEAST_LEADING = 1.2
  const CAPITALS = /(?<!\p{L})(?:\p{Lu}+[^\p{L}]+){3}\p{Lu}+(?!\p{L})/u
  const faults = new Set<string>()
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 })
  const ink = canvas.getContext('2d', { willReadFrequently: true })
  const known = new Map<string, number[]>()
  const grounds = new Map<Element, Ground>()
  const cut = new Map<Element, boolean>()

  if (what === 'everything') for (const details of document.querySelectorAll('details')) details.open = true
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    if (!element || !node.textContent?.trim() || element.closest('select, script, style, template')) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    if (range.getClientRects().length > 0) check(element, node.textContent, getComputedStyle(element))
  }
  for (const field of document.querySelectorAll<HTMLInputElement>(
    'select, textarea, input:not([type=radio], [type=checkbox])',
  )) {
    check(field, field.value || field.name || field.id, getComputedStyle(field))
    if (field.placeholder) check(field, field.placeholder, getComputedStyle(field, '::placeholder'))
  }
  for (const [element, part] of generated()) {
    const style = getComputedStyle(element, part)
    const text = /^"(.+?)"/.exec(style.content)?.[1]
    if (text && style.display !== 'none') check(element, text, style)
  }
  return [...faults]

  /** The elements that a style sheet may write something before or after; to ask each element of a page takes long. */
  function generated(): [element: Element, part: string][] {
    const within = (rules: CSSRuleList): CSSRule[] =>
      [...rules].flatMap((rule) =>
        ['cssRules' in rule ? within(rule.cssRules as CSSRuleList) : [], rule].flat(),
      )
    const selectors = [...document.styleSheets]
      .flatMap((sheet) => within(sheet.cssRules))
      .flatMap((rule) => (rule instanceof CSSStyleRule && rule.style.content ? [rule.selectorText] : []))
    return ['::before', '::after'].flatMap((part) =>
      selectors
        .filter((selector) => selector.includes(part))
        .flatMap((selector) => [
          ...document.body.querySelectorAll(
            selector.replaceAll(/::(before|after)/g, '').replaceAll('&', '*'),
          ),
        ])
        .map((element): [Element, string] => [element, part]),
    )
  }

  function check(element: Element, text: string, style: CSSStyleDeclaration) {
    if (!isSeen(element)) return
    const where = `<${element.localName}> “${text.trim().slice(0, 40)}”`
    const say = (what: string) => faults.add(`${what}: ${where}`)
    const contrast = contrastOf(element, style)
    if (contrast < LEAST_CONTRAST) say(`contrast ${contrast.toFixed(2)}`)
    if (what === 'contrast') return
    const own = Number.parseFloat(style.fontSize)
    const size = own * drawnScale(element)
    if (size < SMALLEST_PX - 0.01) say(`${size.toFixed(1)} px`)
    if (style.fontStyle !== 'normal') say(style.fontStyle)
    if (style.hyphens === 'auto') say('hyphenated')
    if (style.textTransform === 'uppercase') say('set in capitals')
    if (CAPITALS.test(text)) say('a sentence in capitals')
    if (element instanceof SVGElement) return
    if (!['start', 'left'].includes(style.textAlign)) say(`aligned ${style.textAlign}`)
    const leading = Number.parseFloat(style.lineHeight) / own
    if (leading < LEAST_LEADING - 0.001) say(`lines ${leading.toFixed(2)} apart`)
  }

  function isSeen(element: Element): boolean {
    return element.checkVisibility({ visibilityProperty: true }) && !isCut(element)
  }

  /** Whether it is cut to a pixel, or what it stands in: that is there for screen readers alone. */
  function isCut(element: Element): boolean {
    const before = cut.get(element)
    if (before !== undefined) return before
    const { width, height } = element.getBoundingClientRect()
    const isSo =
      (width <= 1 && height <= 1 && getComputedStyle(element).overflow === 'hidden') ||
      (element.parentElement !== null && isCut(element.parentElement))
    cut.set(element, isSo)
    return isSo
  }

  function drawnScale(element: Element): number {
    const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null
    return matrix ? Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) : 1
  }

  function contrastOf(element: Element, style: CSSStyleDeclaration): number {
    const { colour: behind, opacity } = groundOf(element)
    const ground = shapesBehind(element).reduceRight((below, above) => blend(above, below), behind)
    const [red = 0, green = 0, blue = 0, alpha = 1] = colour(
      element instanceof SVGElement ? style.fill : style.color,
    )
    const [a, b] = [luminance(blend([red, green, blue, alpha * opacity], ground)), luminance(ground)]
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
  }

  /** What is behind the words of an element, and how much of them is seen. */
  function groundOf(element: Element): Ground {
    const before = grounds.get(element)
    if (before) return before
    const below = element.parentElement
      ? groundOf(element.parentElement)
      : { colour: [255, 255, 255, 1], opacity: 1 }
    const { backgroundColor, opacity } = getComputedStyle(element)
    const ground = {
      colour: blend(colour(backgroundColor), below.colour),
      opacity: below.opacity * Number(opacity),
    }
    grounds.set(element, ground)
    return ground
  }

  /** The fills of a drawing under its words, the uppermost first. */
  function shapesBehind(element: Element): number[][] {
    if (!(element instanceof SVGElement)) return []
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const [x, y] = [(left + right) / 2, (top + bottom) / 2]
    return [...(element.ownerSVGElement?.querySelectorAll('path, circle, rect') ?? [])]
      .filter((shape) => shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
      .filter((shape) => {
        const box = shape.getBoundingClientRect()
        return box.left < x && x < box.right && box.top < y && y < box.bottom
      })
      .map((shape) => getComputedStyle(shape).fill)
      .filter((fill) => fill !== 'none')
      .map(colour)
      .reverse()
  }

  function blend(above: number[], below: number[]): number[] {
    const alpha = above[3] ?? 1
    return [...[0, 1, 2].map((i) => (above[i] ?? 0) * alpha + (below[i] ?? 0) * (1 - alpha)), 1]
  }

  /** Red, green and blue from 0 to 255 and alpha from 0 to 1, of a colour in any notation. */
  function colour(css: string): number[] {
    const seen = known.get(css)
    if (seen || !ink) return seen ?? []
    ink.clearRect(0, 0, 1, 1)
    ink.fillStyle = css
    ink.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0, alpha = 255] = ink.getImageData(0, 0, 1, 1).data
    const read = [red, green, blue, alpha / 255]
    known.set(css, read)
    return read
  }

  /** Relative luminance as WCAG 2.2 defines it. */
  function luminance(rgb: number[]): number {
    const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
      const share = value / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
}

/** Paragraphs of three lines or more whose full lines hold more than `most` characters on average, spaces included. */
export function findLongLines(most: number): string[] {
  return [...document.querySelectorAll('main p')].flatMap((paragraph) => {
    const lines = linesOf(paragraph)
    if (lines.length < 3) return []
    const full = lines.slice(0, -1)
    const average = full.reduce((sum, length) => sum + length, 0) / full.length
    return average > most
      ? [`${average.toFixed(1)} characters a line: “${paragraph.textContent?.trim().slice(0, 40)}”`]
      : []
  })

  /** How many characters stand on each line. */
  function linesOf(paragraph: Element): number[] {
    const lines: number[] = []
    const range = document.createRange()
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
    let end = 0
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let i = 0; i < (node.textContent?.length ?? 0); i++) {
        range.setStart(node, i)
        range.setEnd(node, i + 1)
        const box = range.getBoundingClientRect()
        if (box.width === 0) continue
        // A character that stands left of the one before it has begun a new line.
        if (lines.length === 0 || box.left < end - 1) lines.push(0)
        lines[lines.length - 1] = (lines.at(-1) ?? 0) + 1
        end = box.left
      }
    }
    return lines
  }
}
