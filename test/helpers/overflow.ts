import type { Page } from 'playwright-core'

/** The narrowest phone, with text of the standard size. */
const NARROW = { name: '320 px wide', width: 320, height: 640 }
/** A desk at 400% zoom (WCAG 2.2, 1.4.10): as narrow, and so low that a dialog may not fit. */
const LOW = { name: '1280 px wide at 400% zoom', width: 320, height: 225 }
/** Screens with text twice as large (WCAG 2.2, 1.4.4). */
const LARGE = [
  { name: 'large text, 1280 px wide', width: 1280, height: 900 },
  { name: 'large text, 360 px wide', width: 360, height: 740 },
]

/** What of a page does not fit on any of the screens, with text of the standard size and twice as large. */
export async function unfitting(page: Page): Promise<string[]> {
  const hasDialog = (await page.locator('dialog[open]').count()) > 0
  const found = await on(hasDialog ? [NARROW, LOW] : [NARROW])
  const before = await setSize(page, '200')
  found.push(...(await on(LARGE)))
  const large = await setSize(page, '100')
  if (large !== 2 * before) throw new Error(`expected text of ${2 * before} px but got ${large} px`)
  return found

  async function on(screens: readonly (typeof NARROW)[]): Promise<string[]> {
    const all: string[] = []
    for (const { name, ...viewport } of screens) {
      await page.setViewportSize(viewport)
      all.push(...(await overflowing(page)).map((one) => `${name}: ${one}`))
    }
    return all
  }
}

/** Sets the size of text as the reading settings do; gives the size it was, in px. */
function setSize(page: Page, size: string): Promise<number> {
  return page.evaluate((size) => {
    const { fontSize } = getComputedStyle(document.body)
    document.documentElement.dataset.size = size
    return Number.parseFloat(fontSize)
  }, size)
}

/**
 * What does not fit on the screen: parts that make the page, or the dialog that is open, scroll sideways, and text that is
 * cut off. A part that scrolls by itself, such as a wide table, fits.
 */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SLACK = 1
    const dialog = document.querySelector('dialog[open]')
    const root = dialog ?? document.documentElement
    const left = root.getBoundingClientRect().left
    const right = left + root.clientWidth
    const elements = [...root.querySelectorAll('*')].filter((one) => one.checkVisibility())
    return [...tooWide(), ...elements.flatMap(cutOff)]

    function tooWide(): string[] {
      if (root.scrollWidth <= root.clientWidth) return []
      const sticksOut = (one: Element) => one.getBoundingClientRect().right > right + SLACK
      const culprits = elements.filter(
        (one) => sticksOut(one) && !scrollsAlone(one) && !one.parentElement?.closest('svg'),
      )
      const innermost = culprits.filter(
        (one) => !culprits.some((other) => other !== one && one.contains(other)),
      )
      return [`${root.scrollWidth} px in ${root.clientWidth} px: ${innermost.map(name).join(', ')}`]
    }

    function cutOff(element: Element): string[] {
      const boxes = [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
        .flatMap((node) => {
          const range = document.createRange()
          range.selectNodeContents(node)
          return [...range.getClientRects()]
        })
      return boxes.some((box) => isCut(element, box)) ? [`cut off: ${name(element)}`] : []
    }

    function isCut(element: Element, box: DOMRect): boolean {
      for (const one of upwards(element)) {
        const { overflowX, overflowY, clipPath } = getComputedStyle(one)
        // Words for screen readers alone are cut to nothing on purpose; what scrolls can be reached.
        if (clipPath !== 'none' || /auto|scroll/.test(overflowX)) return false
        const frame = one.getBoundingClientRect()
        if (
          /hidden|clip/.test(overflowX) &&
          (box.left < frame.left - SLACK || box.right > frame.right + SLACK)
        )
          return true
        if (
          /hidden|clip/.test(overflowY) &&
          (box.top < frame.top - SLACK || box.bottom > frame.bottom + SLACK)
        )
          return true
      }
      return box.left < left - SLACK || box.right > right + SLACK
    }

    function scrollsAlone(element: Element): boolean {
      return upwards(element).some((one) => /auto|scroll/.test(getComputedStyle(one).overflowX))
    }

    /** An element and what it stands in, short of the page or the dialog. */
    function upwards(element: Element): Element[] {
      const parent = element.parentElement
      return element === root ? [] : [element, ...(parent ? upwards(parent) : [])]
    }

    function name(element: Element): string {
      const text = element.textContent?.trim().slice(0, 40)
      return `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">${text}`
    }
  })
}
