import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url))

export interface BuildResult {
  readonly code: number
  readonly output: string
}

/** Runs `astro build` in a project folder and gives its exit code and everything it printed. */
export async function runBuild({
  root = PROJECT,
  base = '/',
  outDir,
}: {
  root?: string
  base?: string
  outDir: string
}): Promise<BuildResult> {
  return run(
    process.execPath,
    [
      join(PROJECT, 'node_modules/astro/bin/astro.mjs'),
      'build',
      '--root',
      root,
      '--base',
      base,
      '--outDir',
      join(root, outDir),
    ],
    root,
  )
}

/** Builds the site, or fails with what the build said. */
export async function buildSite(options: { root?: string; base?: string; outDir: string }): Promise<string> {
  const { code, output } = await runBuild(options)
  if (code !== 0) throw new Error(`the site did not build:\n${output}`)
  return output
}

/** Runs a program to its end. */
export function run(command: string, args: readonly string[], cwd = PROJECT): Promise<BuildResult> {
  return new Promise((resolve, reject) => {
    const env = {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      FORCE_COLOR: '0',
      NODE_ENV: 'production',
      VITEST: '',
    }
    const child = spawn(command, args, { cwd, env })
    let output = ''
    child.stdout.on('data', (data) => (output += data))
    child.stderr.on('data', (data) => (output += data))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}
