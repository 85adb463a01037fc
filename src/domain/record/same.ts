import type { SavedRecord } from './types.ts'

/** Whether two records say the same and stand on the same shelf; how often and when they were saved does not count. */
export function isSame(one: SavedRecord, other: SavedRecord): boolean {
  return textOf(one) === textOf(other)
}

function textOf({ rev: _rev, updated: _updated, ...rest }: SavedRecord): string {
  return canonicalText(rest)
}

/** A value as JSON text that is the same in whatever order its fields stand. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_key, part) =>
    isPlain(part) ? Object.fromEntries(Object.entries(part).sort(byKey)) : part,
  )
}

// By the key alone: an answer to a question with the id `toString` cannot be turned into text to be compared.
function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1
}

/** Whether a value is an object with fields: no list, and not `null`. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
