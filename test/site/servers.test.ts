import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HEADERS } from '../../src/integrations/hosts/rules.ts'
import { PROJECT } from '../helpers/build.ts'
import { isInstalled, SERVERS, start } from '../helpers/real-servers.ts'
import { SITES } from '../helpers/sites.ts'
import { say } from '../helpers/words.ts'

const folder = join(PROJECT, SITES.root.folder)
const named = (ending: string) => readdirSync(join(folder, '_astro')).find((name) => name.endsWith(ending))

// Programs of the machine, not of npm: where one is missing there is nothing to try it with.
describe.each(SERVERS.filter(isInstalled))(
  '$name, with the configuration that comes with the site',
  (server) => {
    let origin: string
    let stop: () => Promise<void>
    beforeAll(async () => {
      ;({ origin, stop } = await start(server, folder))
    })
    afterAll(() => stop?.())
    const get = (path: string) => fetch(origin + path).then(read)

    it.each([
      ['/guidance/clear-print/clear-print/', /^text\/html/],
      [`/_astro/${named('.js')}`, /javascript/],
      [`/_astro/${named('.css')}`, /^text\/css/],
      [`/_astro/${named('.woff2')}`, /woff2/],
      ['/search-words.json', /^application\/json/],
      ['/favicon.svg', /^image\/svg\+xml/],
    ])('gives %s its type', async (path, type) => {
      const answer = await get(path)
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringMatching(type)])
    })

    it.skipIf(server.program === 'python3')('shows the page for missing addresses', async () => {
      const answer = await get('/no/such/page/')
      expect([answer.status, answer.text]).toEqual([404, expect.stringContaining(say('missing.title'))])
    })

    it.skipIf(server.program === 'python3').each(['/', `/_astro/${named('.js')}`, '/no/such/page/'])(
      'says on %s who may frame it, and that types are not to be guessed',
      async (path) => {
        const { headers } = await get(path)
        const said = Object.keys(HEADERS).map((name) => [name, headers.get(name)])
        expect(Object.fromEntries(said)).toEqual(HEADERS)
      },
    )

    it.skipIf(server.program === 'python3').each([
      ['/', 'no-cache'],
      ['/pagefind/pagefind.js', 'no-cache'],
      [`/_astro/${named('.js')}`, 'public, max-age=31536000, immutable'],
    ])('lets browsers keep %s as %s', async (path, policy) => {
      expect((await get(path)).headers.get('cache-control')).toBe(policy)
    })
  },
)

async function read(answer: Response) {
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}
