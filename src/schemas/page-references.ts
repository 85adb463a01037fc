import type { AuthorProblem } from './author-error.ts'
import type { Catalogue } from './references.ts'
import { findTags } from './tags.ts'
import { ids, unknown } from './unknown-names.ts'

/** Finds every name in a page, its front matter or its tags, that leads nowhere. */
export function checkPage(page: Catalogue['pages'][number], c: Catalogue): AuthorProblem[] {
  const pages = ids(c.pages)
  const homes = c.tools.filter((tool) => tool.page === page.id)
  return [
    ...unknown(page.file, 'folder', [page.section], c.sections, 'a section of content/site.yaml'),
    ...unknown(page.file, 'covers', page.covers, ids(c.ideas), 'an id of content/coverage.yaml'),
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
          ids(c.tools),
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
          ids(c.tools),
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
