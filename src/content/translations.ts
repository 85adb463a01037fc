import { getCollection } from 'astro:content'
import type { Lang } from './languages.ts'

/** Something with words, and the language they are in. */
export type InLanguage<Thing> = Thing & { readonly lang: Lang }

/** What a file beside the original says in a further language, such as `content/site.de.yaml`; nothing when there is none. */
export async function getWords<Words>(name: string, lang: Lang): Promise<Words | undefined> {
  if (lang === undefined) return undefined
  // Not by `getEntry`, which warns of what is not there.
  const [entry] = await getCollection('listWords', ({ id }) => id === `${name}.${lang}`)
  return entry?.data as Words | undefined
}

/** The entries of a list, each in the words of a language where it has them, and in its own where it has not. */
export function inWords<Entry extends { id: string }>(
  entries: readonly Entry[],
  words: readonly ({ id: string } & Partial<Entry>)[] | undefined,
  lang: Lang,
): readonly InLanguage<Entry>[] {
  const byId = new Map(words?.map((one) => [one.id, one]))
  return entries.map((entry) => {
    const own = byId.get(entry.id)
    return own ? { ...entry, ...own, lang } : { ...entry, lang: undefined }
  })
}
