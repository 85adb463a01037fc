import type { SavedRecord } from './types.ts'

/**
 * Sorts records into families: work done again belongs with what it repeats (`previous`), and so does work of the same
 * title, ignoring case and spaces. A link to a record that is no longer there still holds; no title is no link.
 * Families and their members keep the order of the records.
 */
export function familiesOf(records: readonly SavedRecord[]): SavedRecord[][] {
  const above = new Map<string, string>()
  const headOf = (name: string): string => {
    let head = name
    for (let next = above.get(head); next !== undefined; next = above.get(head)) head = next
    // The next search is short, however long the chain was.
    if (head !== name) above.set(name, head)
    return head
  }
  for (const record of records) {
    const [first = '', ...others] = namesOf(record)
    for (const name of others) {
      const [from, to] = [headOf(name), headOf(first)]
      if (from !== to) above.set(from, to)
    }
  }
  return [...Map.groupBy(records, ({ id }) => headOf(idName(id))).values()]
}

/** What a record is known by to its family. */
function namesOf({ id, previous, title }: SavedRecord): string[] {
  const plain = title.toLowerCase().replace(/\s+/gu, '')
  return [idName(id), ...(previous ? [idName(previous)] : []), ...(plain ? [`title:${plain}`] : [])]
}

function idName(id: string): string {
  return `id:${id}`
}
