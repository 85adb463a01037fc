import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'
import { PROJECT } from './build.ts'

export interface Served {
  readonly origin: string
  readonly stop: () => Promise<void>
}

/** Serves a built folder under a base path the way a plain static host does, with 404.html for what is not there. */
export async function serve(folder: string, base: string): Promise<Served> {
  const root = join(PROJECT, folder)
  const files = sirv(root, { dev: true })
  const server = createServer((request, response) => {
    const missing = async () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      response.end(await readFile(join(root, '404.html')))
    }
    if (!request.url?.startsWith(base)) return void missing()
    request.url = `/${request.url.slice(base.length)}`
    files(request, response, missing)
  })
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
