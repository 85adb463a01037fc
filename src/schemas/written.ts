import { isEntry } from './merge.ts'

type Path = readonly PropertyKey[]

/** What one file says, before anything is laid over it. */
export interface Written {
  /** The file as its author is told it. */
  readonly file: string
  readonly data: unknown
}

/**
 * Where a value of merged content was written, and its path there: in the file that lies on top among those that say it. What
 * nobody wrote is missing where the fields around it were written.
 */
export function whereWritten(
  path: Path,
  merged: unknown,
  files: readonly Written[],
): { file: string; path: Path } {
  for (let depth = path.length; depth >= 0; depth--) {
    for (const { file, data } of files.toReversed()) {
      const found = locate(path.slice(0, depth), merged, data)
      if (found) return { file, path: [...found, ...path.slice(depth)] }
    }
  }
  throw new Error('expected at least one file but got none')
}

/** The path in one file that leads to what `path` leads to in the merged content; entries are known by their ids. */
function locate(path: Path, merged: unknown, data: unknown): Path | undefined {
  const [key, ...rest] = path
  if (key === undefined) return []
  if (typeof data !== 'object' || data === null || typeof merged !== 'object' || merged === null)
    return undefined
  const item = (merged as Record<PropertyKey, unknown>)[key]
  const own = Array.isArray(data) ? indexOf(data, item, key) : Object.hasOwn(data, key) ? key : -1
  if (own === -1) return undefined
  const inner = locate(rest, item, (data as Record<PropertyKey, unknown>)[own])
  return inner && [own, ...inner]
}

function indexOf(list: readonly unknown[], item: unknown, key: PropertyKey): number {
  if (isEntry(item)) return list.findIndex((one) => isEntry(one) && one.id === item.id)
  return list[Number(key)] === item ? Number(key) : list.indexOf(item)
}
