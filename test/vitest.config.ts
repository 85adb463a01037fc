import { defineConfig } from 'vitest/config'

const root = new URL('..', import.meta.url).pathname

export default defineConfig({
  root,
  cacheDir: '.cache/vitest',
  define: { __APP_VERSION__: JSON.stringify('0.0.0-test') },
  test: {
    reporters: ['default', './test/helpers/closing-line.ts'],
    // Two cores: a file waits for its browser a third of the time, so three at once fill them.
    maxWorkers: 3,
    projects: [
      {
        extends: true,
        test: {
          name: 'code',
          include: [
            'test/{domain,schemas,state,formats,integrations,content,architecture,commands}/**/*.test.{ts,tsx}',
          ],
          testTimeout: 240_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: 'test/helpers/build-sites.ts',
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
})
