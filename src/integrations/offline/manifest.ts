import { createHash } from 'node:crypto'
import { HASHED } from '../hosts/rules.ts'

/** A file the service worker keeps: its address as seen from the worker, and what tells its editions apart. */
export interface KeptFile {
  readonly url: string
  /** Nothing for a file whose name changes with what it holds. */
  readonly revision: string | null
}

/** What only hosts, search engines and other sites read. */
const LEFT_OUT =
  /(^|\/)(sw\.js|\.htaccess|_headers|[^/]*\.sample|vercel\.json|staticwebapp\.config\.json|robots\.txt|sitemap[^/]*\.xml|social\.png)$/

/** Every language has its own file of the search; this one is for languages whose words the search does not know. */
const FOR_UNKNOWN = 'pagefind/wasm.unknown.pagefind'

/** The files of a built folder that make the handbook whole without a connection; pages are named by their folder. */
export function keptFiles(files: ReadonlyMap<string, Uint8Array>): KeptFile[] {
  const index = new TextDecoder().decode(files.get('pagefind/pagefind-entry.json'))
  const hasUnknown = /"wasm":(null|"unknown")/.test(index)
  return [...files]
    .filter(([path]) => !LEFT_OUT.test(path) && (hasUnknown || path !== FOR_UNKNOWN))
    .map(([path, bytes]) => ({
      url: path.replace(/(^|\/)index\.html$/, '$1') || './',
      revision: HASHED.some((folder) => path.startsWith(`${folder}/`)) ? null : fingerprint(bytes),
    }))
    .sort((a, b) => (a.url < b.url ? -1 : 1))
}

function fingerprint(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16)
}
