import { nameOf } from '../domain/text/languages.ts'
import { getLanguage, getLanguages, type Lang } from './languages.ts'
import { onceEach } from './once.ts'
import { getPages, pageLink } from './pages.ts'
import { getSay } from './site.ts'

/** How a guidance page is linked to from pages in one of the languages. */
export interface PageLink {
  readonly href: string
  readonly title: string
  /** Where the page is not in that language: which it is in, for attributes and in words such as `in German`. */
  readonly foreign: { readonly code: string; readonly dir?: 'ltr' | 'rtl'; readonly says: string } | undefined
}

const getPageLinks = onceEach(async (lang: Lang): Promise<ReadonlyMap<string, PageLink>> => {
  const say = await getSay(lang)
  const here = await getLanguage(lang)
  const others = (await getLanguages()).filter((one) => one.lang !== lang)
  const foreign = new Map(
    others.map(({ lang: other, code, dir }) => {
      const says = say('shell.inLanguage', { language: nameOf(code, here.code) })
      return [other, { code, ...(dir !== here.dir && { dir }), says }]
    }),
  )
  const pages = await getPages(lang)
  return new Map(
    pages.map((page) => {
      const link = { href: pageLink(page), title: page.data.title, foreign: foreign.get(page.lang) }
      return [page.id, link]
    }),
  )
})

/** How a page is linked to, by its id; the check of references has made sure that it exists. */
export async function getPageLink(id: string, lang: Lang): Promise<PageLink> {
  const link = (await getPageLinks(lang)).get(id)
  if (!link) throw new Error(`expected a page \`${id}\` in content/guidance but got nothing`)
  return link
}
