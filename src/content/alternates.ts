import { getLanguages, type Lang, type Language } from './languages.ts'
import { onceEach } from './once.ts'
import { getPagesWritten } from './pages.ts'
import { link } from './site.ts'

/** A page of the site in one of the languages. */
export interface Alternate extends Language {
  /** Where it is; the start page when this page is not in the language. */
  readonly href: string
  readonly isSamePage: boolean
}

/** The page at an address of the site in every language, the handbook's own first. */
export async function getAlternates(pathname: string, lang: Lang): Promise<readonly Alternate[]> {
  const path = `/${pathname.slice(link('/', lang).length)}`
  return Promise.all(
    (await getLanguages()).map(async (language) => {
      const isSamePage = await isThere(path, language.lang)
      return { ...language, isSamePage, href: link(isSamePage ? path : '/', language.lang) }
    }),
  )
}

async function isThere(path: string, lang: Lang): Promise<boolean> {
  if (path.startsWith('/404')) return false
  const [, id] = /^\/guidance\/([^/]+\/[^/]+)\/$/.exec(path) ?? []
  return !id || (await getIdsWritten(lang)).has(id)
}

/** The ids of the guidance pages written in a language, so that no page looks through all others. */
const getIdsWritten = onceEach(
  async (lang: Lang) => new Set((await getPagesWritten(lang)).map(({ id }) => id)),
)
