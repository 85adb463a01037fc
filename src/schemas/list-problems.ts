import type { z } from 'astro/zod'
import type { AuthorProblem } from './author-error.ts'
import { explain } from './explain.ts'
import type { Layered } from './layered.ts'
import { isFields } from './merge.ts'
import { duplicates } from './unknown-names.ts'
import { whereWritten } from './written.ts'

/** Finds what is wrong in a list of entries, each told by its id; what is no list is told alone. */
export function listProblems(read: Layered, schema: z.ZodType): AuthorProblem[] {
  const noLists = read.files
    .filter(({ data }) => !Array.isArray(data))
    .map(({ file }) => ({
      file,
      place: 'file',
      wrong: 'is not a list.',
      fix: 'Start every entry with `- id:`.',
    }))
  if (noLists.length > 0) return noLists
  const wrong = (read.merged as unknown[]).flatMap((entry, i) => entryProblems(read, i, entry, schema))
  return wrong.length > 0 ? wrong : repeatedIds(read)
}

function entryProblems(read: Layered, i: number, entry: unknown, schema: z.ZodType): AuthorProblem[] {
  const [at] = whereWritten([i], read.merged, read.files).path
  const name = isFields(entry) && entry.id !== undefined ? entry.id : `entry ${Number(at) + 1}`
  const where = (path: readonly PropertyKey[]) => ({
    file: whereWritten([i, ...path], read.merged, read.files).file,
    path,
  })
  return explain(where, entry, schema).map((one) => ({ ...one, place: `${name}: ${one.place}` }))
}

function repeatedIds({ files }: Layered): AuthorProblem[] {
  return files.flatMap(({ file, data }) =>
    duplicates((data as { id: unknown }[]).map(({ id }) => String(id))).map((id) => ({
      file,
      place: 'id',
      wrong: `\`${id}\` is the id of two entries.`,
      fix: 'Give one of them another id.',
    })),
  )
}
