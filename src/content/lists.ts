import { getCollection } from 'astro:content'
import type { Lang } from './languages.ts'
import { onceEach } from './once.ts'
import { getIsShown } from './shown.ts'
import { getWords, type InLanguage, inWords } from './translations.ts'

/** What readers would say, most urgent first, where the page that helps is shown. */
export const getSituations = onceEach(async (lang: Lang) => {
  const isShown = await getIsShown()
  return (await listIn('situations', lang)).filter(({ page }) => isShown(page))
})
/** The words that the glossary explains. */
export const getGlossary = onceEach((lang: Lang) => listIn('glossary', lang))
/** What the handbook is built from. */
export const getSources = onceEach((lang: Lang) => listIn('sources', lang))

type List = 'situations' | 'glossary' | 'sources'
type Entry<Name extends List> = Awaited<ReturnType<typeof getCollection<Name>>>[number]['data']

async function listIn<Name extends List>(
  name: Name,
  lang: Lang,
): Promise<readonly InLanguage<Entry<Name>>[]> {
  const entries = (await getCollection(name)).map(({ data }) => data as Entry<Name>)
  return inWords(entries, await getWords<Entry<Name>[]>(name, lang), lang)
}
