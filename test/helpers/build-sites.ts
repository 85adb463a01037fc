import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT, run } from './build.ts'
import { copyFonts, copyProject } from './example-project.ts'
import { whileRunning } from './running.ts'
import { SITES } from './sites.ts'

/**
 * Builds the sites that the browser tests look at, both at once, by the commands of the README: as a newcomer who starts it on
 * this machine, and as somebody who builds it for a folder of a host. Each in a copy, since two builds must not share a folder.
 */
export async function setup(): Promise<void> {
  await Promise.all([startHere(SITES.root), buildForHost(SITES.folder)])
}

async function startHere({ folder }: typeof SITES.root): Promise<void> {
  using copy = copyProject()
  await whileRunning(copy.root, ['start'], 4391, (_, glossary) => {
    if (!/<h1[^>]*>/.test(glossary)) throw new Error(`expected a glossary but got:\n${glossary}`)
  })
  rmSync(join(PROJECT, folder), { recursive: true, force: true })
  cpSync(join(copy.root, 'dist'), join(PROJECT, folder), { recursive: true })
  copyFonts(copy.root, PROJECT)
}

async function buildForHost({ site, base, folder }: typeof SITES.folder): Promise<void> {
  using copy = copyProject()
  const given = ['--site', site, '--base', base, '--outDir', join(PROJECT, folder)]
  const { code, output } = await run('npm', ['run', 'build', '--', ...given], copy.root)
  if (code !== 0) throw new Error(`the site did not build for ${site}${base}:\n${output}`)
}
