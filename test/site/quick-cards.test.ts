import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { withSite } from '../helpers/browser.ts'
import { readGuidance, sameQuotes } from '../helpers/guidance.ts'
import { guidanceIds } from '../helpers/pages.ts'
import { print } from '../helpers/paper.ts'
import { say } from '../helpers/words.ts'

const { open, address } = withSite()
const cards = guidanceIds().filter((id) => readGuidance(id).card)
// The smallest telephone still sold, with the bars of its browser in view.
const PHONE = { width: 360, height: 560 }

it('there is a card for each of the five moments', () => expect(cards.length).toBe(5))

describe.each(cards)('the quick card %s', (id) => {
  let page: Page
  beforeAll(async () => {
    page = (await open('', { viewport: PHONE })).page
    await page.goto(address(`guidance/${id}/`))
  })

  it('shows its first step on a telephone before anybody scrolls', async () => {
    const steps = page.getByRole('region', { name: say('shell.doFirst') }).getByRole('listitem')
    const [first] = readGuidance(id).first
    expect(sameQuotes(await steps.first().innerText())).toBe(first)
    const box = await steps.first().boundingBox()
    expect((box?.y ?? PHONE.height) + (box?.height ?? 0)).toBeLessThanOrEqual(PHONE.height)
  })

  it('prints as a card: everything on one sheet', async () => {
    const sheets = await print(page)
    expect(sheets).toHaveLength(1)
    const text = plainText(sheets[0]?.type.map((run) => run.text).join(' ') ?? '')
    for (const step of readGuidance(id).first) expect(text).toContain(plainText(step))
  })
})

/** Letters and digits alone: a line may break anywhere on paper. */
function plainText(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}
