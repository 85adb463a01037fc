import { linesOf, textOf } from './answers.ts'
import { type Comparison, compareLists } from './compare.ts'
import type { Prompt, WorksheetAnswers, WorksheetDefinition, WorksheetSection } from './types.ts'

/** One prompt with what was written under it. */
export interface ReportLine {
  readonly item: Prompt
  readonly text: string
  /** The lines of a list, empty ones left out; of a text, none. */
  readonly lines: readonly string[]
}

export interface ReportSection {
  readonly id: string
  readonly title: string
  readonly layout: WorksheetSection['layout']
  readonly written: readonly ReportLine[]
  /** Where the section compares two lists: the two, and what they share. */
  readonly comparison: (Comparison & { readonly first: Prompt; readonly second: Prompt }) | undefined
}

export interface WorksheetReport {
  readonly sections: readonly ReportSection[]
  /** The lines of the card in order, each with the words that lead to it; those left open are left out. */
  readonly card: readonly ReportLine[]
  /** What was written under prompts that today's edition no longer has. */
  readonly earlier: readonly { readonly item: string; readonly question: string; readonly text: string }[]
}

/** Today's prompts in order, retired ones left out. */
export function currentPrompts(definition: WorksheetDefinition): Prompt[] {
  return definition.sections.flatMap(({ items }) => items.filter(({ retired }) => !retired))
}

/** Lays out what was written against today's definition; nothing that was saved is left out. */
export function report(definition: WorksheetDefinition, answers: WorksheetAnswers): WorksheetReport {
  const current = currentPrompts(definition)
  const questions = new Map(
    definition.sections.flatMap(({ items }) => items.map(({ id, question }) => [id, question] as const)),
  )
  const sections = definition.sections
    .map(({ items, ...section }) => ({ ...section, items: items.filter(({ retired }) => !retired) }))
    .filter(({ items }) => items.length > 0)
  const lines = current.map((item) => lineOf(item, answers))
  return {
    sections: sections.map(({ id, title, layout, items }) => ({
      id,
      title,
      layout,
      written: items.map((item) => lineOf(item, answers)),
      comparison: layout === 'compare' ? comparisonOf(items, answers) : undefined,
    })),
    card: lines.filter(({ item, text }) => item.card && text.trim() !== ''),
    earlier: Object.keys(answers.items)
      .filter((id) => !current.some((item) => item.id === id) && textOf(answers, id) !== '')
      .map((id) => ({ item: id, question: questions.get(id) ?? id, text: textOf(answers, id) })),
  }
}

/** Prompts with something written and prompts in all, for a line such as "4 of 14". */
export function progress(
  definition: WorksheetDefinition,
  answers: WorksheetAnswers,
): { done: number; of: number } {
  const lines = currentPrompts(definition).map((item) => lineOf(item, answers))
  return { done: lines.filter(({ text }) => text.trim() !== '').length, of: lines.length }
}

function lineOf(item: Prompt, answers: WorksheetAnswers): ReportLine {
  return {
    item,
    text: textOf(answers, item.id),
    lines: item.answer === 'list' ? linesOf(answers, item.id) : [],
  }
}

function comparisonOf(items: readonly Prompt[], answers: WorksheetAnswers): ReportSection['comparison'] {
  const [first, second] = items.filter(({ answer }) => answer === 'list')
  if (!first || !second) return undefined
  return { first, second, ...compareLists(linesOf(answers, first.id), linesOf(answers, second.id)) }
}
