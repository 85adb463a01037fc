import { readFile } from 'node:fs/promises'
import { type AuthorProblem, failOn } from './author-error.ts'
import { contentLayers, filesAt, type LayeredFile } from './layers.ts'
import { mergeContent } from './merge.ts'
import { readContent } from './syntax.ts'
import type { Written } from './written.ts'

/** What stands at one path of the content, all layers together. */
export interface Layered {
  /** What each layer says, the one that lies on top last; nothing when no layer has the file. */
  readonly files: readonly Written[]
  readonly merged: unknown
  readonly body?: string
  readonly problems: readonly AuthorProblem[]
}

/** Lays what the upper file says over what the lower one says. */
export type Merge = (lower: unknown, upper: unknown) => unknown

/** Takes the upper file for the whole. */
export const replace: Merge = (_, upper) => upper

/** Reads the files of one path, the lowest first, and lays them over one another. */
export async function readLayered(files: readonly LayeredFile[], merge: Merge): Promise<Layered> {
  const needed = merge === replace ? files.slice(-1) : files
  const read = await Promise.all(
    needed.map(async ({ path, name }) => ({
      file: name,
      ...readContent(name, await readFile(path, 'utf8')),
    })),
  )
  const body = read.at(-1)?.body
  return {
    files: read.map(({ file, data }) => ({ file, data })),
    merged: read.map(({ data }) => data).reduce((lower, upper) => merge(lower, upper), undefined),
    ...(body === undefined ? {} : { body }),
    problems: read.flatMap(({ problems }) => problems),
  }
}

/** What a file of fields such as `site.yaml` says in the project at `root`, an organisation's own over ours. */
export async function readFields(root: URL, path: string): Promise<unknown> {
  const { merged, problems } = await readLayered(filesAt(contentLayers(root), path), mergeContent)
  failOn(problems)
  return merged
}
