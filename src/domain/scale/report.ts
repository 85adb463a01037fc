import { own } from '../record/by-id.ts'
import { markOf, textOf } from './answers.ts'
import { currentItems, gapOf, ratedItems, sidesOf } from './items.ts'
import type { ScaleAnswers, ScaleDefinition, ScaleItem, Side } from './types.ts'

/** One mark as a report shows it. */
export interface ReportMark {
  readonly side: Side
  readonly rating: number | undefined
  readonly note: string
}

/** One item as a report shows it: its marks, or what was written under it. */
export interface ReportLine {
  /** Place among the rated items, from 1; nothing for an item that is answered in writing. */
  readonly number: number | undefined
  readonly item: ScaleItem
  readonly marks: readonly ReportMark[]
  /** Experience minus expectation in points. */
  readonly gap: number | undefined
  readonly text: string
}

export interface ScaleReport {
  readonly groups: readonly {
    readonly id: string
    readonly title: string
    readonly lines: readonly ReportLine[]
  }[]
  /** What was marked or written and nothing else, what to talk about first at the top. */
  readonly brief: readonly ReportLine[]
  /** What was said of items and sides that today's edition no longer asks. */
  readonly earlier: readonly {
    readonly item: string
    readonly question: string
    readonly marks: readonly ReportMark[]
    readonly text: string
  }[]
}

/** Lays out answers against today's definition; nothing that was saved is left out. */
export function report(definition: ScaleDefinition, answers: ScaleAnswers): ScaleReport {
  const numbers = new Map(ratedItems(definition).map(({ id }, i) => [id, i + 1]))
  const current = new Set(currentItems(definition))
  const line = (item: ScaleItem): ReportLine => ({
    number: numbers.get(item.id),
    item,
    marks: item.write ? [] : sidesOf(definition).map((side) => reportMark(answers, item.id, side)),
    gap: gapOf(definition, answers, item.id),
    text: item.write ? textOf(answers, item.id) : '',
  })
  const groups = definition.groups
    .map(({ id, title, items }) => ({ id, title, lines: items.filter((one) => current.has(one)).map(line) }))
    .filter(({ lines }) => lines.length > 0)
  const lines = groups.flatMap((group) => group.lines)
  return {
    groups,
    brief: inOrder(definition, lines.filter(isSaid)),
    earlier: earlier(definition, answers, lines),
  }
}

/** What to look at first: the widest shortfall, the lowest mark; on a bipolar scale no end is better, so the order stays. */
function inOrder({ form }: ScaleDefinition, lines: readonly ReportLine[]): ReportLine[] {
  const rank = ({ item, gap, marks }: ReportLine) => {
    if (item.write) return 1000
    if (form === 'bipolar') return 0
    if (form === 'expectation') return gap ?? 500
    return Math.min(500, ...marks.map(({ rating }) => rating ?? 500))
  }
  return [...lines].sort((a, b) => rank(a) - rank(b))
}

function isSaid({ marks, text }: Pick<ReportLine, 'marks' | 'text'>): boolean {
  return text !== '' || marks.some(({ rating, note }) => rating !== undefined || note !== '')
}

function earlier(
  definition: ScaleDefinition,
  answers: ScaleAnswers,
  lines: readonly ReportLine[],
): ScaleReport['earlier'] {
  const questions = new Map(
    definition.groups.flatMap(({ items }) => items.map(({ id, question }) => [id, question] as const)),
  )
  const shown = new Map(lines.map((line) => [line.item.id, line]))
  const ids = [...new Set([...Object.keys(answers.marks), ...Object.keys(answers.texts)])]
  return ids
    .map((item) => {
      const line = shown.get(item)
      const sides = Object.keys(own(answers.marks, item) ?? {}).filter(
        (id) => !line?.marks.some(({ side }) => side.id === id),
      )
      const titles = new Map(sidesOf(definition).map(({ id, title }) => [id, title]))
      return {
        item,
        question: questions.get(item) ?? item,
        marks: sides.map((id) => reportMark(answers, item, { id, title: titles.get(id) ?? id })),
        text: line?.item.write ? '' : textOf(answers, item),
      }
    })
    .filter(isSaid)
}

function reportMark(answers: ScaleAnswers, item: string, side: Side): ReportMark {
  const { rating, note = '' } = markOf(answers, item, side.id)
  return { side, rating, note }
}
