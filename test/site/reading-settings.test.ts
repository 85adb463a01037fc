import { describe, expect, it } from 'vitest'
import { PREFERENCES } from '../../src/state/preferences.ts'
import { appearance, isDark } from '../helpers/appearance.ts'
import { expectQuiet, withSite } from '../helpers/browser.ts'
import {
  chooseSetting,
  isChosen,
  openSettings,
  resetSettings,
  settingsButton,
  settingsDialog,
} from '../helpers/dialogs.ts'
import { fillStorage, rememberFirstSight, withoutStorage } from '../helpers/early.ts'

const PAGE = 'guidance/activism/customer-activist/'
const CHOICES = Object.entries(PREFERENCES).flatMap(([name, [, ...others]]) =>
  others.map((value) => ({ name, value })),
)
/** Every value once, of as many settings at a time as there are. */
const ROUNDS = PREFERENCES.size
  .slice(1)
  .map((_, i) =>
    Object.fromEntries(
      Object.entries(PREFERENCES).flatMap(([name, [, ...others]]) => (others[i] ? [[name, others[i]]] : [])),
    ),
  )

describe('reading settings', () => {
  const { open, openIn, address, apart } = withSite()

  describe('a choice shows at once', () => {
    it.each([
      { value: 'dark', colorScheme: 'light' },
      { value: 'light', colorScheme: 'dark' },
    ] as const)(
      'as a $value page on a device that is set to $colorScheme',
      async ({ value, colorScheme }) => {
        const { page } = await open(PAGE, { colorScheme })
        await openSettings(page)
        await chooseSetting(page, 'theme', value)
        expect(await isDark(page)).toBe(value === 'dark')
        await chooseSetting(page, 'theme', 'system')
        expect(await isDark(page)).toBe(colorScheme === 'dark')
      },
    )

    it('as larger text', async () => {
      const { page } = await open(PAGE)
      const before = await appearance(page)
      await openSettings(page)
      for (const size of PREFERENCES.size.slice(1)) {
        await chooseSetting(page, 'size', size)
        const after = await appearance(page)
        expect(after.fontSize / before.fontSize).toBeCloseTo(Number(size) / 100, 1)
      }
    })

    it('as more space between lines, letters and words', async () => {
      const { page } = await open(PAGE)
      const before = await appearance(page)
      await openSettings(page)
      await chooseSetting(page, 'spacing', 'wide')
      const after = await appearance(page)
      for (const space of ['lineHeight', 'letterSpacing', 'wordSpacing'] as const) {
        expect(after[space], space).toBeGreaterThan(before[space])
      }
    })

    it.each(['light', 'dark'] as const)('as stronger contrast of quiet text in %s', async (colorScheme) => {
      const { page } = await open(PAGE, { colorScheme })
      const before = await appearance(page)
      await openSettings(page)
      await chooseSetting(page, 'contrast', 'more')
      expect((await appearance(page)).contrast).toBeGreaterThan(before.contrast)
    })

    it('by keyboard alone', async () => {
      const { page } = await open(PAGE)
      await settingsButton(page).press('Enter')
      await settingsDialog(page).waitFor()
      for (const key of ['ArrowDown', 'ArrowDown', 'Tab', 'ArrowDown']) await page.keyboard.press(key)
      expect(await isDark(page)).toBe(true)
      expect(await isChosen(page, 'size', '115')).toBe(true)
      await page.keyboard.press('Escape')
      expect(await settingsButton(page).evaluate((button) => button === document.activeElement)).toBe(true)
    })
  })

  describe('a choice is kept', () => {
    it.each(ROUNDS)('and is on the next page before anything is drawn: %j', async (round) => {
      const { page, context } = await apart.open(PAGE)
      await openSettings(page)
      for (const [name, value] of Object.entries(round)) await chooseSetting(page, name, value)
      const chosen = await appearance(page)
      const atFirstSight = await rememberFirstSight(context)
      const next = await openIn(context, PAGE)
      expect(await atFirstSight(next.page)).toMatchObject(round)
      expect(await appearance(next.page)).toEqual(chosen)
      await openSettings(next.page)
      for (const [name, value] of Object.entries(round))
        expect(await isChosen(next.page, name, value)).toBe(true)
    })

    it('until everything is set back', async () => {
      const { page } = await open(PAGE)
      const before = await appearance(page)
      await openSettings(page)
      for (const { name, value } of CHOICES) await chooseSetting(page, name, value)
      await resetSettings(page)
      expect(await appearance(page)).toEqual(before)
      await page.reload()
      expect(await appearance(page)).toEqual(before)
    })

    it('unless it is a value that the handbook does not know', async () => {
      const watched = await open(PAGE)
      const { page } = watched
      const before = await appearance(page)
      await openSettings(page)
      for (const { name, value } of CHOICES) await chooseSetting(page, name, value)
      await page.evaluate(() => {
        for (const key of Object.keys(localStorage)) localStorage[key] = '"] is no value'
      })
      await page.reload()
      expect(await appearance(page)).toEqual(before)
      await openSettings(page)
      for (const [name, [first]] of Object.entries(PREFERENCES))
        expect(await isChosen(page, name, first)).toBe(true)
      expectQuiet(watched)
    })
  })

  describe('without a choice the page follows the device', () => {
    it('into the dark', async () => {
      const { page } = await open(PAGE, { colorScheme: 'dark' })
      expect(await isDark(page)).toBe(true)
      await page.emulateMedia({ colorScheme: 'light' })
      expect(await isDark(page)).toBe(false)
    })

    it('to stronger contrast', async () => {
      const { page } = await open(PAGE)
      const before = await appearance(page)
      await page.emulateMedia({ contrast: 'more' })
      expect((await appearance(page)).contrast).toBeGreaterThan(before.contrast)
    })
  })

  describe('where the browser keeps nothing', () => {
    it('a choice still changes the page, and can be taken back', async () => {
      const watched = await apart.open()
      const { page } = watched
      await withoutStorage(page)
      await page.goto(address(PAGE))
      await openSettings(page)
      await chooseSetting(page, 'theme', 'dark')
      expect(await isDark(page)).toBe(true)
      await resetSettings(page)
      expect(await isDark(page)).toBe(false)
      expectQuiet(watched)
    })

    it('because its storage is full, a choice still changes the page', async () => {
      const watched = await open(PAGE)
      const { page } = watched
      await fillStorage(page)
      await openSettings(page)
      await chooseSetting(page, 'theme', 'dark')
      expect(await isDark(page)).toBe(true)
      await resetSettings(page)
      expect(await isDark(page)).toBe(false)
      expectQuiet(watched)
    })
  })
})
