import type { Entry } from './types.ts'

/** A list with the text of one line changed; a line that is not there yet is added at the end. */
export function writeLine(entries: readonly Entry[], id: string, text: string): Entry[] {
  return entries.some((one) => one.id === id)
    ? entries.map((one) => (one.id === id ? { ...one, text } : one))
    : [...entries, { id, text }]
}

/** A list without one of its lines. */
export function removeLine(entries: readonly Entry[], id: string): Entry[] {
  return entries.filter((one) => one.id !== id)
}

/** A list with one of its lines moved up (-1) or down (1) by a place; nothing moves past an end. */
export function moveLine(entries: readonly Entry[], id: string, by: -1 | 1): readonly Entry[] {
  const from = entries.findIndex((one) => one.id === id)
  const [moved, other] = [entries[from], entries[from + by]]
  if (!moved || !other) return entries
  return entries.map((one) => (one === moved ? other : one === other ? moved : one))
}
