import { getEntry } from 'astro:content'
import { directionOf } from '../domain/text/direction.ts'
import { nameOf } from '../domain/text/languages.ts'
import type { SiteData } from '../schemas/site.ts'
import { once } from './once.ts'

/** A further language by its folder, as the routes have it, such as `de`; nothing for the handbook's own. */
export type Lang = string | undefined

export interface Language {
  readonly lang: Lang
  /** As in `<html lang>`, such as `en-GB`. */
  readonly code: string
  readonly dir: 'ltr' | 'rtl'
  /** In the language itself, such as `Deutsch`. */
  readonly name: string
}

/** `content/site.yaml` as it is written, with the sections that are off. */
export const getOwnSite = once(async (): Promise<SiteData> => {
  const entry = await getEntry('site', 'all')
  if (!entry) throw new Error('expected content/site.yaml but got nothing')
  return entry.data
})

/** Every language the handbook speaks, its own first. */
export const getLanguages = once(async (): Promise<readonly [Language, ...Language[]]> => {
  const { language, languages = [] } = await getOwnSite()
  return [describe(undefined, language), ...languages.map((lang) => describe(lang, lang))]
})

function describe(lang: Lang, code: string): Language {
  return { lang, code, dir: directionOf(code), name: nameOf(code, code) }
}

/** One of the languages, by its folder. */
export async function getLanguage(lang: Lang): Promise<Language> {
  const found = (await getLanguages()).find((one) => one.lang === lang)
  if (!found) throw new Error(`expected \`${lang}\` in \`languages\` of content/site.yaml but got nothing`)
  return found
}

/** For `getStaticPaths` of a page that is there in every language. */
export async function inEveryLanguage() {
  return (await getLanguages()).map(({ lang }) => ({ params: { lang } }))
}
