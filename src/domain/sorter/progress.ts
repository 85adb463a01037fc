import { fieldOf } from './answers.ts'
import { binsFor, fieldsFor } from './bins.ts'
import { entriesIn } from './order.ts'
import type { SorterAnswers, SorterDefinition, SorterField } from './types.ts'

/** Things sorted and things listed, for a line such as "12 of 20 sorted". */
export function progress({ entries }: SorterAnswers): { done: number; of: number } {
  return { done: entries.filter(({ bin }) => bin !== '').length, of: entries.length }
}

/** How many of all things have something written in each field that is counted. */
export function tallies(
  definition: SorterDefinition,
  { entries }: SorterAnswers,
): { readonly field: SorterField; readonly done: number; readonly of: number }[] {
  const asked = new Map(definition.bins.map(({ id }) => [id, new Set(fieldsFor(definition, id))]))
  return definition.items
    .filter(({ tally, retired }) => tally && !retired)
    .map((field) => {
      const written = entries.filter(
        (entry) => asked.get(entry.bin)?.has(field) && fieldOf(entry, field.id).trim() !== '',
      )
      return { field, done: written.length, of: entries.length }
    })
}

/** The share, 0 to 1, of all things that are in a bin which asks for nothing more (A08); nothing while the list is empty. */
export function settledShare(definition: SorterDefinition, answers: SorterAnswers): number | undefined {
  if (answers.entries.length === 0) return undefined
  const settled = binsFor(definition, answers)
    .filter(({ action }) => !action)
    .reduce((sum, { id }) => sum + entriesIn(answers, id).length, 0)
  return settled / answers.entries.length
}
