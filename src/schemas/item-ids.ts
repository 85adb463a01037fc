/** The ids of everything a tool asks, at whatever depth its kind keeps items. */
export function itemIds(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(itemIds)
  if (!value || typeof value !== 'object') return []
  const { items, ...rest } = value as { items?: unknown }
  const here = Array.isArray(items) ? items.map((item: { id: string }) => item.id) : []
  return [
    ...here,
    ...Object.values(rest).flatMap(itemIds),
    ...(Array.isArray(items) ? items.flatMap(itemIds) : []),
  ]
}

/** The guidance pages a tool names, at whatever depth. */
export function pagesNamed(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(pagesNamed)
  if (!value || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'page' && typeof inner === 'string' ? [inner] : pagesNamed(inner),
  )
}
