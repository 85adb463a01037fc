import type { SiteData } from './site.ts'

/** Whether a section, by its id, or a page, by its id `section/page`, is shown. */
export type IsShown = (id: string) => boolean

/** What `off: true` on a section and `pagesOff` leave out. */
export function shownIn({ sections, pagesOff = [] }: Pick<SiteData, 'sections' | 'pagesOff'>): IsShown {
  const out = new Set([...sections.filter(({ off }) => off).map(({ id }) => id), ...pagesOff])
  return (id) => !out.has(id) && !out.has(id.split('/')[0] ?? '')
}

/** Whether an address of the site, such as `/guidance/crm/five-points/#points`, leads to what is shown, as far as `isShown` can tell. */
export function leadsToShown(address: string, isShown: IsShown): boolean {
  const [, id] = /^\/guidance\/([^/?#]+(?:\/[^/?#]+)?)/.exec(address) ?? []
  return id === undefined || isShown(id)
}

/** A tool without the parts inside it that lead to a page that is not shown. */
export function withoutLostLinks<Value>(value: Value, isShown: IsShown): Value {
  if (Array.isArray(value)) return value.map((inner) => withoutLostLinks(inner, isShown)) as Value
  if (!value || typeof value !== 'object') return value
  const kept = Object.entries(value).filter(([, inner]) => !isLost(inner, isShown))
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutLostLinks(inner, isShown)])) as Value
}

function isLost(value: unknown, isShown: IsShown): boolean {
  if (!value || typeof value !== 'object' || !('page' in value)) return false
  return typeof value.page === 'string' && !isShown(value.page)
}
