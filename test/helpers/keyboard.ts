import type { Locator, Page } from 'playwright-core'

const MOST_STOPS = 300

/** Whether a control has the keyboard. */
export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement)
}

/** Presses Tab until a control has the keyboard; fails when it is never reached. */
export function tabTo(page: Page, target: Locator): Promise<void> {
  return pressUntil(page, 'Tab', target)
}

/** Goes back with Shift+Tab until a control has the keyboard. */
export function tabBackTo(page: Page, target: Locator): Promise<void> {
  return pressUntil(page, 'Shift+Tab', target)
}

async function pressUntil(page: Page, key: string, target: Locator): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press(key)
    if (await hasFocus(target)) return
  }
  throw new Error(`expected ${key} to reach ${target} but it did not in ${MOST_STOPS} stops`)
}
