// The kill switch: takes the place of a service worker that browsers already run, forgets what it kept, and goes.
import { CACHE_PREFIX, type WorkerScope } from './scope.ts'

declare const self: WorkerScope

self.addEventListener('install', () => void self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(leave()))

async function leave() {
  const { pathname } = new URL(self.registration.scope)
  const ours = (await caches.keys()).filter(
    (name) => name.startsWith(CACHE_PREFIX) && name.endsWith(pathname),
  )
  await Promise.all(ours.map((name) => caches.delete(name)))
  await self.registration.unregister()
}
