import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT } from './build.ts'
import { readYaml } from './words.ts'

/** The guidance pages that a tool lives on, by id, of every kind of tool: a new one is found by being there. */
export function toolPages(): string[] {
  const pages = toolFiles().map((path) => readYaml<{ page: string }>(`content/tools/${path}`).page)
  return [...new Set(pages)].sort()
}

/** The files of all tools as `kind/id.yaml`; their words in other languages stand a folder deeper. */
export function toolFiles(): string[] {
  return readdirSync(join(PROJECT, 'content/tools'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^[^/]+\/[^/]+\.yaml$/.test(path))
    .sort()
}
