import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { PROJECT } from './build.ts'
import { copyProject, type ExampleProject } from './example-project.ts'

/** The handbook of an organisation that keeps its own content in a folder beside the project, which its `.env` names. */
export function copyOrganisation(): ExampleProject {
  const project = copyProject()
  const own = realpathSync(mkdtempSync(join(tmpdir(), 'acme-')))
  cpSync(join(PROJECT, 'test/fixtures/organisation'), own, { recursive: true })
  project.write('.env', `HANDBOOK_CONTENT=../${basename(own)}\n`)
  return {
    ...project,
    [Symbol.dispose]: () => {
      project[Symbol.dispose]()
      rmSync(own, { recursive: true })
    },
  }
}
