import type { WordingDefinition } from './types.ts'

/** Says why a rule or danger is there, by its id; nothing for an id that is gone. */
export function whysOf({ groups, marks, dangers }: WordingDefinition): ReadonlyMap<string, string> {
  const items = [...groups.flatMap((group) => group.items), ...marks.items, ...dangers.items]
  return new Map(items.map(({ id, why }) => [id, why]))
}

/** The title of the group a rule stands in, by the id of the rule; marks and dangers stand in none. */
export function groupTitles({ groups }: WordingDefinition): ReadonlyMap<string, string> {
  return new Map(groups.flatMap(({ title, items }) => items.map(({ id }) => [id, title])))
}
