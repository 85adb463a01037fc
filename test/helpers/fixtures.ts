import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT } from './build.ts'

/** Every saved record of an earlier or today's format in `test/fixtures/records`, by its name such as `v1`. */
export function recordFixtures(): ReadonlyMap<string, unknown> {
  const folder = join(PROJECT, 'test/fixtures/records')
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown
  return new Map(readdirSync(folder).map((name) => [name.replace('.json', ''), read(name)]))
}
