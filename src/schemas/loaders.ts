import type { Loader } from 'astro/loaders'
import type { z } from 'astro/zod'
import { type AuthorProblem, failOn } from './author-error.ts'
import { explain } from './explain.ts'
import { fileNameProblems } from './file-names.ts'
import { type Layered, type Merge, readLayered, replace } from './layered.ts'
import { readWords } from './layered-words.ts'
import { filesAt, pathsLike } from './layers.ts'
import { listProblems } from './list-problems.ts'
import { type DataEntry, loaderOf } from './loader.ts'
import { mergeContent } from './merge.ts'
import { whereWritten } from './written.ts'

interface Folder {
  base: string
  pattern: string
  schema: z.ZodType | ((file: string) => z.ZodType)
  id?: (entry: string) => string
  /** How an organisation's own file is laid over ours of the same path: in place of it, unless this says otherwise. */
  merge?: Merge
  /** For translations, of which there may be none: the path of what a file translates, if it is something that has an original. */
  original?: (path: string) => string | undefined
}

/** Loads a folder of pages or data files, checking each in the author's language; an empty or missing folder fails the build. */
export function folderOf({
  base,
  pattern,
  schema,
  id = withoutEnding,
  merge = replace,
  original,
}: Folder): Loader {
  const folder = inside(base)
  const within = folder && `${folder}/`
  return loaderOf({
    name: 'handbook:folder',
    concerns: (path) => path.startsWith(within),
    read: async (layers, { collection }) => {
      const place = `collection \`${collection}\` in src/content.config.ts`
      const fix = 'Correct `base` and `pattern`, or put the files there.'
      const failOnFolder = (wrong: string) => failOn([{ file: place, place: 'base', wrong, fix }])
      if (filesAt(layers, folder).length === 0) failOnFolder(`the folder \`${base}\` does not exist.`)
      const paths = pathsLike(layers, within + pattern)
      if (paths.length === 0 && !original)
        failOnFolder(`the folder \`${base}\` holds no file like \`${pattern}\`.`)
      failOn(fileNameProblems(paths.flatMap((path) => filesAt(layers, path).slice(-1))))
      const readOne = async (path: string) => {
        const from = original?.(path)
        const one = await (from
          ? readWords(layers, path, from, merge)
          : readLayered(filesAt(layers, path), merge))
        return one ? [{ path, ...one }] : []
      }
      const read = (await Promise.all(paths.map(readOne))).flat()
      failOn(read.flatMap(({ problems }) => problems))
      const checked = read.map((one) => checkFile(one, schema))
      failOn(checked.flatMap(({ problems }) => problems))
      return checked.map(({ entry }, i) => ({ id: id(read[i]?.path.slice(within.length) ?? ''), ...entry }))
    },
  })
}

/**
 * Loads one YAML file that holds a list of entries with ids; an organisation's own entries are laid over ours by id. Astro hands
 * entries out sorted by id: where the author's order counts, the place in the list stands before the id.
 */
export function listOf(path: string, schema: z.ZodType, { inOrder = false } = {}): Loader {
  return fileOf(path, mergeContent, (read) => {
    failOn(listProblems(read, schema))
    const list = read.merged as { id: unknown }[]
    return list.map((data, i) => ({
      id: inOrder ? `${String(i).padStart(4, '0')} ${data.id}` : String(data.id),
      data,
      filePath: whereWritten([i], list, read.files).file,
    }))
  })
}

/** Loads one YAML file as a single entry; the collection has this one, under the id `all`. */
export function recordOf(path: string, schema: z.ZodType, merge: Merge = mergeContent): Loader {
  return fileOf(path, merge, (read) => {
    const { problems, entry } = checkFile(read, schema)
    failOn(problems)
    return [{ id: 'all', ...entry, data: read.merged as Record<string, unknown> }]
  })
}

// Astro's own `file()` logs what a parser throws and builds on without the data; ours must stop the build.
function fileOf(path: string, merge: Merge, entries: (read: Layered) => DataEntry[]): Loader {
  return loaderOf({
    name: 'handbook:file',
    concerns: (changed) => changed === inside(path),
    read: async (layers, { parseData }) => {
      const files = filesAt(layers, inside(path))
      if (files.length === 0)
        failOn([
          { file: path, place: 'file', wrong: 'does not exist.', fix: 'Put it back; the build needs it.' },
        ])
      const read = await readLayered(files, merge)
      failOn(read.problems)
      return Promise.all(
        entries(read).map(async (entry) => ({ ...entry, data: await parseData<typeof entry.data>(entry) })),
      )
    },
  })
}

function checkFile(
  { merged, body, files }: Layered,
  schema: Folder['schema'],
): { problems: AuthorProblem[]; entry: Omit<DataEntry, 'id'> } {
  const filePath = files.at(-1)?.file ?? ''
  const checker = typeof schema === 'function' ? schema(filePath) : schema
  const parsed = checker.safeParse(merged)
  return {
    problems: parsed.success ? [] : explain((path) => whereWritten(path, merged, files), merged, checker),
    entry: {
      data: parsed.data as Record<string, unknown>,
      filePath,
      ...(body === undefined ? {} : { body }),
    },
  }
}

function withoutEnding(path: string): string {
  return path.replace(/\.\w+$/, '')
}

/** A path of the project inside its content: `./content/guidance` is `guidance`. */
function inside(path: string): string {
  return path.replace(/^(?:\.\/)?content(?:\/|$)/, '')
}
