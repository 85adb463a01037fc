/** For every tool, all item ids ever published. */
export type PublishedIds = Readonly<Record<string, readonly string[]>>

/** Adds one ledger of published ids to another. Nothing falls out: a ledger only grows. */
export function mergePublishedIds(lower: unknown, upper: unknown): PublishedIds {
  const [before, added] = [(lower ?? {}) as PublishedIds, (upper ?? {}) as PublishedIds]
  const tools = new Set([...Object.keys(before), ...Object.keys(added)])
  return Object.fromEntries(
    [...tools].map((tool) => [tool, [...new Set([...(before[tool] ?? []), ...(added[tool] ?? [])])]]),
  )
}

/** The ids that tools ask for and a ledger does not know yet; a tool that adds none is left out. */
export function addedIds(tools: PublishedIds, known: PublishedIds): PublishedIds {
  const added = Object.entries(tools).map(
    ([tool, ids]) => [tool, ids.filter((id) => !known[tool]?.includes(id))] as const,
  )
  return Object.fromEntries(added.filter(([, ids]) => ids.length > 0))
}
