import type { Page } from 'playwright-core'

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
