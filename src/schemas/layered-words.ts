import { type Layered, type Merge, readLayered, replace } from './layered.ts'
import { filesAt, type Layer } from './layers.ts'
import { isEntry, isFields } from './merge.ts'

/**
 * What a translation says, all layers together; nothing when it is out of date. What an upper layer says anew in the original is
 * no longer what a lower layer has translated: readers then see the organisation's own words, not ours in another language.
 */
export async function readWords(
  layers: readonly Layer[],
  path: string,
  original: string,
  merge: Merge,
): Promise<Layered | undefined> {
  if (merge === replace) {
    const owner = layers.findLastIndex((layer) => filesAt([layer], original).length > 0)
    const files = filesAt(layers.slice(Math.max(owner, 0)), path)
    return files.length > 0 ? readLayered(files, merge) : undefined
  }
  const read = await Promise.all(
    layers.map(async (layer) => ({
      words: await readLayered(filesAt([layer], path), merge),
      original: await readLayered(filesAt([layer], original), merge),
    })),
  )
  return {
    files: read.flatMap(({ words }) => words.files),
    problems: read.flatMap(({ words }) => words.problems),
    merged: read.reduce<unknown>(
      (lower, { words, original }) => merge(withoutSaid(lower, original.merged), words.merged),
      undefined,
    ),
  }
}

/** Words without those for what somebody says anew: fields by name, entries of lists by id. */
export function withoutSaid(words: unknown, said: unknown): unknown {
  if (Array.isArray(words) && Array.isArray(said)) {
    const ids = new Set(said.filter(isEntry).map(({ id }) => id))
    return words.filter((one) => !isEntry(one) || !ids.has(one.id))
  }
  if (!isFields(words) || !isFields(said)) return words
  const left = Object.entries(words).flatMap(([name, value]) => {
    if (!Object.hasOwn(said, name)) return [[name, value]]
    return Array.isArray(value) ? [[name, withoutSaid(value, said[name])]] : []
  })
  return Object.fromEntries(left)
}
