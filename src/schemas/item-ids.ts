/** Lists whose entries stand in what readers save, by their ids: questions, and the bins that things are sorted into. */
const SAVED = ['items', 'bins']

/** The ids of everything a tool asks, at whatever depth its kind keeps them. */
export function itemIds(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(itemIds)
  if (!value || typeof value !== 'object') return []
  const lists = Object.entries(value).filter(([name, list]) => SAVED.includes(name) && Array.isArray(list))
  const here = lists.flatMap(([, list]) => list.map(({ id }: { id: string }) => id))
  return [...here, ...Object.values(value).flatMap(itemIds)]
}

/** The guidance pages a tool names, at whatever depth. */
export function pagesNamed(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(pagesNamed)
  if (!value || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'page' && typeof inner === 'string' ? [inner] : pagesNamed(inner),
  )
}
