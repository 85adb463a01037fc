import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { DataStore, Loader, LoaderContext } from 'astro/loaders'
import { glob } from 'astro/loaders'
import type { z } from 'astro/zod'
import { type AuthorProblem, failOn } from './author-error.ts'
import { explain } from './explain.ts'
import { checkSyntax, readYaml } from './syntax.ts'

interface Folder {
  base: string
  pattern: string
  schema: z.ZodType | ((file: string) => z.ZodType)
  id?: (entry: string) => string
  /** Whether there may be no such file, as with translations. */
  optional?: boolean
}

/** Loads a folder of pages or data files, checking each in the author's language; an empty or missing folder fails the build. */
export function folderOf({ base, pattern, schema, id, optional = false }: Folder): Loader {
  const inner = glob({ base, pattern, ...(id ? { generateId: ({ entry }) => id(entry) } : {}) })
  return {
    name: 'handbook:folder',
    load: async (context: LoaderContext) => {
      const place = `collection \`${context.collection}\` in src/content.config.ts`
      const fix = 'Correct `base` and `pattern`, or put the files there.'
      if (!existsSync(new URL(base, context.config.root))) {
        failOn([{ file: place, place: 'base', wrong: `the folder \`${base}\` does not exist.`, fix }])
      }
      await checkSyntax(base, pattern, context.config.root)
      const problems: AuthorProblem[] = []
      await inner.load({
        ...context,
        store: withoutModules(context.store),
        parseData: async ({ data, filePath = '' }) => {
          const path = relative(context, filePath)
          const checker = typeof schema === 'function' ? schema(path) : schema
          problems.push(...explain(path, data, checker))
          return checker.safeParse(data).data as typeof data
        },
      })
      failOn(problems)
      if (!optional && context.store.keys().length === 0) {
        failOn([
          {
            file: place,
            place: 'base',
            wrong: `the folder \`${base}\` holds no file like \`${pattern}\`.`,
            fix,
          },
        ])
      }
    },
  }
}

// Astro would make a module of every MDX page, which takes most of a build; src/content/render.ts draws pages without.
function withoutModules(store: DataStore): DataStore {
  return { ...store, set: ({ deferredRender: _, ...entry }) => store.set(entry) }
}

/** Loads one YAML file that holds a list of entries with ids. */
export function listOf(path: string, schema: z.ZodType): Loader {
  return fileOf(path, (data) => {
    if (!Array.isArray(data))
      failOn([{ file: path, place: 'file', wrong: 'is not a list.', fix: 'Start every entry with `- id:`.' }])
    const list = data as Record<string, unknown>[]
    failOn(
      list.flatMap((entry, i) =>
        explain(path, entry, schema).map((one) => ({
          ...one,
          place: `${entry?.id ?? `entry ${i + 1}`}: ${one.place}`,
        })),
      ),
    )
    failOn(
      repeated(list.map((entry) => String(entry.id))).map((id) => ({
        file: path,
        place: 'id',
        wrong: `\`${id}\` is the id of two entries.`,
        fix: 'Give one of them another id.',
      })),
    )
    return list.map((entry) => [String(entry.id), entry])
  })
}

/** Loads one YAML file as a single entry; the collection has this one, under the id `all`. */
export function recordOf(path: string, schema: z.ZodType): Loader {
  return fileOf(path, (data) => {
    failOn(explain(path, data, schema))
    return [['all', data as Record<string, unknown>]]
  })
}

// Astro's own `file()` logs what a parser throws and builds on without the data; ours must stop the build.
function fileOf(path: string, entries: (data: unknown) => [string, Record<string, unknown>][]): Loader {
  return {
    name: 'handbook:file',
    load: async ({ config, store, parseData, watcher }) => {
      const url = new URL(path, config.root)
      const load = async () => {
        if (!existsSync(url))
          failOn([
            { file: path, place: 'file', wrong: 'does not exist.', fix: 'Put it back; the build needs it.' },
          ])
        const { data, problems } = readYaml(path, await readFile(url, 'utf8'))
        failOn(problems)
        const read = entries(data)
        store.clear()
        for (const [id, data] of read) store.set({ id, data: await parseData({ id, data }), filePath: path })
      }
      await load()
      watcher?.add(fileURLToPath(url))
      watcher?.on('change', (changed) => {
        if (changed === fileURLToPath(url)) void load()
      })
    },
  }
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))]
}

function relative(context: LoaderContext, filePath: string): string {
  return filePath.replace(decodeURIComponent(context.config.root.pathname), '').replaceAll('\\', '/')
}
