/**
 * Several lists of names as one list with each name once: as in the first list, and what only a later list has stands
 * behind the name it follows there.
 */
export function mergedOrder(lists: readonly (readonly string[])[]): string[] {
  // A chain, so that a name goes in anywhere at once; nothing stands before the first name and after the last.
  const next = new Map<string | undefined, string | undefined>()
  for (const list of lists) {
    let before: string | undefined
    for (const name of list) {
      if (!next.has(name)) {
        next.set(name, next.get(before))
        next.set(before, name)
      }
      before = name
    }
  }
  const order: string[] = []
  for (let name = next.get(undefined); name !== undefined; name = next.get(name)) order.push(name)
  return order
}
