import { type CollectionEntry, getCollection } from 'astro:content'
import type { GuidanceData } from '../schemas/guidance.ts'
import type { Lang } from './languages.ts'
import { once, onceEach } from './once.ts'
import { getIsShown } from './shown.ts'
import { getSite, link, type Site } from './site.ts'
import type { InLanguage } from './translations.ts'

/** A guidance page, in the language that it says it is in. */
export type Page = InLanguage<Pick<CollectionEntry<'guidance'>, 'id' | 'body' | 'filePath'>> & {
  readonly data: GuidanceData
}
export type Section = Site['sections'][number]

/** Every guidance page that is shown, in the handbook's own language and the order of the sections and of the pages within them. */
const getOwnPages = once(async (): Promise<readonly Page[]> => {
  const { sections } = await getSite(undefined)
  const rank = new Map(sections.map(({ id }, i) => [id, i]))
  const rankOf = (page: Page) => rank.get(sectionId(page)) ?? sections.length
  const isShown = await getIsShown()
  const shown = await getCollection('guidance', ({ id }) => isShown(id))
  const pages = shown.map((page): Page => ({ ...page, lang: undefined }))
  return pages.sort(
    (a, b) => rankOf(a) - rankOf(b) || a.data.order - b.data.order || a.id.localeCompare(b.id),
  )
})

/** Every guidance page in the same order, in a language where it is translated, and in the handbook's own where it is not. */
export const getPages = onceEach(async (lang: Lang): Promise<readonly Page[]> => {
  const own = await getOwnPages()
  if (lang === undefined) return own
  const translated = new Map((await getCollection('pageWords')).map((page) => [page.id, page]))
  return own.map((page) => {
    const words = translated.get(`${lang}/${page.id}`)
    return words ? { ...words, id: page.id, lang, data: { ...page.data, ...words.data } } : page
  })
})

/** The guidance pages that are written in a language. */
export async function getPagesWritten(lang: Lang): Promise<readonly Page[]> {
  return (await getPages(lang)).filter((page) => page.lang === lang)
}

/** The pages of every section by its id, in the same order. */
export const getPagesBySection = onceEach(
  async (lang: Lang): Promise<ReadonlyMap<string, readonly Page[]>> => {
    return Map.groupBy(await getPages(lang), sectionId)
  },
)

interface Place {
  page: Page
  /** Its number among all pages, from 0. */
  at: number
  /** All pages of its section, itself too. */
  siblings: readonly Page[]
  previous: Page | undefined
  next: Page | undefined
}

const getPlaces = onceEach(async (lang: Lang): Promise<ReadonlyMap<string, Place>> => {
  const pages = await getPages(lang)
  const sections = await getPagesBySection(lang)
  return new Map(
    pages.map((page, at) => {
      const siblings = sections.get(sectionId(page)) ?? []
      return [page.id, { page, at, siblings, previous: pages[at - 1], next: pages[at + 1] }]
    }),
  )
})

/** The pages around a page: of its section, before, after, and those it names as related, in the order of the site. */
export async function getSurroundings({ id, lang, data: { related = [] } }: Page) {
  const places = await getPlaces(lang)
  const { siblings = [], previous, next } = places.get(id) ?? {}
  const named = related.flatMap((one) => places.get(one) ?? []).sort((a, b) => a.at - b.at)
  return { siblings, previous, next, related: named.map(({ page }) => page) }
}

/** The id of the section a page belongs to: its folder. */
export function sectionId(page: Pick<Page, 'id'>): string {
  return page.id.split('/')[0] ?? ''
}

/** The address of a guidance page in the language it is written in. */
export function pageLink({ id, lang }: Pick<Page, 'id' | 'lang'>): string {
  return link(`/guidance/${id}/`, lang)
}

/** The ids of the tools a page shows, in order. */
export function toolsOn(page: Page): string[] {
  return [...(page.body ?? '').matchAll(/<Tool\s+id="([^"]+)"/g)].map(([, id = '']) => id)
}
