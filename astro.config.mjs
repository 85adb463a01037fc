import mdx from '@astrojs/mdx'
import react from '@astrojs/react'
import { defineConfig } from 'astro/config'
import manifest from './package.json' with { type: 'json' }
import { authorsPage } from './src/integrations/authors-page.ts'
import { devSearch } from './src/integrations/dev-search/integration.ts'
import { finish } from './src/integrations/finish.ts'
import { fonts } from './src/integrations/fonts.ts'
import { noDevPackages } from './src/integrations/no-dev-packages.ts'
import { devWorker } from './src/integrations/offline/dev-worker.ts'
import { siteMap } from './src/integrations/sitemap.ts'

/** Shared code: the records, which the home page reads too, and what is on the screen of most tools. */
const SHARED = [
  { name: 'record', test: /src[\\/](state|domain[\\/](text|record))/, minShareCount: 12 },
  { name: 'tool', test: /src[\\/](islands|domain|state)/, minShareCount: 8 },
]

// `astro build --site https://www.example.org --base /team/handbook/` puts the site in any folder of any host.
export default defineConfig({
  site: 'https://handbook.example.org',
  trailingSlash: 'always',
  cacheDir: './.cache',
  server: { port: 4321 },
  // A page is drawn while others are written to the disk.
  build: { concurrency: 4 },
  integrations: [
    fonts(),
    noDevPackages(),
    mdx(),
    react(),
    siteMap(),
    devSearch(),
    devWorker(),
    authorsPage(),
    finish(),
  ],
  vite: {
    define: { __APP_VERSION__: JSON.stringify(manifest.version) },
    build: { modulePreload: false },
    // What most tools need comes in two files, not in twenty of some hundred bytes: half of the requests of a tool's page.
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: SHARED } } } } },
    },
    // Files name one another as seen from where they stand, so that the built folder can be moved.
    experimental: { renderBuiltUrl: () => ({ relative: true }) },
  },
  // Shiki colours code with style attributes, which our content security policy refuses.
  markdown: { syntaxHighlight: false },
  // Editors learn from it which fields the front matter of a page has.
  experimental: { contentIntellisense: true },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      // Pagefind's index reader is WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
})
