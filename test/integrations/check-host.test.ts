import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Answer, type Ask, askAbout, type Role } from '../../src/integrations/hosts/check/ask.ts'
import { findingsIn } from '../../src/integrations/hosts/check/findings.ts'
import { CACHE, HEADERS } from '../../src/integrations/hosts/rules.ts'
import { PROJECT, run } from '../helpers/build.ts'
import { serveWith } from '../helpers/small-site.ts'

const PAGE =
  '<html data-root="./"><link rel="stylesheet" href="_astro/a.css"><script src="_astro/b.js"></script></html>'
const ours = Object.fromEntries(Object.entries(HEADERS).map(([name, value]) => [name.toLowerCase(), value]))
const entry = (type: string) => ({ ...ours, 'content-type': type, 'cache-control': CACHE.other })
const hashed = (type: string) => ({ ...ours, 'content-type': type, 'cache-control': CACHE.hashed })

/** What a host that does everything right answers. */
const GOOD: Readonly<Record<Role, Omit<Answer, 'role' | 'address'>>> = {
  page: { status: 200, headers: entry('text/html; charset=utf-8'), text: PAGE },
  style: { status: 200, headers: hashed('text/css'), text: '' },
  script: { status: 200, headers: hashed('text/javascript'), text: '' },
  search: { status: 200, headers: entry('text/javascript'), text: '' },
  'search-list': { status: 200, headers: entry('application/json'), text: '{"wasm":"en"}' },
  'search-program': { status: 200, headers: entry('application/octet-stream'), text: '' },
  worker: { status: 200, headers: entry('text/javascript'), text: '' },
  'missing-page': { status: 404, headers: entry('text/html'), text: PAGE },
  'missing-file': { status: 404, headers: entry('text/html'), text: PAGE },
  'no-slash': { status: 301, headers: { location: '/handbook/guidance/' }, text: '' },
  'without-tls': { status: 301, headers: { location: 'https://www.example.org/handbook/' }, text: '' },
}

interface Change {
  readonly status?: number
  readonly text?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** What is found at a host that is right but for one answer, as `breaks address wrong`. */
async function found(role?: Role, change: Change = {}, home = 'https://www.example.org/handbook/') {
  const ask: Ask = async (asked, address) => {
    const good = GOOD[asked]
    const headers = { ...good.headers, ...(asked === role ? change.headers : {}) }
    return { ...good, ...(asked === role ? change : {}), headers, role: asked, address }
  }
  const findings = findingsIn(await askAbout(new URL(home), ask))
  return findings.map(({ breaks, address, wrong }) => `${breaks ? 'breaks' : 'costs'} ${address} ${wrong}`)
}

describe('the check of a host', () => {
  it('finds nothing at one that does everything right', async () => {
    expect(await found()).toEqual([])
  })

  it.each<[string, Role, Change, RegExp]>([
    [
      'scripts of a type browsers refuse',
      'script',
      { headers: { 'content-type': 'text/plain' } },
      /^breaks .*b\.js .*`text\/plain`/,
    ],
    [
      'styles of another type',
      'style',
      { headers: { 'content-type': 'text/plain' } },
      /^breaks .*a\.css .*`text\/plain`/,
    ],
    [
      'a search that is not there',
      'search',
      { status: 404, headers: { 'content-type': 'text/html', 'cache-control': '' } },
      /^breaks .*pagefind\.js .*`404`/,
    ],
    [
      'a page in place of the program of the search',
      'search-program',
      { headers: { 'content-type': 'text/html' } },
      /^breaks .*wasm\.en\.pagefind .*`text\/html`/,
    ],
    ['a page for every address', 'missing-page', { status: 200 }, /^breaks .*there is nothing here.*`200`/],
    [
      'a page for every file',
      'missing-file',
      { status: 200 },
      /^breaks .*_astro\/.*there is nothing here.*`200`/,
    ],
    [
      'a page of the host for missing addresses',
      'missing-page',
      { text: 'Not found' },
      /^costs .*a page of the host/,
    ],
    [
      'pages at addresses without their last slash',
      'no-slash',
      { status: 200 },
      /^breaks .*\/guidance .*slash/,
    ],
    [
      'another site',
      'page',
      { text: `<p>Hello</p>${PAGE.replace('data-root', 'data-home')}` },
      /^breaks .*not a page of the handbook/,
    ],
    [
      'a policy that stops the search',
      'page',
      { headers: { 'content-security-policy': "script-src 'self'; frame-ancestors 'self'" } },
      /^breaks .*`script-src 'self'`/,
    ],
    [
      'pages kept for a day',
      'page',
      { headers: { 'cache-control': 'max-age=86400' } },
      /^costs .*86400 seconds/,
    ],
    [
      'a search kept for as long as somebody guesses',
      'search',
      { headers: { 'cache-control': 'public' } },
      /^costs .*guess/,
    ],
    [
      'hashed files that are asked for again',
      'script',
      { headers: { 'cache-control': 'max-age=600' } },
      /^costs .*b\.js .*again and again/,
    ],
    [
      'types that may be guessed',
      'page',
      { headers: { 'x-content-type-options': '' } },
      /^costs .*`X-Content-Type-Options`/,
    ],
    [
      'pages that any site may frame',
      'page',
      { headers: { 'content-security-policy': '' } },
      /^costs .*`Content-Security-Policy`/,
    ],
    [
      'text sent as large as it is',
      'style',
      { text: 'a'.repeat(3000) },
      /^costs .*a\.css .*3 kB are sent uncompressed/,
    ],
    [
      'a way in without TLS',
      'without-tls',
      { status: 200, headers: { location: '' } },
      /^costs http:.*without TLS too/,
    ],
  ])('tells of %s, and of nothing else', async (_, role, change, told) => {
    expect(await found(role, change)).toEqual([expect.stringMatching(told)])
  })

  it('lets hosts without a choice keep pages for ten minutes', async () => {
    expect(await found('page', { headers: { 'cache-control': 'max-age=600' } })).toEqual([])
  })

  it('tells of a site without TLS, save on this machine', async () => {
    expect(await found(undefined, {}, 'http://www.example.org/')).toEqual([
      expect.stringMatching(/without TLS/),
    ])
    expect(await found(undefined, {}, 'http://127.0.0.1:80/')).toEqual([])
  })
})

describe('the command that checks a host', () => {
  const check = (address: string) =>
    run(process.execPath, [join(PROJECT, 'src/integrations/hosts/check-host.ts'), address])

  it('fails at a host that answers everything with the start page, and says what to do', async () => {
    const home = await serveWith((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'max-age=31536000' })
      response.end(PAGE)
    })
    const { code, output } = await check(home.href)
    expect(code).toBe(1)
    expect(output).toContain('Readers will find these broken:')
    expect(output).toContain(
      `${home.href}_astro/b.js\n${home.href}pagefind/pagefind.js\n${home.href}sw.js\n  its type is \`text/html\`.\n  Serve files that end in \`.js\` as \`text/javascript\`.`,
    )
    expect(output).toContain('Turn off the fallback for single-page apps')
    expect(output).toContain('Send `Cache-Control: no-cache` with it.')
  })

  it.each([
    ['http://127.0.0.1:1/', /^http:\/\/127\.0\.0\.1:1\/ does not answer: ./],
    ['handbook', /^Give the address of the handbook/],
    ['', /^Give the address of the handbook/],
  ])('says why it cannot check `%s`', async (address, told) => {
    const { code, output } = await check(address)
    expect([code, output]).toEqual([1, expect.stringMatching(told)])
  })
})
