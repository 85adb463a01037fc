import type { AuthorProblem } from './author-error.ts'
import { checkLists } from './list-references.ts'
import { checkPage } from './page-references.ts'
import { findTags } from './tags.ts'
import { duplicates, ids, unknown } from './unknown-names.ts'

/** Everything in `content/` that can name something else, reduced to what the check needs. */
export interface Catalogue {
  pages: readonly {
    id: string
    file: string
    body: string
    covers: readonly string[]
    sources: readonly string[]
    related: readonly string[]
    section: string
  }[]
  tools: readonly {
    id: string
    kind: string
    file: string
    page: string
    /** Every page that it names anywhere. */
    leadsTo: readonly string[]
    helps: string
    covers: readonly string[]
    sources: readonly string[]
    itemIds: readonly string[]
  }[]
  situations: readonly ListEntry[]
  glossary: readonly ListEntry[]
  sources: readonly string[]
  ideas: readonly { id: string; tool?: string | undefined }[]
  sections: readonly string[]
  /** Pages that `content/site.yaml` leaves out. */
  pagesOff?: readonly string[]
  helps: readonly string[]
  /** The drawings there are, and the files that give them their words. */
  diagrams: readonly string[]
  diagramWords?: readonly { id: string; file: string }[]
  tags: readonly string[]
  publishedIds: Readonly<Record<string, readonly string[]>>
  /** The file of the site's fields, where it is not ours. */
  siteFile?: string | undefined
  /** The file that lists published ids, where it is not ours. */
  ledger?: string | undefined
}

interface ListEntry {
  id: string
  page?: string | undefined
  /** The file it stands in, where it is not ours. */
  file?: string | undefined
}

/** Finds every name in the content that leads nowhere, and every published id that is gone. */
export function checkReferences(catalogue: Catalogue): AuthorProblem[] {
  return [
    ...catalogue.pages.flatMap((page) => checkPage(page, catalogue)),
    ...catalogue.tools.flatMap((tool) => checkTool(tool, catalogue)),
    ...checkLists(catalogue),
  ]
}

function checkTool(tool: Catalogue['tools'][number], c: Catalogue): AuthorProblem[] {
  const home = c.pages.find((page) => page.id === tool.page)
  const placed =
    home && findTags(home.body).some(({ tag, attribute }) => tag === 'Tool' && attribute('id') === tool.id)
  return [
    ...unknown(
      tool.file,
      'page',
      [...new Set([tool.page, ...tool.leadsTo])],
      ids(c.pages),
      'a page under content/guidance',
    ),
    ...(home && !placed
      ? [
          {
            file: tool.file,
            place: 'page',
            wrong: `\`${tool.page}\` does not show this tool.`,
            fix: `Add <Tool id="${tool.id}" /> to ${home.file}.`,
          },
        ]
      : []),
    ...unknown(tool.file, 'helps', [tool.helps], c.helps, 'an id of `helps` in content/site.yaml'),
    ...unknown(tool.file, 'covers', tool.covers, ids(c.ideas), 'an id of content/coverage.yaml'),
    ...unknown(tool.file, 'sources', tool.sources, c.sources, 'an id of content/sources.yaml'),
    ...duplicates(tool.itemIds).map((value) => ({
      file: tool.file,
      place: 'items',
      wrong: `\`${value}\` is the id of two items.`,
      fix: 'Give one of them an id that no other item of this tool has.',
    })),
    ...duplicates(ids(c.tools))
      .filter((value) => value === tool.id)
      .map((value) => ({
        file: tool.file,
        place: 'file name',
        wrong: `\`${value}\` is the name of two tools.`,
        fix: 'Rename the newer file.',
      })),
  ]
}
