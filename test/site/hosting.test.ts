import { describe, expect, it } from 'vitest'
import { locations, pathOf } from '../helpers/addresses.ts'
import { withSite } from '../helpers/browser.ts'
import { type HtmlFile, htmlFiles, withTag } from '../helpers/html.ts'
import { builtPaths, guidanceIds } from '../helpers/pages.ts'
import { SITES } from '../helpers/sites.ts'
import { say } from '../helpers/words.ts'

const { folder } = SITES.root
const pages = htmlFiles(folder).filter(({ file }) => !file.endsWith('dialogs/index.html'))

describe('the site on a host', () => {
  const { address } = withSite()
  const read = async (path: string) => (await fetch(address(path))).text()

  describe('what a host and a search engine find', () => {
    it('is a page for every file of guidance, and no other', () => {
      const built = builtPaths(folder).map((path) => /^guidance\/(.+\/.+)\/$/.exec(path)?.[1])
      expect(built.filter((id) => id !== undefined)).toEqual(guidanceIds())
    })

    it('is a site map of every page but those that are the reader’s own', async () => {
      const maps = locations(await read('sitemap-index.xml'))
      const listed = await Promise.all(maps.map(async (map) => locations(await read(pathOf(map)))))
      const everybodys = builtPaths(folder).filter((path) => !/(^|\/)my-work\//.test(path))
      expect(listed.flat().map(pathOf).sort()).toEqual(everybodys)
    })

    it('is the same host in every address that is written in full', async () => {
      const [canonical = ''] = pages.flatMap((page) => canonicalOf(page))
      const { origin } = new URL(canonical)
      const maps = locations(await read('sitemap-index.xml'))
      const listed = await Promise.all(maps.map(async (map) => locations(await read(pathOf(map)))))
      const written = [...maps, ...listed.flat(), ...pages.flatMap(canonicalOf), ...pages.flatMap(pictureOf)]
      expect(written.filter((one) => !one.startsWith(`${origin}/`))).toEqual([])
    })

    it('is a robots.txt that keeps out of My work and names the site map', async () => {
      const rules = await read('robots.txt')
      expect(rules).toContain('\nDisallow: /my-work/\n')
      expect(rules).toMatch(/^Sitemap: https:\/\/[^/]+\/sitemap-index\.xml$/m)
    })

    it('is a page of its own for an address that is not there', async () => {
      const answer = await fetch(address('no/such/page/'))
      expect([answer.status, await answer.text()]).toEqual([
        404,
        expect.stringContaining(say('missing.title')),
      ])
    })

    it('is an icon', async () => {
      const icons = new Set(
        pages.flatMap((page) =>
          withTag(page, 'link', { rel: 'icon' }).map(
            ({ attributes }) => new URL(attributes.href ?? '', address(page.file.replace(/[^/]*$/, ''))).href,
          ),
        ),
      )
      expect([...icons]).toEqual([address('favicon.svg')])
      expect((await fetch(address('favicon.svg'))).headers.get('content-type')).toContain('image/svg+xml')
    })

    it('is a picture of 1200 by 630 for where a page is shared', async () => {
      expect([...new Set(pages.flatMap(pictureOf).map(pathOf))]).toEqual(['social.png'])
      const answer = await fetch(address('social.png'))
      expect(answer.status).toBe(200)
      expect(await pngSize(answer)).toEqual([1200, 630])
    })
  })

  describe('every page has', () => {
    it.each([
      ['one title at its top', (page: HtmlFile) => withTag(page, 'h1').map(({ text }) => text)],
      ['a name', (page: HtmlFile) => withTag(page, 'title').map(({ text }) => text)],
      ['its language', (page: HtmlFile) => withTag(page, 'html').map(({ attributes }) => attributes.lang)],
      [
        'a description',
        (page: HtmlFile) =>
          withTag(page, 'meta', { name: 'description' }).map(({ attributes }) => attributes.content),
      ],
      ['an address to be known by', canonicalOf],
    ])('%s', (_, find) => {
      const wrong = pages.filter((page) => find(page).length !== 1 || !find(page)[0]?.trim())
      expect(wrong.map(({ file }) => file)).toEqual([])
    })

    it('a name that no other page has', () => {
      const names = Map.groupBy(pages, (page) => withTag(page, 'title')[0]?.text)
      expect([...names].filter(([, same]) => same.length > 1).map(([name]) => name)).toEqual([])
    })

    it('its own address as the one to be known by', () => {
      const wrong = pages
        .filter(({ file }) => file !== '404.html')
        .filter((page) => pathOf(canonicalOf(page)[0] ?? '') !== page.file.replace(/index\.html$/, ''))
      expect(wrong.map(({ file }) => file)).toEqual([])
    })
  })
})

function canonicalOf(page: HtmlFile): string[] {
  return withTag(page, 'link', { rel: 'canonical' }).map(({ attributes }) => attributes.href ?? '')
}

function pictureOf(page: HtmlFile): string[] {
  return withTag(page, 'meta', { property: 'og:image' }).map(({ attributes }) => attributes.content ?? '')
}

/** Width and height from the header of a PNG file. */
async function pngSize(answer: Response): Promise<number[]> {
  const bytes = new DataView(await answer.arrayBuffer())
  return [bytes.getUint32(16), bytes.getUint32(20)]
}
