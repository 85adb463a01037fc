import type { Page } from 'playwright-core'

/** What of a page is pressed or clicked and is smaller than 24 px either way (WCAG 2.2, 2.5.8); links among words may be. */
export function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST_PX = 24
    const targets = 'a[href], button, input, select, textarea, summary, [role=tab], [role=slider]'
    return [...document.querySelectorAll(targets)]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .filter((one) => !isAmongWords(one) && !boxesOf(one).some(isLarge))
      .map((one) => {
        const [{ width, height } = new DOMRect()] = boxesOf(one)
        const size = `${Math.round(width)} by ${Math.round(height)} px`
        return `${size}: <${one.localName}> “${one.textContent?.trim().slice(0, 40)}”`
      })

    /** A label is pressed for its field. */
    function boxesOf(one: Element): DOMRect[] {
      const { labels } = one as HTMLInputElement
      return [one, ...(labels ?? [])].map((part) => part.getBoundingClientRect())
    }

    function isLarge({ width, height }: DOMRect): boolean {
      return width >= LEAST_PX && height >= LEAST_PX
    }

    function isAmongWords(one: Element): boolean {
      const beside = [...(one.parentElement?.childNodes ?? [])]
      const isWord = (node: ChildNode) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()
      return getComputedStyle(one).display === 'inline' && beside.some(isWord)
    }
  })
}
