// A web server with the rules of GitHub Pages, for a site in a folder: node github-pages.ts <built folder> <base> <port>.
// Nothing of a site changes its headers there, every file may be kept for ten minutes, and 404.html stands for what is missing.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'application/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}
const [folder = '', base = '/', port = '0'] = process.argv.slice(2)

createServer(({ url = '/' }, response) => {
  const { pathname } = new URL(url, 'http://localhost')
  const path = decodeURIComponent(pathname)
  if (!path.startsWith(base)) return answer(response, 404, '404.html')
  const inside = path.slice(base.length)
  const isFolder = existsSync(join(folder, inside, 'index.html'))
  if (isFolder && inside !== '' && !inside.endsWith('/')) {
    response.writeHead(301, { location: `${pathname}/` })
    return response.end()
  }
  // An address without an ending also names the .html file of that name.
  const file = [`${inside}${isFolder ? 'index.html' : ''}`, `${inside}.html`].find(isFile)
  return file ? answer(response, 200, file) : answer(response, 404, '404.html')
}).listen(Number(port), '127.0.0.1')

function isFile(path: string): boolean {
  return statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() ?? false
}

/** No header of the site's own, and ten minutes for every file whatever its name. */
function answer(response: ServerResponse, status: number, path: string) {
  const type = TYPES[extname(path)] ?? 'application/octet-stream'
  const isText = /^text|javascript|json|xml/.test(type)
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'max-age=600',
    ...(isText ? { 'content-encoding': 'gzip' } : {}),
  })
  const content = readFileSync(join(folder, path))
  return response.end(isText ? gzipSync(content) : content)
}
