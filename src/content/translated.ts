import { getCollection } from 'astro:content'
import type { Translations } from '../schemas/languages.ts'
import { getOwnSite } from './languages.ts'

/** What the content says in further languages, for the check that it goes with the originals. */
export async function getTranslations(): Promise<Translations> {
  const [site, strings, pages, pageWords, tools, toolWords, listWords] = await Promise.all([
    getOwnSite(),
    getCollection('strings'),
    getCollection('guidance'),
    getCollection('pageWords'),
    getCollection('tools'),
    getCollection('toolWords'),
    getCollection('listWords'),
  ])
  const [situations, glossary, sources] = await Promise.all([
    getCollection('situations'),
    getCollection('glossary'),
    getCollection('sources'),
  ])
  return {
    language: site.language,
    languages: site.languages ?? [],
    strings: new Map(strings.map(({ id, data }) => [id, data])),
    pages: pages.map(({ id }) => id),
    pageWords: pageWords.map(({ id, filePath = id }) => ({ id, file: filePath })),
    tools: tools.map(dataFile),
    toolWords: toolWords.map(dataFile),
    listWords: listWords.map(dataFile),
    listIds: {
      'site.sections': ids(site.sections),
      'site.helps': ids(site.helps),
      situations: situations.map(({ data }) => data.id),
      glossary: ids(glossary),
      sources: ids(sources),
    },
  }
}

function dataFile({ id, data, filePath = id }: { id: string; data: unknown; filePath?: string }) {
  return { id, data, file: filePath }
}

function ids(things: readonly { id: string }[]): string[] {
  return things.map(({ id }) => id)
}
