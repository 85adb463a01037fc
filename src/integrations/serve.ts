// Serves the built site on a fixed port, or on the one that PORT names, the way a plain static host does.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
// sirv (4 kB, no dependencies to speak of) is a correct static file server: types, ranges, caching, index files.
import sirv from 'sirv'

const PORT = Number(process.env.PORT ?? 4321)
const folder = fileURLToPath(new URL('../../dist/', import.meta.url))
const handler = sirv(folder, { etag: true })

createServer((request, response) => {
  handler(request, response, () => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
    response.end(readFileSync(join(folder, '404.html')))
  })
})
  .on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error
    console.error(`Port ${PORT} is in use. Stop the program that uses it, then run npm start again.`)
    process.exit(1)
  })
  .listen(PORT, '127.0.0.1', () =>
    console.log(`\nService Handbook is at http://localhost:${PORT}/\nPress Ctrl+C to stop.`),
  )
