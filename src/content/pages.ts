import { type CollectionEntry, getCollection } from 'astro:content'
import type { SiteData } from '../schemas/site.ts'
import { once } from './once.ts'
import { getIsShown } from './shown.ts'
import { getSite, link } from './site.ts'

export type Page = CollectionEntry<'guidance'>
export type Section = SiteData['sections'][number]

/** Every guidance page that is shown, in the order of the sections and of the pages within them. */
export const getPages = once(async (): Promise<readonly Page[]> => {
  const { sections } = await getSite()
  const rank = new Map(sections.map(({ id }, i) => [id, i]))
  const rankOf = (page: Page) => rank.get(sectionId(page)) ?? sections.length
  const isShown = await getIsShown()
  const pages = await getCollection('guidance', ({ id }) => isShown(id))
  return pages.sort(
    (a, b) => rankOf(a) - rankOf(b) || a.data.order - b.data.order || a.id.localeCompare(b.id),
  )
})

interface Place {
  page: Page
  /** Its number among all pages, from 0. */
  at: number
  /** All pages of its section, itself too. */
  siblings: readonly Page[]
  previous: Page | undefined
  next: Page | undefined
}

const getPlaces = once(async (): Promise<ReadonlyMap<string, Place>> => {
  const pages = await getPages()
  const sections = Map.groupBy(pages, sectionId)
  return new Map(
    pages.map((page, at) => {
      const siblings = sections.get(sectionId(page)) ?? []
      return [page.id, { page, at, siblings, previous: pages[at - 1], next: pages[at + 1] }]
    }),
  )
})

/** The pages around a page: of its section, before, after, and those it names as related, in the order of the site. */
export async function getSurroundings({ id, data: { related = [] } }: Page) {
  const places = await getPlaces()
  const { siblings = [], previous, next } = places.get(id) ?? {}
  const named = related.flatMap((one) => places.get(one) ?? []).sort((a, b) => a.at - b.at)
  return { siblings, previous, next, related: named.map(({ page }) => page) }
}

/** The id of the section a page belongs to: its folder. */
export function sectionId(page: Pick<Page, 'id'>): string {
  return page.id.split('/')[0] ?? ''
}

/** The address of a guidance page, from its id `section/page`. */
export function pageLink(id: string): string {
  return link(`/guidance/${id}/`)
}

/** The ids of the tools a page shows, in order. */
export function toolsOn(page: Page): string[] {
  return [...(page.body ?? '').matchAll(/<Tool\s+id="([^"]+)"/g)].map(([, id = '']) => id)
}

/** What readers would say, where the page that helps is shown. */
export async function getSituations() {
  const isShown = await getIsShown()
  return getCollection('situations', ({ data }) => isShown(data.page))
}
