import { nameOf } from '../domain/text/languages.ts'
import { getLanguage, type Lang } from './languages.ts'
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
  const pages = await getPages(lang)
  const links = pages.map(async (page) => {
    const { code, dir } = await getLanguage(page.lang)
    const says = say('shell.inLanguage', { language: nameOf(code, here.code) })
    const foreign = { code, ...(dir !== here.dir && { dir }), says }
    const link = { href: pageLink(page), title: page.data.title }
    return [page.id, { ...link, foreign: page.lang === lang ? undefined : foreign }] as const
  })
  return new Map(await Promise.all(links))
})

/** How a page is linked to, by its id; the check of references has made sure that it exists. */
export async function getPageLink(id: string, lang: Lang): Promise<PageLink> {
  const link = (await getPageLinks(lang)).get(id)
  if (!link) throw new Error(`expected a page \`${id}\` in content/guidance but got nothing`)
  return link
}
