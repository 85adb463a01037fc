import { describe, expect, it } from 'vitest'
import { AUDIT_PAGE } from '../helpers/audit.ts'
import { violations } from '../helpers/axe.ts'
import { expectQuiet, withSite } from '../helpers/browser.ts'
import { wake } from '../helpers/ready.ts'
import { anAction, anAudit, openWith } from '../helpers/records.ts'
import { say } from '../helpers/words.ts'

const site = withSite()
const COUNT = 120

/** Audits called `Leaflet 1` and so on, each with a change planned; the first was changed last. */
const MANY = Array.from({ length: COUNT }, (_, i) =>
  anAudit({
    id: `many-${i}`,
    title: `Leaflet ${i + 1}`,
    updated: new Date(Date.UTC(2026, 10, 20) - i * 60_000).toISOString(),
    actions: [anAction('type-size', { what: `Mend ${i + 1}` })],
  }),
)

const showMore = (left: number) => say('record.showMore', { more: Math.min(50, left), left })

describe('more work than anybody looks over', () => {
  it('is listed fifty at a time, newest first, and found by name wherever it stands', async () => {
    const watched = await openWith(site, MANY, 'my-work/')
    const { page } = watched
    const list = page.getByRole('region', { name: say('mywork.records') })
    await list.getByText(say('mywork.shelf-active', { count: COUNT })).waitFor()
    const titles = list.getByRole('heading', { level: 3 })
    expect(await titles.count()).toBe(50)
    expect(await titles.last().innerText()).toBe('Leaflet 50')
    expect(await violations(page)).toEqual([])

    await list.getByRole('button', { name: showMore(70) }).press('Enter')
    await list.getByRole('heading', { name: 'Leaflet 51', exact: true }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Leaflet 51')
    await list.getByRole('button', { name: showMore(20) }).click()
    await expect.poll(() => titles.count()).toBe(COUNT)
    expect(await list.getByRole('button', { name: /^Show/ }).count()).toBe(0)

    await page.reload()
    await list.getByLabel(say('mywork.find')).fill('leaflet 120')
    await list.getByRole('heading', { name: 'Leaflet 120', exact: true }).waitFor()
    expect(await titles.count()).toBe(1)

    const due = page.getByRole('region', { name: say('mywork.actionsDue') })
    expect(await due.getByRole('listitem').count()).toBe(50)
    expectQuiet(watched)
  })

  it('is listed so above its tool, and opened from there', async () => {
    const watched = await openWith(site, MANY, AUDIT_PAGE)
    const { page } = watched
    await wake(page)
    await page.getByText(`${say('record.yours')} (${COUNT})`).click()
    await page.getByRole('button', { name: showMore(70) }).click()
    await page.getByRole('button', { name: 'Leaflet 77', exact: true }).click()
    await expect.poll(() => new URL(page.url()).hash).toBe('#record=many-76')
    expect(
      await page.getByRole('button', { name: 'Leaflet 77', exact: true }).getAttribute('aria-current'),
    ).toBe('true')
    expectQuiet(watched)
  })
})
