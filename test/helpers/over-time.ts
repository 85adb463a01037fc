import type { Page } from 'playwright-core'
import type { Verdict } from '../../src/domain/checklist/types.ts'
import type { SavedRecord } from '../../src/domain/record/types.ts'
import { questions } from './audit.ts'
import { anAudit } from './records.ts'

/** An audit of a leaflet begun on a day, with so many of its first 20 questions met; with none, nobody has looked yet. */
export function auditOn(day: string, met: number, more: Partial<SavedRecord> = {}): SavedRecord {
  const verdict = (i: number): Verdict => (i < met ? 'yes' : 'no')
  const answered = questions
    .slice(0, met > 0 ? 20 : 0)
    .map(({ id }, i) => [id, { a: { verdict: verdict(i) } }] as const)
  const answers = { subjects: [{ id: 'a', name: 'Spring leaflet' }], items: Object.fromEntries(answered) }
  const created = `${day}T12:00:00.000Z`
  return { ...anAudit({ id: day, title: 'Spring leaflet', created, updated: created, answers }), ...more }
}

/** The cells of each row of the table, as they are seen. */
export function tableRows(page: Page): Promise<string[][]> {
  return page
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children].map((cell) => (cell as HTMLElement).innerText.split('\n')[0] ?? ''),
      ),
    )
}

/** What the marks of the lines stand for, in per cent, read off the drawing against its own scale; in the order of the drawing. */
export function drawnFigures(page: Page): Promise<number[]> {
  return page.getByRole('img').evaluate((drawing) => {
    const middle = (one: Element) => {
      const { top, bottom } = one.getBoundingClientRect()
      return (top + bottom) / 2
    }
    const scale = [...drawing.querySelectorAll('.grid')].map(middle)
    const [foot = 0, head = 0] = [Math.max(...scale), Math.min(...scale)]
    return [...drawing.querySelectorAll('.mark')].map((mark) =>
      Math.round(((foot - middle(mark)) / (foot - head)) * 100),
    )
  })
}

/** How many strokes each line has, without its gaps. */
export function strokes(page: Page): Promise<number[]> {
  return page
    .locator('svg .line')
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('d')?.match(/L/g)?.length ?? 0))
}
