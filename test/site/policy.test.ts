import { describe, expect, it } from 'vitest'
import { withSite } from '../helpers/browser.ts'
import { openSearch, openSettings, searchFor } from '../helpers/dialogs.ts'
import { type HtmlFile, htmlFiles, withTag } from '../helpers/html.ts'
import { collectRefusals } from '../helpers/refusals.ts'
import { SITES } from '../helpers/sites.ts'

const files = htmlFiles(SITES.root.folder)
// Not a page: it is put into the page that asks for it, under that page's policy.
const pages = files.filter(({ file }) => !file.endsWith('dialogs/index.html'))

const LOCKED = {
  'default-src': ["'self'"],
  'connect-src': ["'self'"],
  'font-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'self'"],
  'form-action': ["'self'"],
  'object-src': ["'none'"],
}

describe('the content security policy', () => {
  const { openIn, newReader } = withSite()

  describe('what a page says that it allows', () => {
    it('is files of the site, and on every page the same', () => {
      const different = pages.filter((page) => {
        const policy = policyOf(page)
        return Object.entries(LOCKED).some(([name, sources]) => policy[name]?.join() !== sources.join())
      })
      expect(different.map(({ file }) => file)).toEqual([])
    })

    it.each(['script-src', 'style-src'])(
      'for %s adds only what stands in the page, by its hash',
      (directive) => {
        const loose = pages.flatMap((page) => {
          const sources = policyOf(page)[directive] ?? ['nothing']
          const allowed = sources.filter((source) =>
            /^'(self|wasm-unsafe-eval|sha256-[\w+/=]+)'$/.test(source),
          )
          return sources
            .filter((source) => !allowed.includes(source))
            .map((source) => `${page.file}: ${source}`)
        })
        expect(loose).toEqual([])
      },
    )

    it('comes before anything that it does not allow: no style or event attribute, and no script address', () => {
      const written = files.flatMap(({ file, elements }) =>
        elements.flatMap(({ tag, attributes }) =>
          Object.entries(attributes)
            .filter(([name, value]) => /^(style|srcdoc|on.*)$/.test(name) || /^\s*javascript:/i.test(value))
            .map(([name]) => `${file}: <${tag} ${name}>`),
        ),
      )
      expect(written).toEqual([])
    })
  })

  describe('with scripts on, nothing is refused, nothing fails and nothing leaves the site', () => {
    it('in the search and the reading settings', async () => {
      const context = await newReader()
      const refused = await collectRefusals(context)
      const watched = await openIn(context)
      await openSearch(watched.page)
      expect((await searchFor(watched.page, 'angry')).paths).not.toEqual([])
      await watched.page.keyboard.press('Escape')
      await openSettings(watched.page)
      expect([...watched.problems, ...refused]).toEqual([])
    })
  })
})

function policyOf(page: HtmlFile): Record<string, string[]> {
  const metas = withTag(page, 'meta').filter(({ attributes }) =>
    /^content-security-policy$/i.test(attributes['http-equiv'] ?? ''),
  )
  const directives = (metas[0]?.attributes.content ?? '').split(';').map((one) => one.trim().split(/\s+/))
  return Object.fromEntries(directives.map(([name = '', ...sources]) => [name, sources]))
}
