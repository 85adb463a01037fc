import type { Page } from 'playwright-core'
import { note } from './audit.ts'

/** Types a letter at the end of the note on question 1, and leaves before the browser can do anything else. */
export function typeAnd(page: Page, then: 'reload' | 'follow' | 'stay'): Promise<void> {
  return note(page, 1).evaluate((field: HTMLTextAreaElement, then) => {
    field.focus()
    field.setSelectionRange(field.value.length, field.value.length)
    document.execCommand('insertText', false, 'x')
    if (then === 'reload') location.reload()
    if (then === 'follow') document.querySelector<HTMLAnchorElement>('a[href$="/glossary/"]')?.click()
  }, then)
}
