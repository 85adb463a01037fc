import { describe, expect, it } from 'vitest'
import { keptFiles } from '../../src/integrations/offline/manifest.ts'

const kept = (...paths: string[]) => keptFiles(new Map(paths.map((path) => [path, Buffer.from(path)])))

describe('what a browser keeps of the handbook', () => {
  it('are pages, by the address of their folder', () => {
    expect(kept('index.html', 'about/index.html', '404.html').map(({ url }) => url)).toEqual([
      './',
      '404.html',
      'about/',
    ])
  })

  it('is fetched again when it holds something else, unless its name says so', () => {
    expect(kept('_astro/a.x1.js', 'pagefind/fragment/b.pf_fragment').map(({ revision }) => revision)).toEqual(
      [null, null],
    )
    const [before] = keptFiles(new Map([['favicon.svg', Buffer.from('one')]]))
    const [after] = keptFiles(new Map([['favicon.svg', Buffer.from('two')]]))
    expect(before?.revision).not.toBe(after?.revision)
  })

  it.each([
    'sw.js',
    '.htaccess',
    '_headers',
    'nginx.conf.sample',
    'Caddyfile.sample',
    'vercel.json',
    'robots.txt',
    'sitemap-0.xml',
    'social.png',
  ])('is not %s, which only hosts and other sites read', (path) => {
    expect(kept(path)).toEqual([])
  })

  it.each([
    ['ar', []],
    [null, ['pagefind/wasm.unknown.pagefind']],
  ])('is what a search in every language needs, and not what none needs: %s', (wasm, wanted) => {
    const entry = JSON.stringify({ languages: { en: { wasm: 'en' }, xx: { wasm } } })
    const files = new Map([
      ['pagefind/pagefind-entry.json', Buffer.from(entry)],
      ['pagefind/wasm.unknown.pagefind', Buffer.from('')],
    ])
    expect(keptFiles(files).map(({ url }) => url)).toEqual(['pagefind/pagefind-entry.json', ...wanted])
  })
})
