import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { keptFiles } from '../../src/integrations/offline/manifest.ts'
import { PROJECT } from './build.ts'

/** Bytes that a browser fetches to keep a built site whole, with brotli as a host packs while it sends (quality 5). */
export function offlineBytes(folder: string): number {
  const root = join(PROJECT, folder)
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(root, path)).isFile())
  const files = new Map(paths.map((path) => [path, readFileSync(join(root, path))]))
  return keptFiles(files)
    .map(({ url }) => files.get(/(^\.\/|\/)$/.test(url) ? `${url.replace('./', '')}index.html` : url))
    .reduce((total, bytes) => total + packed(bytes), 0)
}

function packed(bytes: Buffer | undefined): number {
  if (!bytes) throw new Error('expected every kept file to be in the folder but got one that is not')
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 }
  // What is packed already, such as a font, goes as it is.
  return Math.min(bytes.length, brotliCompressSync(bytes, { params }).length)
}
