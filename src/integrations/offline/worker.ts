// The service worker: the whole handbook, kept for reading without a connection. It is built on its own, with the list of files.
import { setCacheNameDetails } from 'workbox-core'
// workbox-precaching (6 kB): keeps a list of files in step with the host, file by file, and never half of it.
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching'
import type { KeptFile } from './manifest.ts'
import { CACHE_PREFIX, type WorkerScope } from './scope.ts'

declare const FILES: KeptFile[]
declare const self: WorkerScope

setCacheNameDetails({ prefix: CACHE_PREFIX, suffix: new URL(self.registration.scope).pathname })
// Pages are kept under the address of their folder. Pagefind asks for its entry with the time in the address.
precacheAndRoute(FILES, { directoryIndex: '', cleanURLs: false, ignoreURLParametersMatching: [/^ts$/] })
cleanupOutdatedCaches()

// The reader said yes to a newer edition; until then this one waits, so that no page changes under anybody's hands.
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting()
})

// The very first one serves the page that is open too: it is of the same edition.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

// An address that is not in the handbook still gets the page that says so.
self.addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate') event.respondWith(fromHost(event.request))
})

async function fromHost(request: Request): Promise<Response> {
  return fetch(request).catch(async () => (await matchPrecache('404.html')) ?? Response.error())
}
