/**
 * Tells one stored version of a record from another: the number of saves and the moment of the last change. (Two tabs that save
 * at once may give the same number, but not at the same moment.) Takes whatever is stored, readable or not.
 */
export function stampOf(stored: unknown): string {
  const { rev, updated } = ((stored as { record?: unknown } | undefined)?.record ?? {}) as {
    rev?: unknown
    updated?: unknown
  }
  return JSON.stringify([rev, updated])
}
