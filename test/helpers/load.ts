import { EventEmitter } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'

/** A folder that a loader has loaded and watches, as under `npm run dev`. */
export interface Watching extends Disposable {
  /** What is loaded, by id. */
  readonly loaded: () => Record<string, unknown>
  /** What the author was told. */
  readonly told: readonly string[]
  /** Writes a file, and says so as the watcher does. */
  readonly write: (path: string, text: string) => void
}

/** Runs a loader in a folder that holds only these files, as Astro would, and gives what it loaded by id. */
export async function loadFrom(
  files: Readonly<Record<string, string>>,
  loader: Loader,
  collection = 'lists',
): Promise<Record<string, unknown>> {
  using watching = await watchIn(files, loader, collection)
  return watching.loaded()
}

/** Runs a loader in a folder that holds only these files at first, and goes on watching it. */
export async function watchIn(
  files: Readonly<Record<string, string>>,
  loader: Loader,
  collection = 'lists',
): Promise<Watching> {
  const root = mkdtempSync(join(tmpdir(), 'handbook-'))
  const remove = () => rmSync(root, { recursive: true })
  const put = (path: string, text: string) => {
    mkdirSync(join(root, dirname(path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  for (const [path, text] of Object.entries(files)) put(path, text)
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined })
  const loaded = new Map<string, { id: string; data: unknown }>()
  const told: string[] = []
  const context = {
    collection,
    config: { root: pathToFileURL(`${root}/`) },
    store: {
      set: (entry: { id: string; data: unknown }) => loaded.set(entry.id, entry),
      clear: () => loaded.clear(),
    },
    logger: { error: (text: string) => told.push(text) },
    parseData: async ({ data }: { data: unknown }) => data,
    watcher,
  }
  const load = loader.load as (context: LoaderContext) => Promise<void>
  await load(context as unknown as LoaderContext).catch((error: unknown) => {
    remove()
    throw error
  })
  return {
    loaded: () => Object.fromEntries([...loaded].map(([id, { data }]) => [id, data])),
    told,
    write: (path, text) => {
      put(path, text)
      watcher.emit('change', join(root, path))
    },
    [Symbol.dispose]: remove,
  }
}

/** What the author reads when a build stops. */
export function stopped(loading: Promise<unknown>): Promise<string> {
  return loading.then(
    () => 'nothing: it was loaded',
    (error: Error) => error.message,
  )
}
