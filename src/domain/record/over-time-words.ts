import { instantInWords } from '../text/date.ts'
import { numberFormat } from '../text/intl.ts'
import type { Say } from '../text/message.ts'
import type { Line, Point } from './over-time.ts'

/** What a line is called: its work, and what the figure is of where the work has several. */
export function lineName({ title, label }: Line, say: Say): string {
  return title && label ? say('export.named', { name: title, text: label }) : title || label
}

/** A figure as a reader would say it, such as "85%" or "3.5". */
export function figureInWords(
  figure: number | undefined,
  unit: Line['unit'],
  say: Say,
  language: string,
): string {
  if (figure === undefined) return say('history.noFigure')
  return unit === 'share'
    ? numberFormat(language, { style: 'percent' }).format(figure / 100)
    : numberFormat(language).format(figure)
}

/** How a figure differs from the one before, in words; empty where there is no figure. */
export function changeInWords({ figure, change }: Point, say: Say): string {
  if (figure === undefined) return ''
  return change ? say(`history.change-${change.direction}`, { count: change.by }) : say('history.first')
}

/** How many records are shown and from when to when, one sentence; `records` are some, in any order. */
export function spanInWords(created: readonly string[], say: Say, language: string): string {
  const [first = '', ...rest] = created.toSorted((a, b) => Date.parse(a) - Date.parse(b))
  const from = instantInWords(first, language)
  const to = instantInWords(rest.at(-1) ?? first, language)
  return from === to
    ? say('history.oneDay', { count: created.length, day: from })
    : say('history.span', { count: created.length, from, to })
}
