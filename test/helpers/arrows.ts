import type { Import } from './sources.ts'

/** The layers of `src/`, each of which may import itself and every layer after it. */
const ORDER = ['pages', 'layouts', 'components', 'islands', 'state', 'formats', 'domain']

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(ORDER.map((layer, i) => [layer, ORDER.slice(i)])),
  'content.config.ts': ['schemas', 'domain'],
  content: ['content', 'schemas', 'domain'],
  schemas: ['schemas', 'domain'],
  integrations: ['integrations', 'schemas', 'domain'],
  'astro.config.mjs': ['integrations', 'schemas', 'domain'],
}
const ASKS_CONTENT = /^src\/(?:pages|layouts|components)\/|^src\/islands\/.*\.astro$/
const NAMES_ASTRO_CONTENT =
  /^src\/(?:content\/|content\.config\.ts$|pages\/|layouts\/|components\/|islands\/.*\.astro$)/

/** The imports that run against the arrows of the design, as `file:line imports target`. */
export function wrongArrows(imports: readonly Import[]): string[] {
  return imports.filter((one) => !isAllowed(one)).map(tell)
}

function isAllowed({ file, target, ours }: Import): boolean {
  const from = layerOf(file)
  if (!ours) {
    if (target === 'astro:content') return NAMES_ASTRO_CONTENT.test(file)
    return from !== 'domain' || target === 'valibot'
  }
  if (!target.startsWith('src/')) return target === 'package.json'
  const to = layerOf(target)
  if (to === 'content') return from === 'content' || ASKS_CONTENT.test(file)
  if (to === 'styles') return ASKS_CONTENT.test(file)
  return MAY_IMPORT[from]?.includes(to) ?? false
}

/** The imports by which one kind of tool reaches into another. */
export function kindsThatMeet(imports: readonly Import[], kinds: readonly string[]): string[] {
  return imports
    .filter(({ file, target }) => {
      const [from, to] = [kindOf(file, kinds), kindOf(target, kinds)]
      return from !== undefined && to !== undefined && from !== to
    })
    .map(tell)
}

/** The imports by which anything but a kind itself and the registries names a kind. */
export function kindsNamedOutside(imports: readonly Import[], kinds: readonly string[]): string[] {
  const registries = ['src/domain/kinds.ts', 'src/schemas/tools/index.ts']
  return imports
    .filter(({ file, target }) => kindOf(target, kinds) && !kindOf(file, kinds) && !registries.includes(file))
    .map(tell)
}

function kindOf(path: string, kinds: readonly string[]): string | undefined {
  const [, folder, file] = /^src\/(?:(?:domain|islands)\/([^/]+)\/|schemas\/tools\/([^/.]+))/.exec(path) ?? []
  const name = folder ?? file ?? ''
  return kinds.includes(name) ? name : undefined
}

function layerOf(path: string): string {
  return /^src\/([^/]+)/.exec(path)?.[1] ?? path
}

function tell({ file, line, target }: Import): string {
  return `${file}:${line} imports ${target}`
}
