import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
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
      resolve(root, outDir),
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

/** What a program started from a terminal finds around it, without what Vitest adds for its own. */
export function plainEnvironment(cwd = PROJECT): NodeJS.ProcessEnv {
  const ours = ['VITEST', 'BASE_URL', 'DEV', 'PROD', 'SSR', 'MODE', 'NODE_ENV', 'FORCE_COLOR']
  const kept = Object.entries(process.env).filter(([name]) => !ours.includes(name))
  // Over this project somebody may have laid content of their own; it is tested without. A copy is what its test makes it.
  const own = cwd === PROJECT ? '' : process.env.HANDBOOK_CONTENT || undefined
  return { ...Object.fromEntries(kept), HANDBOOK_CONTENT: own, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' }
}

/** Runs a program to its end. */
export function run(command: string, args: readonly string[], cwd = PROJECT): Promise<BuildResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: plainEnvironment(cwd) })
    let output = ''
    child.stdout.on('data', (data) => (output += data))
    child.stderr.on('data', (data) => (output += data))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}
