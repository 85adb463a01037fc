import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { ChecklistAnswers } from '../../src/domain/checklist/types.ts'
import { createRecord } from '../../src/domain/record/create.ts'
import { FORMAT } from '../../src/domain/record/format.ts'
import type { SavedRecord } from '../../src/domain/record/types.ts'
import { AUDIT_PAGE, audit, questions, untilAnswered } from '../helpers/audit.ts'
import { violations } from '../helpers/axe.ts'
import { expectQuiet, type Watched, withSite } from '../helpers/browser.ts'
import { readAudits, readEvidenceStore } from '../helpers/database.ts'
import { downloadFrom } from '../helpers/download.ts'
import { A_PDF } from '../helpers/evidence.ts'
import { tabBackTo, tabTo } from '../helpers/keyboard.ts'
import { overflowing } from '../helpers/overflow.ts'
import { wake } from '../helpers/ready.ts'
import { anAudit, openWith } from '../helpers/records.ts'
import { say } from '../helpers/words.ts'

const site = withSite()
const PATH = 'my-work/together/'
const REPORT = 'my-work/report/'
const [first, second, third] = questions.map(({ question }) => question)

type Items = ChecklistAnswers['items']

/** An audit of the leaflet that was handed out: everybody's has the same id, name and document. */
function leaflet(items: Items, more: Partial<SavedRecord<ChecklistAnswers>> = {}) {
  const answers = { subjects: [{ id: 'a', name: 'Leaflet' }], items }
  return anAudit({ id: 'leaflet', title: 'Leaflet', answers, ...more })
}

const idOf = (number: number) => questions[number - 1]?.id ?? ''
const MINE = leaflet({
  [idOf(1)]: { a: { verdict: 'yes' } },
  [idOf(2)]: { a: { verdict: 'yes', note: 'Fine on my screen' } },
})
const ANN = leaflet(
  { [idOf(1)]: { a: { verdict: 'yes' } }, [idOf(2)]: { a: { verdict: 'no', note: 'Grey on blue' } } },
  { people: ['Ann'] },
)
const BO = leaflet({ [idOf(2)]: { a: { verdict: 'no' } }, [idOf(3)]: { a: { verdict: 'partly' } } })

/** An exchange file as somebody sends it. */
function file(name: string, content: unknown) {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) }
}

function fileOf(name: string, ...records: readonly object[]) {
  return file(name, { format: FORMAT, version: 1, records })
}

/** The link that the report hands over for a record, made in a browser of its own. */
async function linkTo(record: SavedRecord): Promise<string> {
  const { page, context } = await openWith(site, [record], `${REPORT}#record=${record.id}`)
  await page.getByText(say('handover.title')).click()
  await page.getByRole('button', { name: say('handover.makeLink') }).click()
  const link = await page.locator('#hand-over-link').inputValue()
  await context.close()
  return link
}

function openTogether(...records: readonly SavedRecord[]): Promise<Watched> {
  return openWith(site, records, PATH)
}

const box = (page: Page, name: string | RegExp) => page.getByRole('checkbox', { name })
const files = (page: Page) => page.getByLabel(say('together.files'))
const nameOf = (page: Page, number: number) =>
  page.getByRole('textbox', { name: say('together.name', { number }) })
const conflict = (page: Page, question = second ?? '') => page.getByRole('group', { name: question })
const saveButton = (page: Page) => page.getByRole('button', { name: say('together.save') })

/** Mine ticked, and Ann's from a file. */
async function openTwo(): Promise<Watched> {
  const watched = await openTogether(MINE)
  await box(watched.page, /Leaflet/).check()
  await files(watched.page).setInputFiles([fileOf('ann.handbook.json', ANN)])
  await conflict(watched.page).waitFor()
  return watched
}

/** What the figures say, such as `2 people`. */
async function figures(page: Page): Promise<string[]> {
  const items = page
    .getByRole('region', { name: say('together.result') })
    .getByRole('status')
    .getByRole('listitem')
  return (await items.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim())
}

describe('the answers of three people', () => {
  it('are put together from this browser, a file and a link, settled, saved, and told in the report', async () => {
    const link = await linkTo(BO)
    const watched = await openTwo()
    const { page } = watched
    await page.getByLabel(say('together.links')).fill(link)
    await page.getByRole('button', { name: say('together.addLinks') }).click()
    await nameOf(page, 3).fill('Bo')
    expect(await nameOf(page, 2).inputValue()).toBe('Ann')
    expect(await figures(page)).toEqual([
      `3 ${say('together.people', { count: 3 })}`,
      `6 ${say('together.answers', { count: 6 })}`,
      `2 ${say('together.agreedCount', { count: 2 })}`,
      `1 ${say('together.conflictCount', { count: 1 })}`,
      `24 ${say('together.openCount', { count: 24 })}`,
    ])
    const open = conflict(page).getByRole('radio', { name: say('together.leaveOpen') })
    expect(await open.isChecked()).toBe(true)
    await conflict(page).getByRole('radio', { name: 'No: Ann, Bo' }).check()
    expect(await readAudits(page)).toHaveLength(1)

    await saveButton(page).click()
    await page.getByText(say('together.saved', { title: 'Leaflet' })).waitFor()
    const [mine, team] = await readAudits(page)
    expect(mine).toEqual(MINE)
    expect(team?.answers.items).toEqual({
      [idOf(1)]: { a: { verdict: 'yes' } },
      [idOf(2)]: { a: { verdict: 'no', note: 'Person 1: Fine on my screen\nAnn: Grey on blue' } },
      [idOf(3)]: { a: { verdict: 'partly' } },
    })
    expect(team?.people).toEqual(['Ann', 'Bo'])
    expect(team?.voices).toEqual([
      { who: 'Person 1', answers: MINE.answers },
      { who: 'Ann', answers: ANN.answers },
      { who: 'Bo', answers: BO.answers },
    ])

    await page.getByRole('link', { name: say('together.openIt') }).click()
    await wake(page)
    expect(page.url()).toContain(AUDIT_PAGE)
    await untilAnswered(page, 2, 'no')
    await page.getByRole('link', { name: say('record.report'), exact: true }).click()
    await page.getByRole('heading', { name: say('together.whoSaidWhat') }).waitFor()
    const row = page.getByRole('row', { name: second ?? '' })
    expect(await row.getByRole('cell').allInnerTexts()).toEqual([
      'Yes: Person 1\nNo: Ann, Bo',
      'Person 1: Fine on my screen\nAnn: Grey on blue',
    ])
    expect(await page.getByRole('row', { name: third ?? '' }).count()).toBe(0)
    expect(await violations(page)).toEqual([])
    expectQuiet(watched)
  })

  it('come with the evidence that stands in a file', async () => {
    const size = A_PDF.length
    const piece = {
      id: 'pdf',
      item: idOf(2),
      subject: 'a',
      name: 'grey.pdf',
      type: 'application/pdf',
      size,
    } as const
    const { page } = await openTogether(MINE)
    await box(page, /Leaflet/).check()
    const content = {
      records: [{ ...ANN, evidence: [piece] }],
      evidence: { pdf: Buffer.from(A_PDF).toString('base64') },
    }
    await files(page).setInputFiles([file('ann.json', { format: FORMAT, version: 1, ...content })])
    await conflict(page).waitFor()
    await saveButton(page).click()
    await page.getByText(say('together.saved', { title: 'Leaflet' })).waitFor()
    expect((await readAudits(page)).at(-1)?.evidence).toEqual([piece])
    expect((await readEvidenceStore(page)).pdf).toBe(Buffer.from(A_PDF).toString('latin1'))
  })

  it('are told in every file that the report hands over', async () => {
    const team = leaflet({}, { voices: [{ who: 'Ann', answers: ANN.answers }] })
    const { page } = await openWith(site, [team], `${REPORT}#record=leaflet&show=full`)
    await page.getByText(say('handover.title')).click()
    const web = await downloadFrom(page.getByRole('button', { name: say('handover.format-html') }))
    expect(web.text).toContain(say('together.whoSaidWhat'))
    expect(web.text).toContain('No: Ann')
    const table = await downloadFrom(page.getByRole('button', { name: say('handover.format-csv') }))
    expect(table.text).toContain('Grey on blue')
    const own = await downloadFrom(page.getByRole('button', { name: say('handover.format-json') }))
    expect(JSON.parse(own.text).records[0].voices).toEqual(team.voices)
  })
})

describe('putting answers together', () => {
  it('is reached from My work, and from there while it is empty', async () => {
    const { page } = await openWith(site, [MINE], 'my-work/')
    await page.getByRole('link', { name: say('together.way') }).click()
    await box(page, /Leaflet/).waitFor()
    const empty = await site.open('my-work/')
    await empty.page.getByRole('link', { name: say('together.wayGo') }).click()
    await empty.page.getByText(say('together.noneHere')).waitFor()
    expect(await violations(empty.page)).toEqual([])
  })

  it('needs two, and saves nothing until it is asked', async () => {
    const { page } = await openTogether(MINE)
    await box(page, /Leaflet/).check()
    await page.getByText(say('together.needTwo')).waitFor()
    expect(await saveButton(page).count()).toBe(0)
    await files(page).setInputFiles([fileOf('ann.handbook.json', ANN)])
    await saveButton(page).waitFor()
    expect(await readAudits(page)).toEqual([MINE])
  })

  it('leaves open what nobody chose, and says so', async () => {
    const { page } = await openTwo()
    await page.getByText(say('together.stillOpen', { count: 1 })).waitFor()
    await saveButton(page).click()
    await page.getByText(say('together.saved', { title: 'Leaflet' })).waitFor()
    const team = (await readAudits(page)).at(-1)
    expect(team?.answers.items[idOf(2)]).toEqual({
      a: { note: 'Person 1: Fine on my screen\nAnn: Grey on blue' },
    })
  })

  it('counts one person once: what is in the list already is only ticked', async () => {
    const { page } = await openTogether(MINE)
    await files(page).setInputFiles([fileOf('mine.handbook.json', MINE)])
    await page.getByText(say('together.already', { name: 'mine.handbook.json', title: 'Leaflet' })).waitFor()
    expect(await page.getByRole('checkbox').count()).toBe(1)
    expect(await box(page, /Leaflet/).isChecked()).toBe(true)
  })

  it('works by keyboard alone', async () => {
    const watched = await openTogether(MINE, { ...ANN, id: 'ann' })
    const { page } = watched
    await box(page, /Leaflet/)
      .first()
      .waitFor()
    for (const number of [0, 1]) {
      await tabTo(page, page.getByRole('checkbox').nth(number))
      await page.keyboard.press('Space')
    }
    await tabTo(page, nameOf(page, 2))
    await page.keyboard.type(' B')
    await tabTo(page, conflict(page).getByRole('radio', { name: say('together.leaveOpen') }))
    await page.keyboard.press('ArrowUp')
    await tabTo(page, saveButton(page))
    await page.keyboard.press('Enter')
    await page.getByText(say('together.saved', { title: 'Leaflet' })).waitFor()
    await tabTo(page, page.getByRole('link', { name: say('together.openIt') }))
    await tabBackTo(page, conflict(page).getByRole('radio', { checked: true }))
    const team = (await readAudits(page)).at(-1)
    expect(team?.answers.items[idOf(2)]?.a?.verdict).toBeDefined()
    expectQuiet(watched)
  })
})

describe('ratings put together', () => {
  /** A customer's marks for two questions of the feedback form. */
  function feedback(who: string, updates: number, plans: number) {
    const marks = { updates: { '': { rating: updates } }, 'action-plans': { '': { rating: plans } } }
    const made = { id: who, kind: 'scale', tool: 'customer-feedback', edition: '2026-11' }
    const record = createRecord({ ...made, answers: { marks, texts: {} } }, '2026-11-01T09:00:00.000Z')
    return { ...record, people: [who] }
  }

  it('show a dot for everybody, the widest spread first, in words and as a table, with no barrier', async () => {
    const watched = await openTogether(feedback('Ann', 2, 6), feedback('Bo', 7, 6), feedback('Cy', 4, 5))
    const { page } = watched
    for (const number of [0, 1, 2]) await page.getByRole('checkbox').nth(number).check()
    const result = page.getByRole('region', { name: say('together.result') })
    await result.getByText(say('together.spread', { count: 3, median: 4, min: 2, max: 7 })).waitFor()
    const headings = await result.getByRole('heading', { level: 4 }).allInnerTexts()
    expect(headings[0]).toContain('events')
    expect(await result.locator('.dots').first().locator('circle').count()).toBe(3)
    await result.getByText(say('together.ratingsTable')).click()
    const row = result.getByRole('row', { name: /events/ })
    expect((await row.getByRole('cell').allInnerTexts()).slice(0, 3)).toEqual(['3', '4', '2 to 7'])
    await result.getByText(say('together.chooseRating')).first().click()
    expect(await violations(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await overflowing(page)).toEqual([])
    expectQuiet(watched)
  })
})

describe('what cannot be put together', () => {
  it('because it was made with another tool is said, and kept under that tool', async () => {
    const tool = 'Another audit'
    const { page } = await openTwo()
    // As in a handbook that has a second tool.
    const definition = { ...audit, id: 'another', title: tool }
    await page.route('**/tools/another.json', (route) => route.fulfill({ json: definition }))
    const theirs = { ...ANN, tool: definition.id, people: ['Cy'] }
    await files(page).setInputFiles([fileOf('cy.handbook.json', theirs)])
    await page.getByText(say('together.otherTool', { name: 'cy.handbook.json', tool })).waitFor()
    expect(await conflict(page).getByRole('radio').count()).toBe(3)
    await page.getByRole('radio', { name: say('together.toolCount', { tool, count: 1 }) }).check()
    expect(await nameOf(page, 1).inputValue()).toBe('Cy')
  })

  it.each([
    ['an empty file', '', say('bringin.fault-empty')],
    ['a file cut short', '{"format":"service-hand', say('bringin.fault-not-json')],
    ['a file of another program', '{"records":[]}', say('bringin.fault-not-ours')],
    ['a file nested without end', '['.repeat(100_000), say('bringin.fault-too-deep')],
  ])('%s is refused in words, and the rest stays', async (_, content, why) => {
    const watched = await openTwo()
    const { page } = watched
    await files(page).setInputFiles([file('odd.json', content), fileOf('bo.handbook.json', BO)])
    await page.getByText(`${say('bringin.cannot', { name: 'odd.json' })} ${why}`).waitFor()
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(3)
    expectQuiet(watched)
  })

  it('a record with damaged answers, or of a tool that is not here, is refused in words', async () => {
    const { page } = await openTwo()
    const damaged = { ...BO, answers: 'none' }
    const strange = { ...BO, tool: 'constructor' }
    await files(page).setInputFiles([
      fileOf('damaged.json', damaged),
      fileOf('strange.json', strange),
      fileOf('nothing.json'),
    ])
    const alert = page.getByRole('alert')
    const why = say('bringin.reason-damaged')
    await alert.getByText(say('together.badIn', { name: 'damaged.json', why })).waitFor()
    await alert.getByText(say('together.toolGone', { name: 'strange.json' })).waitFor()
    await alert.getByText(say('together.noneIn', { name: 'nothing.json' })).waitFor()
    expect(await page.getByRole('checkbox').count()).toBe(2)
    expect(await violations(page)).toEqual([])
  })

  it('a link that is none, or cut short, is refused in words and stays to be mended', async () => {
    const { page } = await openTwo()
    const field = page.getByLabel(say('together.links'))
    await field.fill('https://www.example.org/ https://www.example.org/#link=abc')
    await page.getByRole('button', { name: say('together.addLinks') }).click()
    const [one, two] = [1, 2].map((number) => say('together.pasted', { number }))
    await page.getByText(say('together.notALink', { name: one ?? '' })).waitFor()
    const why = say('handover.fault-cut')
    await page.getByText(say('together.cannotLink', { name: two ?? '', why })).waitFor()
    expect(await field.inputValue()).toContain('#link=abc')
  })

  it('text that would be markup is shown as it was written', async () => {
    const evil = '<img src=x onerror=alert(1)>'
    const watched = await openTwo()
    const { page } = watched
    const items = { [idOf(2)]: { a: { verdict: 'partly', note: evil } } } as const
    await files(page).setInputFiles([fileOf('evil.json', leaflet(items, { people: [evil] }))])
    await conflict(page).getByText(`Partly: ${evil}`).waitFor()
    await page.getByText(`${evil}: ${evil}`).waitFor()
    expectQuiet(watched)
  })
})

describe('everybody can put answers together', () => {
  it('axe finds nothing before, with and after the answers, in either theme', async () => {
    const watched = await openTogether(MINE)
    const { page } = watched
    await box(page, /Leaflet/).waitFor()
    expect(await violations(page)).toEqual([])
    await page.close()
    const two = await openTwo()
    await two.page.getByText(say('together.agreed', { count: 1 })).click()
    await two.page.getByText(say('together.openOnes', { count: 25 })).click()
    expect(await violations(two.page)).toEqual([])
    await saveButton(two.page).click()
    await two.page.getByText(say('together.saved', { title: 'Leaflet' })).waitFor()
    expect(await violations(two.page)).toEqual([])
    expectQuiet(two)
  })

  it('it fits a screen 320 px wide', async () => {
    const { page } = await openTwo()
    await page.setViewportSize({ width: 320, height: 640 })
    await page.getByText(say('together.agreed', { count: 1 })).click()
    expect(await overflowing(page)).toEqual([])
  })

  it('prints what people said, with what is folded away, and none of the controls', async () => {
    const { page } = await openTwo()
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText(first ?? '').isVisible()).toBe(true)
    expect(await files(page).isVisible()).toBe(false)
    expect(await saveButton(page).isVisible()).toBe(false)
  })
})
