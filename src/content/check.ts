import { getCollection, getEntry } from 'astro:content'
import { failOn } from '../schemas/author-error.ts'
import { itemIds, pagesNamed } from '../schemas/item-ids.ts'
import { checkReferences } from '../schemas/references.ts'
import { sectionId } from './pages.ts'
import { getWholeSite } from './site.ts'
import { getAllTools } from './tools.ts'

/** Fails the build when anything in the content names something that does not exist, or a published id is gone. */
export async function checkContent(vocabulary: {
  tags: readonly string[]
  diagrams: readonly string[]
}): Promise<void> {
  const [site, siteEntry, diagrams, pages, tools, situations, glossary, sources, ideas, published] =
    await Promise.all([
      getWholeSite(),
      getEntry('site', 'all'),
      getCollection('diagrams'),
      getCollection('guidance'),
      getAllTools(),
      getCollection('situations'),
      getCollection('glossary'),
      getCollection('sources'),
      getCollection('ideas'),
      getEntry('publishedIds', 'all'),
    ])
  failOn(
    checkReferences({
      pages: pages.map((page) => ({
        id: page.id,
        file: page.filePath ?? page.id,
        body: page.body ?? '',
        covers: page.data.covers,
        sources: page.data.sources,
        related: page.data.related ?? [],
        section: sectionId(page),
      })),
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
      ...vocabulary,
    }),
  )
}
