/** What our workers use of the service worker's world; the compiler's own description of it does not go with that of pages. */
export interface WorkerScope {
  readonly registration: { readonly scope: string; unregister: () => Promise<boolean> }
  readonly clients: { claim: () => Promise<void> }
  skipWaiting: () => Promise<void>
  addEventListener: {
    (type: 'install' | 'activate', on: (event: Lasting) => void): void
    (type: 'message', on: (event: { readonly data: unknown }) => void): void
    (type: 'fetch', on: (event: Asked) => void): void
  }
}

interface Lasting {
  waitUntil: (until: Promise<unknown>) => void
}

interface Asked extends Lasting {
  readonly request: Request
  respondWith: (answer: Promise<Response>) => void
}

/** Names of the caches are made of this and the folder: one host name may serve several handbooks. */
export const CACHE_PREFIX = 'service-handbook'
