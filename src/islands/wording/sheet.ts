import type { WordingDefinition, WordingGroup } from '../../domain/wording/types.ts'

/** What the page shows of a wording check before there is a text: all but its rules, which are fetched when there is one. */
export interface WordingSheet extends Omit<WordingDefinition, 'grammar' | 'dangers' | 'groups'> {
  readonly groups: readonly Pick<WordingGroup, 'id' | 'title'>[]
}

/** The sheet of a wording check. */
export function sheetOf({ grammar: _, dangers: __, groups, ...rest }: WordingDefinition): WordingSheet {
  return { ...rest, groups: groups.map(({ id, title }) => ({ id, title })) }
}
