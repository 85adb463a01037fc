// Notes every item id of every tool in published-ids.yaml, so that the build can tell when one vanishes. The list only grows. What an
// organisation's own tools add is noted in its own folder.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { itemIds } from '../schemas/item-ids.ts'
import { contentLayers, type Layer, pathsLike } from '../schemas/layers.ts'
import { addedIds, mergePublishedIds, type PublishedIds } from '../schemas/published-ids.ts'

const FILE = 'published-ids.yaml'
const HEADING = '# Every item id ever published. Written by `npm run publish-ids`; it only grows.\n'

const layers = contentLayers(new URL('../../', import.meta.url))
const below = layers.slice(0, -1).map(ledgerOf).reduce(mergePublishedIds, {})
for (const top of layers.slice(-1)) {
  const published = mergePublishedIds(ledgerOf(top), addedIds(itemIdsOf(top), below))
  if (Object.keys(published).length > 0) writeFileSync(join(top.folder, FILE), HEADING + stringify(published))
  const [ids, tools] = [Object.values(published).flat().length, Object.keys(published).length]
  console.log(`${ids} item ids of ${tools} tools are in ${top.name}/${FILE}`)
}

function ledgerOf({ folder }: Layer): PublishedIds {
  const file = join(folder, FILE)
  return existsSync(file) ? (parse(readFileSync(file, 'utf8')) ?? {}) : {}
}

function itemIdsOf(layer: Layer): PublishedIds {
  const files = pathsLike([layer], 'tools/*/*.yaml')
  return Object.fromEntries(
    files.map((file) => [
      file.replace(/^.*\/|\.yaml$/g, ''),
      itemIds(parse(readFileSync(join(layer.folder, file), 'utf8'))),
    ]),
  )
}
