type Fields = Readonly<Record<string, unknown>>
type Entry = Fields & { readonly id: unknown }

/**
 * Lays one piece of content over another. Sets of fields merge field by field, lists whose entries have ids entry by entry; of
 * everything else the upper one stands. New entries come last, unless the upper list names every entry: then its order stands.
 */
export function mergeContent(lower: unknown, upper: unknown): unknown {
  if (upper === undefined) return lower
  if (isFields(lower) && isFields(upper)) {
    const names = new Set([...Object.keys(lower), ...Object.keys(upper)])
    return Object.fromEntries([...names].map((name) => [name, mergeContent(lower[name], upper[name])]))
  }
  if (isListOfEntries(lower) && Array.isArray(upper)) return mergeEntries(lower, upper)
  return upper
}

function mergeEntries(lower: readonly Entry[], upper: readonly unknown[]): unknown[] {
  const over = new Map(upper.filter(isEntry).map((entry) => [entry.id, entry]))
  const under = new Map(lower.map((entry) => [entry.id, entry]))
  const merged = (entry: unknown) =>
    isEntry(entry) ? mergeContent(under.get(entry.id), over.get(entry.id)) : entry
  if (lower.every(({ id }) => over.has(id))) return upper.map(merged)
  const added = upper.filter((entry) => !isEntry(entry) || !under.has(entry.id))
  return [...lower.map(merged), ...added]
}

/** Whether a value is a set of fields: no list, no text, no number. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a value is a set of fields with an id. */
export function isEntry(value: unknown): value is Entry {
  return isFields(value) && Object.hasOwn(value, 'id')
}

function isListOfEntries(value: unknown): value is readonly Entry[] {
  return Array.isArray(value) && value.length > 0 && value.every(isEntry)
}
