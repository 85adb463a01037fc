import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { AUDIT_PAGE, addNote, addPlan, answer, audit, openAudit, questions } from '../helpers/audit.ts'
import { withSite } from '../helpers/browser.ts'
import { PROJECT } from '../helpers/build.ts'
import { paragraphs, print, type Sheet } from '../helpers/paper.ts'
import { anAction, anAudit, openWith } from '../helpers/records.ts'
import { SITE, say } from '../helpers/words.ts'

const site = withSite()
const PLAIN_PAGE = 'guidance/communication/human-voice/'
const SMALLEST_PT = 12
const MARGIN_MM = 20
const A4_MM = [210, 297]
const POINTS_PER_MM = 72 / 25.4
const BOXES = questions.length * 4

/** Words of the site's shell, which lead about it. */
const SHELL = [
  'skip',
  'home',
  'tools',
  'myWork',
  'search',
  'settings',
  'contents',
  'inSection',
  'previous',
  'next',
  'glossary',
]

describe.each<[what: string, running: string, open: () => Promise<Page>]>([
  ['a guidance page', titleOf(PLAIN_PAGE), () => openPlain(PLAIN_PAGE)],
  ['an audit under way', titleOf(AUDIT_PAGE), openAnswered],
  ['a report of what to change', 'Leaflet', () => openReport('changes', 'Leaflet')],
  ['a report of everything', 'Leaflet', () => openReport('full', 'Leaflet')],
  ['a blank form', audit.title, () => openReport('blank', audit.title)],
])('%s on paper', (_what, running, open) => {
  let sheets: Sheet[]
  beforeAll(async () => {
    sheets = await print(await open())
  })
  const type = () => sheets.flatMap((sheet) => sheet.type)
  /** What stands between the running head and the page number. */
  const body = (sheet: Sheet) => ({
    ...sheet,
    type: sheet.type.filter(
      ({ foot }) => foot > MARGIN_MM * POINTS_PER_MM && foot < sheet.height - MARGIN_MM * POINTS_PER_MM,
    ),
  })

  it('is A4 with margins of 20 mm, to half a millimetre', () => {
    for (const { width, height, type } of sheets) {
      expect([width, height].map((points) => Math.round(points / POINTS_PER_MM))).toEqual(A4_MM)
      const left = Math.min(...type.map(({ left }) => left)) / POINTS_PER_MM
      const right = (width - Math.max(...type.map(({ right }) => right))) / POINTS_PER_MM
      expect(Math.min(left, right)).toBeGreaterThan(MARGIN_MM - 0.5)
    }
  })

  it('has no type under 12 point', () => {
    expect(type().filter(({ size }) => size < SMALLEST_PT - 0.1)).toEqual([])
  })

  it('is ranged left, neither justified nor centred', () => {
    const set = sheets.map(body)
    const justified = set.flatMap(paragraphs).filter((lines) => {
      const ends = lines.slice(0, -1).map(({ right }) => right)
      return ends.length >= 3 && Math.max(...ends) - Math.min(...ends) < 0.3
    })
    expect(justified).toEqual([])
    expect(set.flatMap(({ type }) => type.filter((line, i) => isOffLeft(line, type[i - 1])))).toEqual([])
  })

  it('carries its title, the name of the site and its number on every sheet', () => {
    sheets.forEach(({ type }, i) => {
      const texts = type.map(({ text }) => text)
      expect(texts).toEqual(expect.arrayContaining([running, SITE.name, `${i + 1} / ${sheets.length}`]))
    })
  })

  it('prints nothing that only leads about the site', () => {
    const printed = sheets.flatMap((sheet) => body(sheet).type.map(({ text }) => text.trim()))
    const words = SHELL.map((word) => say(`shell.${word}`))
    expect(
      printed.filter((text) => words.some((word) => text === word || text.startsWith(`${word}:`))),
    ).toEqual([])
  })
})

describe('a form on paper', () => {
  const boxes = (sheets: Sheet[]) => sheets.reduce((sum, sheet) => sum + sheet.boxes, 0)

  it('has a box to tick for each answer to each question, and lines to write on', async () => {
    const sheets = await print(await openReport('blank', audit.title))
    expect(boxes(sheets)).toBe(BOXES)
    const texts = sheets.flatMap(({ type }) => type.map(({ text }) => text))
    expect(texts.filter((text) => text === say('report.blankNote'))).toHaveLength(questions.length)
  })

  it('is what an audit prints as, with no example in place of a name', async () => {
    const sheets = await print(await openPlain(AUDIT_PAGE))
    expect(boxes(sheets)).toBe(BOXES)
    expect(sheets.flatMap(({ type }) => type.map(({ text }) => text))).not.toContain(audit.subject.example)
  })
})

/** Whether a line stands under another as centred text and text ranged right do: another left edge, one middle or one end. */
function isOffLeft(line: Sheet['type'][number], above: Sheet['type'][number] | undefined): boolean {
  if (
    !above ||
    above.size !== line.size ||
    above.foot <= line.foot ||
    above.foot - line.foot > 1.8 * line.size
  )
    return false
  if (Math.abs(above.left - line.left) < 1) return false
  const off = [above.right - line.right, above.left + above.right - line.left - line.right]
  return off.some((points) => Math.abs(points) < 0.3)
}

/** The title an author gave a guidance page. */
function titleOf(path: string): string {
  const file = readFileSync(join(PROJECT, 'content', `${path.replace(/\/$/, '')}.mdx`), 'utf8')
  return /^title: (.+)$/m.exec(file)?.[1] ?? ''
}

async function openPlain(path: string): Promise<Page> {
  return (await site.open(path)).page
}

async function openAnswered(): Promise<Page> {
  const { page } = await openAudit(site)
  await answer(page, 1, 'no')
  await addNote(page, 1, 'Prices in 9 point')
  await addPlan(page, 1)
  return page
}

async function openReport(level: string, heading: string): Promise<Page> {
  const record = anAudit({
    id: 'leaflet',
    title: 'Leaflet',
    answers: {
      subjects: [{ id: 'a', name: 'Leaflet' }],
      items: { 'type-size': { a: { verdict: 'no', note: 'Prices' } } },
    },
    actions: [
      anAction('type-size', { what: 'Set the prices in 12 point', owner: 'Print desk', due: '2026-12-12' }),
    ],
  })
  const { page } = await openWith(site, [record], `my-work/report/#record=leaflet&show=${level}`)
  await page.getByRole('article').getByRole('heading', { level: 1, name: heading, exact: true }).waitFor()
  return page
}
