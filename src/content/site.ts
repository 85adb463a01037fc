import { getEntry } from 'astro:content'
import { baseOf, mergeMessages, PROGRAM } from '../domain/text/languages.ts'
import { type Messages, type Say, speaker } from '../domain/text/message.ts'
import type { SiteData } from '../schemas/site.ts'
import { getLanguage, getOwnSite, type Lang } from './languages.ts'
import { onceEach } from './once.ts'
import { getWords, type InLanguage, inWords } from './translations.ts'

/** `content/site.yaml` in a language; what it has no words for stands in the handbook's own. */
export interface Site extends Omit<SiteData, 'sections' | 'helps'> {
  readonly sections: readonly InLanguage<SiteData['sections'][number]>[]
  readonly helps: readonly InLanguage<SiteData['helps'][number]>[]
  /** The language of the sentence that says whom to tell of a mistake. */
  readonly contactLang: Lang
}

/** What the handbook is called and how it is divided, in a language: sections that are off are not there. */
export const getSite = onceEach(async (lang: Lang): Promise<Site> => {
  const own = await getOwnSite()
  const words = await getWords<Partial<SiteData>>('site', lang)
  return {
    ...own,
    ...words,
    language: (await getLanguage(lang)).code,
    sections: inWords(own.sections, words?.sections, lang).filter(({ off }) => !off),
    helps: inWords(own.helps, words?.helps, lang),
    contactLang: words?.contact ? lang : undefined,
  }
})

/** The texts of the interface in a language; what it lacks is said in the handbook's own, and what that lacks as the program has it. */
export const getMessages = onceEach(async (lang: Lang): Promise<Messages> => {
  const { language } = await getOwnSite()
  const names = new Set([PROGRAM, baseOf(language), lang ?? PROGRAM])
  const all = await Promise.all([...names].map(readMessages))
  return all.reduce(mergeMessages)
})

async function readMessages(name: string): Promise<Messages> {
  const entry = await getEntry('strings', name)
  if (!entry) throw new Error(`expected content/strings/${name}.yaml but got nothing`)
  return entry.data
}

/** The function that says a text of the interface in a language. */
export const getSay = onceEach(async (lang: Lang): Promise<Say> => {
  return speaker(await getMessages(lang), (await getLanguage(lang)).code)
})

/** Some groups of texts, for an island that is handed only the words it says. */
export async function pickMessages(lang: Lang, ...groups: readonly string[]): Promise<Messages> {
  const messages = await getMessages(lang)
  return Object.fromEntries(groups.map((group) => [group, messages[group] ?? {}]))
}

/**
 * An address of this site with the folder it is hosted in, and that of the language: `/glossary/` becomes
 * `/team/handbook/de/glossary/`. Files that all languages share are named without one.
 */
export function link(path: string, lang?: Lang): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + (lang ? `/${lang}` : '') + path
}

/** Whom readers should tell, in a language: a sentence, and where it leads with the words of that link. */
export async function getContact(
  lang: Lang,
): Promise<InLanguage<{ text: string; href?: string; shown?: string }>> {
  const { contact, contactLang } = await getSite(lang)
  if (typeof contact === 'string') return { text: contact, lang: contactLang }
  const { text, href } = contact
  const shown = decodeURI(href).replace(/^(?:mailto:|https?:\/\/)|[?].*$|\/$/g, '')
  return { text, href: href.startsWith('/') ? link(href, contactLang) : href, shown, lang: contactLang }
}
