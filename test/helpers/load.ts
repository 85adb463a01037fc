import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import { parse } from 'yaml'

/** Runs a loader in a folder that holds only these files, as Astro would, and gives what it loaded by id. */
export async function loadFrom(
  files: Readonly<Record<string, string>>,
  loader: Loader,
  collection = 'lists',
): Promise<Record<string, unknown>> {
  const root = mkdtempSync(join(tmpdir(), 'handbook-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(root, dirname(path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    return await load(loader, collection, pathToFileURL(`${root}/`))
  } finally {
    rmSync(root, { recursive: true })
  }
}

/** Everything Astro hands a loader that ours and Astro's own `glob` use. */
async function load(loader: Loader, collection: string, root: URL) {
  const loaded = new Map<string, { id: string; data: unknown }>()
  const yaml = {
    getEntryInfo: ({ contents }: { contents: string }) => ({ body: contents, data: parse(contents) }),
  }
  const context = {
    collection,
    config: { root, srcDir: new URL('src/', root) },
    store: {
      get: (id: string) => loaded.get(id),
      set: (entry: { id: string; data: unknown }) => loaded.set(entry.id, entry),
      keys: () => [...loaded.keys()],
      delete: (id: string) => loaded.delete(id),
      clear: () => loaded.clear(),
    },
    logger: { warn: () => undefined, error: () => undefined, info: () => undefined },
    parseData: async ({ data }: { data: unknown }) => data,
    generateDigest: String,
    entryTypes: new Map([['.yaml', yaml]]),
  }
  await (loader.load as (context: LoaderContext) => Promise<void>)(context as unknown as LoaderContext)
  return Object.fromEntries([...loaded].map(([id, { data }]) => [id, data]))
}

/** What the author reads when a build stops. */
export function stopped(loading: Promise<unknown>): Promise<string> {
  return loading.then(
    () => 'nothing: it was loaded',
    (error: Error) => error.message,
  )
}
