import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseEnv } from 'node:util'
import { failOn } from './author-error.ts'
import { strayFiles } from './stray-files.ts'

/** A folder of content: the project's, or an organisation's own that lies over it. */
export interface Layer {
  /** Its path in the file system. */
  readonly folder: string
  /** Its path as seen from the project, such as `content` or `../acme-handbook`. */
  readonly name: string
}

/** A file of content in one layer. */
export interface LayeredFile {
  /** Its path in the file system. */
  readonly path: string
  /** Its path as an author is told it, such as `../acme-handbook/site.yaml`. */
  readonly name: string
}

/** The variable that names an organisation's own folder, in the environment or in `.env` beside package.json. */
export const OWN_FOLDER = 'HANDBOOK_CONTENT'

/** The folders of content of the project at `root`, its own `content/` first; a later one lies over those before it. */
export function contentLayers(root: URL): Layer[] {
  const project = fileURLToPath(root)
  const ours = { folder: join(project, 'content'), name: 'content' }
  const given = ownFolder(project)
  if (!given) return [ours]
  const folder = resolve(project, given.value)
  const own = { folder, name: shown(relative(project, folder)) }
  const wrong = unusable(own, ours)
  if (wrong) {
    const fix = `Write the path of the folder with your own content as seen from package.json, such as \`${OWN_FOLDER}=../acme-handbook\`.`
    failOn([{ file: given.file, place: OWN_FOLDER, wrong: `\`${given.value}\` ${wrong}`, fix }])
  }
  failOn(strayFiles(own, ours))
  return [ours, own]
}

/** The files at `path` inside the content, such as `site.yaml`: one from each layer that has it, the one that lies on top last. */
export function filesAt(layers: readonly Layer[], path: string): LayeredFile[] {
  return layers
    .map(({ folder, name }) => ({ path: join(folder, path), name: `${name}/${path}` }))
    .filter((file) => existsSync(file.path))
}

/** The paths inside the content that are like `pattern` in any layer, each once, in order. */
export function pathsLike(layers: readonly Layer[], pattern: string): string[] {
  const found = layers.flatMap(({ folder }) => globSync(pattern, { cwd: folder }).map(shown))
  return [...new Set(found)].sort()
}

function ownFolder(project: string): { value: string; file: string } | undefined {
  const file = join(project, '.env')
  const written = existsSync(file) ? parseEnv(readFileSync(file, 'utf8'))[OWN_FOLDER] : undefined
  const set = process.env[OWN_FOLDER]
  if (set !== undefined) return set ? { value: set, file: 'the environment' } : undefined
  return written ? { value: written, file: '.env' } : undefined
}

function unusable(own: Layer, ours: Layer): string | undefined {
  if (!existsSync(own.folder)) return `does not exist: there is no folder ${own.folder}.`
  if (!statSync(own.folder).isDirectory()) return 'is a file, not a folder.'
  if (own.folder === ours.folder) return "is the project's own content, which is read anyway."
  if (readdirSync(own.folder).every((name) => name.startsWith('.'))) return 'is an empty folder.'
  return undefined
}

function shown(path: string): string {
  return path.replaceAll('\\', '/')
}
