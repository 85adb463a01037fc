import { randomUUID } from 'node:crypto'
import { readPage } from '../../read-page.ts'

/** What an address of the handbook is for, which says what its answer should be like. */
export type Role =
  | 'page'
  | 'script'
  | 'style'
  | 'search'
  | 'search-list'
  | 'search-program'
  | 'worker'
  | 'missing-page'
  | 'missing-file'
  | 'no-slash'
  | 'without-tls'

/** What a host said when it was asked for one address. */
export interface Answer {
  readonly role: Role
  readonly address: string
  readonly status: number
  /** Names in small letters. */
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

/** Asks for an address without following a redirect; throws when nobody answers. */
export type Ask = (role: Role, address: string) => Promise<Answer>

const PATIENCE_MS = 15_000

/** Asks over the network. */
export const askHost: Ask = async (role, address) => {
  const answer = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) })
  const headers = Object.fromEntries(answer.headers)
  return { role, address, status: answer.status, headers, text: await answer.text() }
}

/** Asks a host the dozen addresses by which the handbook at `home`, which ends with a slash, stands or falls. */
export async function askAbout(home: URL, ask: Ask): Promise<Answer[]> {
  const at = (path: string) => new URL(path, home).href
  const page = await ask('page', home.href)
  const { links } = readPage('', page.text)
  const linked = (ending: string) => links.find((link) => link.endsWith(ending))
  const list = await ask('search-list', at('pagefind/pagefind-entry.json'))
  const program = /"wasm":"([\w-]+)"/.exec(list.text)?.[1]
  const others: [Role, string | undefined][] = [
    ['script', linked('.js')],
    ['style', linked('.css')],
    ['search', 'pagefind/pagefind.js'],
    ['search-program', program && `pagefind/wasm.${program}.pagefind`],
    ['worker', 'sw.js'],
    ['missing-page', `guidance/${randomUUID()}/`],
    ['missing-file', `_astro/${randomUUID()}.js`],
    // At the root of a host, addresses that lead too far up end there, and all is well.
    ['no-slash', home.pathname === '/' ? undefined : 'guidance'],
    ['without-tls', home.protocol === 'https:' ? home.href.replace('https:', 'http:') : undefined],
  ]
  const answers: Answer[] = [page, list]
  for (const [role, path] of others)
    if (path !== undefined) answers.push(...(await optional(role, ask(role, at(path)))))
  return answers
}

// A host that does not listen without TLS at all is right too.
async function optional(role: Role, asked: Promise<Answer>): Promise<Answer[]> {
  return asked.then(
    (answer) => [answer],
    (error) => {
      if (role !== 'without-tls') throw error
      return []
    },
  )
}
