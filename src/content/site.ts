import { getCollection, getEntry } from 'astro:content'
import { type Messages, type Say, speaker } from '../domain/text/message.ts'
import type { SiteData } from '../schemas/site.ts'
import { once } from './once.ts'

/** `content/site.yaml` as it is written, with the sections that are off. */
export const getWholeSite = once(async (): Promise<SiteData> => {
  const entry = await getEntry('site', 'all')
  if (!entry) throw new Error('expected content/site.yaml but got nothing')
  return entry.data
})

/** `content/site.yaml` as readers meet it: the sections that are off are not there. */
export const getSite = once(async (): Promise<SiteData> => {
  const site = await getWholeSite()
  return { ...site, sections: site.sections.filter(({ off }) => !off) }
})

/** The texts of the interface in the site's language. */
export const getMessages = once(async (): Promise<Messages> => {
  const { language } = await getSite()
  const all = await getCollection('strings')
  const entry = all.find(({ id }) => id === language.split('-')[0]) ?? all[0]
  if (!entry) throw new Error(`expected content/strings/${language.split('-')[0]}.yaml but got nothing`)
  return entry.data
})

/** The function that says a text of the interface in the site's language. */
export const getSay = once(async (): Promise<Say> => {
  return speaker(await getMessages(), (await getSite()).language)
})

/** Some groups of texts, for an island that is handed only the words it says. */
export async function pickMessages(...groups: readonly string[]): Promise<Messages> {
  const messages = await getMessages()
  return Object.fromEntries(groups.map((group) => [group, messages[group] ?? {}]))
}

/** An address of this site with the folder it is hosted in: `/glossary/` becomes `/team/handbook/glossary/`. */
export function link(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path
}

/** Whom readers should tell: a sentence, and where it leads with the words of that link. */
export async function getContact(): Promise<{ text: string; href?: string; shown?: string }> {
  const { contact } = await getSite()
  if (typeof contact === 'string') return { text: contact }
  const { text, href } = contact
  const shown = decodeURI(href).replace(/^(?:mailto:|https?:\/\/)|[?].*$|\/$/g, '')
  return { text, href: href.startsWith('/') ? link(href) : href, shown }
}
