/** The ids that stand nowhere in some stored values, readable or not: what they name is no longer needed. */
export function unmentioned(ids: readonly string[], values: readonly unknown[]): string[] {
  const texts = values.map((value) => JSON.stringify(value) ?? '')
  return ids.filter((id) => !texts.some((text) => text.includes(JSON.stringify(id))))
}
