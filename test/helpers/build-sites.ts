import { join } from 'node:path'
import { buildSite, PROJECT, run } from './build.ts'
import { copyProject } from './example-project.ts'
import { SITES } from './sites.ts'

/** Builds the site at the root of a host and in a folder of one, before the browser tests, both at once. */
export async function setup(): Promise<void> {
  await Promise.all([
    buildSite({ base: SITES.root.base, outDir: join(PROJECT, SITES.root.folder) }),
    buildForHost(SITES.folder),
  ])
}

/** Builds as somebody would who hosts the site: by the command of the README. */
async function buildForHost({ site, base, folder }: typeof SITES.folder): Promise<void> {
  // Astro keeps files under its root while it builds, which two builds must not share.
  using copy = copyProject()
  const given = ['--site', site, '--base', base, '--outDir', join(PROJECT, folder)]
  const { code, output } = await run('npm', ['run', 'build', '--', ...given], copy.root)
  if (code !== 0) throw new Error(`the site did not build for ${site}${base}:\n${output}`)
}
