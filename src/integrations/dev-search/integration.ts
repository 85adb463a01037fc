import type { AstroIntegration } from 'astro'
import { devIndex } from './dev-index.ts'

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' }

/** Lets search work while authors write: `npm run dev` indexes its own pages when search is first opened, and after a change. */
export function devSearch(): AstroIntegration {
  return {
    name: 'handbook:dev-search',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const home = () => new URL(server.resolvedUrls?.local[0] ?? 'http://localhost:4321/')
        const index = devIndex(home, (done, known) => {
          server.ws.send('handbook:indexing', { done, known })
          if (done === known) logger.info(`${known} pages were read for search`)
        })
        server.watcher.on('all', (_, path) => {
          // What Astro writes itself is no change.
          if (!/[\\/]\.(astro|cache)[\\/]/.test(path)) index.forget()
        })
        server.middlewares.use((request, response, next) => {
          const [, name = ''] = /\/pagefind\/([^?]+)/.exec(request.url ?? '') ?? []
          if (!name) return next()
          index.file(name).then((file) => {
            if (!file) return next()
            const type = TYPES[name.replace(/^.*\./, '')] ?? 'application/octet-stream'
            response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' })
            response.end(file)
          }, next)
        })
      },
    },
  }
}
