import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT } from './build.ts'
import { readYaml } from './words.ts'

/** The guidance pages that a tool lives on, by id, of every kind of tool: a new one is found by being there. */
export function toolPages(): string[] {
  const files = readdirSync(join(PROJECT, 'content/tools'), { recursive: true, encoding: 'utf8' })
  const tools = files.filter((path) => path.endsWith('.yaml'))
  return [...new Set(tools.map((path) => readYaml<{ page: string }>(`content/tools/${path}`).page))].sort()
}
