import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isAbsolute, join, resolve } from 'node:path'
import sirv from 'sirv'
import { PROJECT } from './build.ts'

export interface Served {
  readonly origin: string
  readonly stop: () => Promise<void>
}

/** Serves a built folder under a base path the way a good static host does, with 404.html for what is not there. */
export async function serve(folder: string, base: string): Promise<Served> {
  const root = resolve(PROJECT, folder)
  const files = sirv(root, {
    etag: true,
    // A host reads its files when they are asked for; only a folder of tests that is deployed to again changes.
    dev: isAbsolute(folder),
    setHeaders: (response, path) => {
      // Named by a hash of what is in them, so that a browser need not ask for them twice.
      if (path.startsWith('/_astro/')) response.setHeader('cache-control', 'max-age=31536000, immutable')
    },
  })
  const server = createServer((request, response) => {
    const missing = async () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      response.end(await readFile(join(root, '404.html')))
    }
    if (!request.url?.startsWith(base)) return void missing()
    request.url = `/${request.url.slice(base.length)}`
    files(request, response, missing)
  })
  // On a busy machine a connection must not be closed at the moment at which it is used again.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
