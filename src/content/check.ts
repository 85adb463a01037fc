import { getCollection, getEntry } from 'astro:content'
import { failOn, formatProblem } from '../schemas/author-error.ts'
import { itemIds, pagesNamed } from '../schemas/item-ids.ts'
import { checkLanguages, missingWords } from '../schemas/languages.ts'
import { checkReferences } from '../schemas/references.ts'
import { getOwnSite } from './languages.ts'
import { sectionId } from './pages.ts'
import { getAllTools } from './tools.ts'
import { getTranslations } from './translated.ts'

/** Fails the build when anything in the content names something that does not exist, or a published id is gone. */
export async function checkContent(vocabulary: {
  tags: readonly string[]
  diagrams: readonly string[]
}): Promise<void> {
  const translations = await getTranslations()
  failOn(checkLanguages(translations))
  failOn(checkReferences({ ...(await getCatalogue()), ...vocabulary }))
  for (const problem of missingWords(translations)) console.warn(`\n${formatProblem(problem)}\n`)
}

async function getCatalogue() {
  const [site, siteEntry, diagrams, pages, pageWords, tools] = await Promise.all([
    getOwnSite(),
    getEntry('site', 'all'),
    getCollection('diagrams'),
    getCollection('guidance'),
    getCollection('pageWords'),
    getAllTools(),
  ])
  const [situations, glossary, sources, ideas, published] = await Promise.all([
    getCollection('situations'),
    getCollection('glossary'),
    getCollection('sources'),
    getCollection('ideas'),
    getEntry('publishedIds', 'all'),
  ])
  return {
    pages: [
      ...pages.map((page) => ({
        id: page.id,
        file: page.filePath ?? page.id,
        body: page.body ?? '',
        covers: page.data.covers,
        sources: page.data.sources,
        related: page.data.related ?? [],
        section: sectionId(page),
      })),
      // What a page names in its front matter is the original's.
      ...pageWords.map((page) => ({
        id: page.id.slice(page.id.indexOf('/') + 1),
        file: page.filePath ?? page.id,
        body: page.body ?? '',
        covers: [],
        sources: [],
        related: [],
        section: page.id.split('/')[1] ?? '',
      })),
    ],
    tools: tools.map((tool) => ({ ...tool, itemIds: itemIds(tool), leadsTo: pagesNamed(tool) })),
    situations: situations.map(({ data, filePath }) => ({ id: data.id, page: data.page, file: filePath })),
    glossary: glossary.map(({ id, data, filePath }) => ({ id, page: data.page, file: filePath })),
    sources: sources.map(({ id }) => id),
    ideas: ideas.map(({ data }) => data),
    sections: site.sections.map(({ id }) => id),
    pagesOff: site.pagesOff ?? [],
    siteFile: siteEntry?.filePath,
    diagramWords: diagrams.map(({ id, filePath = id }) => ({ id, file: filePath })),
    helps: site.helps.map(({ id }) => id),
    publishedIds: published?.data ?? {},
    ledger: published?.filePath,
  }
}
