/** Ids as one permanent name of an answer. Ids may hold any character, so they are joined in a way that tells them apart again. */
export function keyOf(...ids: readonly string[]): string {
  return JSON.stringify(ids)
}

/** The ids of a name that `keyOf` made; none of a name that it did not. */
export function readKey(key: string): readonly string[] {
  try {
    const ids: unknown = JSON.parse(key)
    return Array.isArray(ids) && ids.every((id) => typeof id === 'string') ? ids : []
  } catch {
    return []
  }
}
