import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PROJECT, run } from '../helpers/build.ts'

const program = (path: string) => join(PROJECT, 'node_modules', path)

describe('every file of the project', () => {
  it.each<[what: string, args: string[]]>([
    [
      'keeps the style and has no warning',
      [program('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'],
    ],
    [
      'of the domain knows neither browser nor server',
      [program('typescript/bin/tsc'), '--noEmit', '-p', 'src/domain'],
    ],
    ['has the types it says', [program('astro/bin/astro.mjs'), 'check']],
  ])('%s', async (_what, args) => {
    const { code, output } = await run(process.execPath, args)
    expect(code, output).toBe(0)
  })
})
