import type { AuthorProblem } from './author-error.ts'
import type { Catalogue } from './references.ts'
import { ids, unknown } from './unknown-names.ts'

/** Finds every name in a list of the content that leads nowhere, and every published id that is gone. */
export function checkLists(c: Catalogue): AuthorProblem[] {
  const pages = ids(c.pages)
  const site = c.siteFile ?? 'content/site.yaml'
  const drawing = 'the name of a drawing in src/components/diagrams'
  return [
    ...checkPages(c),
    ...unknown(site, 'pagesOff', c.pagesOff ?? [], pages, 'a page under content/guidance'),
    ...(c.diagramWords ?? []).flatMap(({ id, file }) =>
      unknown(file, 'file name', [id], c.diagrams, drawing),
    ),
    ...c.ideas.flatMap((idea) => checkIdea(idea, c)),
    ...checkPublished(c),
  ]
}

function checkPages(c: Catalogue): AuthorProblem[] {
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
