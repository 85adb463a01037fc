// Notes every item id of every tool in content/published-ids.yaml, so that the build can tell when one vanishes. The list only grows.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parse, stringify } from 'yaml'
import { itemIds } from '../schemas/item-ids.ts'

const content = new URL('../../content/', import.meta.url)
const ledger = new URL('published-ids.yaml', content)
const heading = '# Every item id ever published. Written by `npm run publish-ids`; it only grows.\n'

const published: Record<string, string[]> = parse(readFileSync(ledger, 'utf8')) ?? {}
const files = readdirSync(new URL('tools/', content), { recursive: true, encoding: 'utf8' }).filter((file) =>
  // A file with a language in its name, such as clear-print.de.yaml, has the ids of the original.
  /^[^.]+\.yaml$/.test(file),
)
for (const file of files.sort()) {
  const id = file.replace(/^.*[\\/]|\.yaml$/g, '')
  const ids = itemIds(parse(readFileSync(new URL(`tools/${file}`, content), 'utf8')))
  published[id] = [...new Set([...(published[id] ?? []), ...ids])]
}
writeFileSync(ledger, heading + stringify(published))
console.log(
  `${Object.values(published).flat().length} item ids of ${Object.keys(published).length} tools are in content/published-ids.yaml`,
)
