import { describe, expect, it } from 'vitest'
import { answer, question, untilSaved } from '../helpers/audit.ts'
import { violations } from '../helpers/axe.ts'
import { expectQuiet, withSite } from '../helpers/browser.ts'
import { downloadFrom } from '../helpers/download.ts'
import { readCsv } from '../helpers/read-csv.ts'
import { wake } from '../helpers/ready.ts'
import { anAudit, openWith } from '../helpers/records.ts'
import { say } from '../helpers/words.ts'

const site = withSite()

const SPRING = anAudit({
  id: 'spring',
  title: 'Leaflet',
  answers: {
    subjects: [{ id: 'a', name: 'Leaflet' }],
    items: {
      'type-size': { a: { verdict: 'no', note: 'Prices in 9 point' } },
      paper: { a: { verdict: 'yes' } },
    },
  },
})

describe('auditing again', () => {
  it('shows last time’s answer beside each question, and in the report what changed', async () => {
    const watched = await openWith(site, [SPRING], 'my-work/')
    const { page } = watched
    await page.getByText(say('mywork.more'), { exact: false }).first().click()
    await page.getByRole('button', { name: say('mywork.again') }).click()
    await wake(page)
    const lastTime = page.getByText(say('changes.lastTime')).first()
    await lastTime.waitFor()
    expect(await lastTime.innerText()).toMatch(/No\s+Prices in 9 point/)
    expect(await question(page, 1).getByRole('radio', { checked: true }).getAttribute('value')).toBe('none')
    await answer(page, 1, 'yes')
    await untilSaved(page)
    expect(await violations(page)).toEqual([])
    await page.getByRole('link', { name: say('record.report'), exact: true }).click()
    const changed = page.getByRole('table').filter({ hasText: say('changes.better') })
    await changed.waitFor()
    const cells = await changed.getByRole('row').nth(1).getByRole('cell').allInnerTexts()
    expect(cells.map((text) => text.split('\n'))).toEqual([
      ['No', 'Prices in 9 point'],
      ['Yes', expect.stringContaining(say('changes.better'))],
    ])
    expect(await violations(page)).toEqual([])
    expectQuiet(watched)
  })
})

describe('everything that is active', () => {
  it('goes out as one table that says which work a row is from', async () => {
    const autumn = { ...SPRING, id: 'autumn', title: 'Poster' }
    const thrown = { ...SPRING, id: 'thrown', title: 'Thrown away', deleted: new Date().toISOString() }
    const watched = await openWith(site, [SPRING, autumn, thrown], 'my-work/')
    const { page } = watched
    await page.getByText(say('mywork.allOut')).click()
    const { name, text } = await downloadFrom(page.getByRole('button', { name: say('handover.format-csv') }))
    expect(name).toMatch(/^handbook-\d{4}-\d\d-\d\d\.csv$/)
    const [head, ...rows] = readCsv(text.replace(/^\uFEFF/, ''))
    expect(head?.[0]).toBe(say('mywork.recordHead'))
    expect(new Set(rows.map(([work]) => work))).toEqual(new Set(['Leaflet', 'Poster']))
    expectQuiet(watched)
  })
})

describe('at the end of a piece of work', () => {
  it('the report reminds of a copy until one was made', async () => {
    const watched = await openWith(site, [SPRING], 'my-work/report/#record=spring')
    const { page } = watched
    await page.getByRole('link', { name: say('record.remindGo') }).click()
    await downloadFrom(page.getByRole('button', { name: say('mywork.backup') }))
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Leaflet' }).waitFor()
    await page.getByText(say('record.remind')).waitFor({ state: 'hidden' })
    expectQuiet(watched)
  })
})
