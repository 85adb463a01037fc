import type { Bin, Entry, SorterAnswers, SorterDefinition, SorterField } from './types.ts'

/** Every bin that is offered or holds something: today's, retired ones, and at the end those that only saved answers know. */
export function binsFor(definition: SorterDefinition, { entries }: SorterAnswers): Bin[] {
  const used = new Set(entries.map(({ bin }) => bin).filter((bin) => bin !== ''))
  const known = new Set(definition.bins.map(({ id }) => id))
  const strange = [...used].filter((id) => !known.has(id))
  return [
    ...definition.bins.filter(({ id, retired }) => !retired || used.has(id)),
    ...strange.map(
      (id): Bin => ({ id, name: id, meaning: '', shape: 'diamond', tone: 'plain', retired: true }),
    ),
  ]
}

/** The fields that a bin asks for today. */
export function fieldsFor(definition: SorterDefinition, bin: string): SorterField[] {
  if (!definition.bins.some(({ id }) => id === bin)) return []
  return definition.items.filter(({ only, retired }) => !retired && (!only || only.includes(bin)))
}

/** What has to be done about a thing in a bin, in words; nothing in a bin that asks for nothing. */
export function taskFor({ bins }: SorterDefinition, bin: string, { text }: Entry): string | undefined {
  return bins.find(({ id }) => id === bin)?.action?.replaceAll('{item}', () => text)
}
