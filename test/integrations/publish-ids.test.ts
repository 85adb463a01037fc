import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { run } from '../helpers/build.ts'
import { checklist, ownFile } from '../helpers/example-content.ts'
import { copyProject } from '../helpers/example-project.ts'

it("the ids of an organisation's own tools are noted in its own folder, and ours stay as they are", async () => {
  using project = copyProject()
  const read = (path: string) => readFileSync(join(project.root, path), 'utf8')
  const ours = read('content/published-ids.yaml')
  ownFile('tools/checklist/till-check.yaml', checklist('till-check', ['queue']))(project)
  ownFile('tools/checklist/coaching.yaml', read('content/tools/checklist/coaching.yaml'))(project)
  const { code, output } = await run(process.execPath, ['src/integrations/publish-ids.ts'], project.root)
  expect([code, output]).toEqual([0, '1 item ids of 1 tools are in acme/published-ids.yaml\n'])
  expect(parse(read('acme/published-ids.yaml'))).toEqual({ 'till-check': ['queue'] })
  expect(read('content/published-ids.yaml')).toBe(ours)
})
