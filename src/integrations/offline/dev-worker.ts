import type { AstroIntegration } from 'astro'
import { bundle } from './write-worker.ts'

/**
 * While authors write, gives browsers the kill switch in place of the service worker: one that keeps an edition built and served on
 * this machine would go on showing it.
 */
export function devWorker(): AstroIntegration {
  return {
    name: 'handbook:dev-worker',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (!/\/sw\.js($|\?)/.test(request.url ?? '')) return next()
          bundle('worker-off.ts').then((code) => {
            response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' })
            response.end(code)
          }, next)
        })
      },
    },
  }
}
