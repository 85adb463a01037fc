/** What every answer of a host should say, beside the policy that each page carries itself. */
export const HEADERS: Readonly<Record<string, string>> = {
  // Only a header can say it: no other site may show the handbook inside its own pages.
  'Content-Security-Policy': "frame-ancestors 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
}

/** Folders whose files change their name when they change, so that a browser may keep them for good. */
export const HASHED = ['_astro', 'pagefind/fragment', 'pagefind/index', 'pagefind/filter'] as const

/** How long a browser may keep a file: for a year where the name tells versions apart, else it asks each time. */
export const CACHE = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' } as const

/** The types that browsers insist on, or that older hosts do not know, by the ending of the file. */
export const TYPES = {
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
} as const

/** What is worth compressing; the other files of the site are small already. */
export const COMPRESSED = [
  'text/html',
  'text/css',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/wasm',
  'image/svg+xml',
] as const
