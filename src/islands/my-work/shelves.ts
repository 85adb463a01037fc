import type { SavedRecord } from '../../domain/record/types.ts'

export const SHELVES = ['active', 'archived', 'trash'] as const

/** Where a record stands on My work. */
export type Shelf = (typeof SHELVES)[number]

/** The shelf a record stands on. */
export function shelfOf(record: SavedRecord): Shelf {
  return record.deleted ? 'trash' : record.archived ? 'archived' : 'active'
}

/** Whether the name, tool, people or note of a record hold every word of a query, in any order. */
export function matches(record: SavedRecord, query: string, language: string): boolean {
  const words = query.toLocaleLowerCase(language).split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const text = [record.title, record.tool, record.note, ...record.people]
    .join(' ')
    .toLocaleLowerCase(language)
  return words.every((word) => text.includes(word))
}
