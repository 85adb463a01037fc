import { relative } from 'node:path'
import type { DataStore, Loader, LoaderContext } from 'astro/loaders'
import { contentLayers, type Layer } from './layers.ts'

/** An entry of a collection. */
export type DataEntry = Parameters<DataStore['set']>[0]

interface Reading {
  name: string
  read: (layers: readonly Layer[], context: LoaderContext) => Promise<DataEntry[]>
  /** Whether a change of the file at this path inside the content calls for reading again. */
  concerns: (path: string) => boolean
}

/** A loader that reads the layers of the content; while authors write, it reads again whenever a file changes that concerns it. */
export function loaderOf({ name, read, concerns }: Reading): Loader {
  return {
    name,
    load: async (context: LoaderContext) => {
      const { config, store, watcher, logger } = context
      const load = async () => {
        const entries = await read(contentLayers(config.root), context)
        store.clear()
        for (const entry of entries) store.set(entry)
      }
      await load()
      const folders = watcher ? contentLayers(config.root).map(({ folder }) => folder) : []
      watcher?.add(folders)
      for (const event of ['add', 'change', 'unlink'] as const)
        watcher?.on(event, (path) => {
          // What Astro itself writes, elsewhere, is written because an entry was: reading again would go on for ever.
          const changed = folders
            .map((folder) => relative(folder, path).replaceAll('\\', '/'))
            .filter((inside) => !inside.startsWith('../'))
          // While authors write, a mistake is told and the last good content stays.
          if (changed.some(concerns)) load().catch((error: Error) => logger.error(error.message))
        })
    },
  }
}
