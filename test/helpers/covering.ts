/** Some of the things given, the richest first, that between them have every feature that any has. */
export function covering<Thing>(
  all: readonly Thing[],
  featuresOf: (one: Thing) => ReadonlySet<string>,
): Thing[] {
  const had = new Set<string>()
  const richestFirst = all.toSorted((a, b) => featuresOf(b).size - featuresOf(a).size)
  return richestFirst.filter((one) => {
    const fresh = featuresOf(one).difference(had)
    for (const feature of fresh) had.add(feature)
    return fresh.size > 0
  })
}
