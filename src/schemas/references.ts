import type { AuthorProblem } from './author-error.ts'
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
  diagrams: readonly string[]
  tags: readonly string[]
  publishedIds: Readonly<Record<string, readonly string[]>>
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
    ...unknown(
      'content/site.yaml',
      'pagesOff',
      catalogue.pagesOff ?? [],
      ids(catalogue.pages),
      'a page under content/guidance',
    ),
    ...catalogue.ideas.flatMap((idea) => checkIdea(idea, catalogue)),
    ...checkPublished(catalogue),
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

function checkLists(c: Catalogue): AuthorProblem[] {
  const pages = ids(c.pages)
  const lists = { 'content/situations.yaml': c.situations, 'content/glossary.yaml': c.glossary }
  return Object.entries(lists).flatMap(([file, entries]) =>
    entries.flatMap((entry) =>
      entry.page
        ? unknown(
            entry.file ?? file,
            `${entry.id}.page`,
            [entry.page],
            pages,
            'a page under content/guidance',
          )
        : [],
    ),
  )
}

/** An idea that says which tool does it, and a tool that says which ideas it does, must agree. */
function checkIdea({ id, tool }: Catalogue['ideas'][number], c: Catalogue): AuthorProblem[] {
  if (!tool) return []
  const file = 'content/coverage.yaml'
  const found = c.tools.find((one) => one.id === tool)
  if (found?.covers.includes(id)) return []
  if (found)
    return [
      {
        file,
        place: `${id}.tool`,
        wrong: `\`${tool}\` does not say that it covers ${id}.`,
        fix: `Add ${id} to \`covers\` in ${found.file}, or name another tool.`,
      },
    ]
  const tools = ids(c.tools)
  return unknown(file, `${id}.tool`, [tool], tools, 'the id of a tool in content/tools')
}

function checkPublished(c: Catalogue): AuthorProblem[] {
  const file = c.ledger ?? 'content/published-ids.yaml'
  return Object.entries(c.publishedIds).flatMap(([tool, ids]) => {
    const now = c.tools.find((t) => t.id === tool)
    if (!now)
      return [
        {
          file,
          place: tool,
          wrong: `\`${tool}\` was published and its file is gone.`,
          fix: 'Put the tool back: readers may have saved work made with it.',
        },
      ]
    return ids
      .filter((id) => !now.itemIds.includes(id))
      .map((id) => ({
        file: now.file,
        place: 'items',
        wrong: `\`${id}\` was published and is gone.`,
        fix: 'Put the item back and mark it `retired: true`: readers may have saved answers to it.',
      }))
  })
}
