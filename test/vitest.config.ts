import { defineConfig } from 'vitest/config'
import LongestFirst from './helpers/longest-first.ts'

const root = new URL('..', import.meta.url).pathname

export default defineConfig({
  root,
  cacheDir: '.cache/vitest',
  define: { __APP_VERSION__: JSON.stringify('0.0.0-test') },
  test: {
    // The handbook as it is, also where somebody has laid content of their own over it.
    env: { HANDBOOK_CONTENT: '' },
    reporters: ['default', './test/helpers/closing-line.ts'],
    // For a machine that is busy with other work too; what takes so long on an idle one is at fault.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 30_000 } },
    // Two cores: a file waits for its browser a third of the time, so three at once fill them.
    maxWorkers: 3,
    // No file leaves anything behind in a module, so one process reads each module once for all of its files.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'code',
          include: [
            'test/{domain,schemas,state,formats,integrations,content,architecture}/**/*.test.{ts,tsx}',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['test/{site,commands}/**/*.test.ts'],
          globalSetup: 'test/helpers/build-sites.ts',
        },
      },
    ],
  },
})
