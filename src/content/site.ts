import { getCollection, getEntry } from 'astro:content'
import { type Messages, type Say, speaker } from '../domain/text/message.ts'
import type { SiteData } from '../schemas/site.ts'
import { once } from './once.ts'

/** `content/site.yaml`. */
export const getSite = once(async (): Promise<SiteData> => {
  const entry = await getEntry('site', 'all')
  if (!entry) throw new Error('expected content/site.yaml but got nothing')
  return entry.data
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
