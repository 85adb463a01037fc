import type { AuthorProblem } from './author-error.ts'
import { findTags } from './tags.ts'

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
    covers: readonly string[]
    sources: readonly string[]
    itemIds: readonly string[]
  }[]
  situations: readonly { id: string; page: string }[]
  glossary: readonly { id: string; page?: string | undefined }[]
  sources: readonly string[]
  ideas: readonly string[]
  sections: readonly string[]
  diagrams: readonly string[]
  tags: readonly string[]
  publishedIds: Readonly<Record<string, readonly string[]>>
}

/** Finds every name in the content that leads nowhere, and every published id that is gone. */
export function checkReferences(catalogue: Catalogue): AuthorProblem[] {
  return [
    ...catalogue.pages.flatMap((page) => checkPage(page, catalogue)),
    ...catalogue.tools.flatMap((tool) => checkTool(tool, catalogue)),
    ...checkLists(catalogue),
    ...checkPublished(catalogue),
  ]
}

function checkPage(page: Catalogue['pages'][number], c: Catalogue): AuthorProblem[] {
  const pages = c.pages.map((p) => p.id)
  const homes = c.tools.filter((tool) => tool.page === page.id)
  return [
    ...unknown(page.file, 'folder', [page.section], c.sections, 'a section of content/site.yaml'),
    ...unknown(page.file, 'covers', page.covers, c.ideas, 'an id of content/coverage.yaml'),
    ...unknown(page.file, 'sources', page.sources, c.sources, 'an id of content/sources.yaml'),
    ...unknown(page.file, 'related', page.related, pages, 'a page under content/guidance'),
    ...findTags(page.body).flatMap(({ tag, attribute }) => {
      const place = `<${tag}>`
      if (!c.tags.includes(tag)) return unknown(page.file, place, [tag], c.tags, 'a tag pages may use')
      if (tag === 'Tool') {
        const known = unknown(
          page.file,
          place,
          [attribute('id')],
          c.tools.map((t) => t.id),
          'the id of a tool in content/tools',
        )
        if (known.length > 0 || homes.some((tool) => tool.id === attribute('id'))) return known
        const home = c.tools.find((tool) => tool.id === attribute('id'))
        return [
          {
            file: page.file,
            place,
            wrong: `\`${attribute('id')}\` lives on another page.`,
            fix: `Use <TryIt tool="${attribute('id')}"> here, or change \`page: ${home?.page}\` in ${home?.file}.`,
          },
        ]
      }
      if (tag === 'TryIt' && attribute('tool'))
        return unknown(
          page.file,
          place,
          [attribute('tool')],
          c.tools.map((t) => t.id),
          'the id of a tool in content/tools',
        )
      if (tag === 'Source')
        return unknown(page.file, place, [attribute('id')], c.sources, 'an id of content/sources.yaml')
      if (tag === 'Diagram')
        return unknown(
          page.file,
          place,
          [attribute('id')],
          c.diagrams,
          'a drawing in src/components/diagrams',
        )
      return []
    }),
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
      c.pages.map((p) => p.id),
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
    ...unknown(tool.file, 'covers', tool.covers, c.ideas, 'an id of content/coverage.yaml'),
    ...unknown(tool.file, 'sources', tool.sources, c.sources, 'an id of content/sources.yaml'),
    ...duplicates(tool.itemIds).map((value) => ({
      file: tool.file,
      place: 'items',
      wrong: `\`${value}\` is the id of two items.`,
      fix: 'Give one of them an id that no other item of this tool has.',
    })),
    ...duplicates(c.tools.map((t) => t.id))
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
  const pages = c.pages.map((page) => page.id)
  const lists = { 'content/situations.yaml': c.situations, 'content/glossary.yaml': c.glossary }
  return Object.entries(lists).flatMap(([file, entries]) =>
    entries.flatMap((entry) =>
      entry.page
        ? unknown(file, `${entry.id}.page`, [entry.page], pages, 'a page under content/guidance')
        : [],
    ),
  )
}

function checkPublished(c: Catalogue): AuthorProblem[] {
  const file = 'content/published-ids.yaml'
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

function unknown(
  file: string,
  place: string,
  values: readonly string[],
  known: readonly string[],
  what: string,
): AuthorProblem[] {
  return values
    .filter((value) => !known.includes(value))
    .map((value) => ({
      file,
      place,
      wrong: `\`${value}\` is not ${what}.`,
      fix: `Use one that exists${nearest(value, known)}.`,
    }))
}

function nearest(value: string, known: readonly string[]): string {
  const close = known.filter((name) => sharedStart(name, value) >= Math.min(3, value.length - 1)).slice(0, 6)
  const offered = close.length > 0 ? close : known.slice(0, 6)
  return offered.length > 0 ? `, such as ${offered.map((name) => `\`${name}\``).join(', ')}` : ''
}

function sharedStart(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a[n] === b[n]) n++
  return n
}

function duplicates(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))]
}
