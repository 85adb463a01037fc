import type { Catalogue } from '../../src/schemas/references.ts'

export type Page = Catalogue['pages'][number]
export type Tool = Catalogue['tools'][number]

/** A page that is the home of a tool. */
export const home: Page = {
  id: 'print/audit',
  file: 'content/guidance/print/audit.mdx',
  body: '<Tool id="leaflet" />\n<Source id="rnib" />\n<Diagram id="power" />\n<Tip>\n\nRead it aloud.\n\n</Tip>',
  covers: ['E15'],
  sources: ['rnib'],
  related: ['print/signs'],
  section: 'print',
}

/** A page with nothing on it. */
export const signs: Page = {
  ...home,
  id: 'print/signs',
  file: 'content/guidance/print/signs.mdx',
  body: '',
  related: [],
}

/** The one tool. */
export const tool: Tool = {
  id: 'leaflet',
  kind: 'checklist',
  file: 'content/tools/checklist/leaflet.yaml',
  page: 'print/audit',
  leadsTo: ['print/signs'],
  helps: 'words',
  covers: ['E15'],
  sources: ['rnib'],
  itemIds: ['fold', 'paper'],
}

/** Content in which every name leads somewhere. */
export const good: Catalogue = {
  pages: [home, signs],
  tools: [tool],
  situations: [{ id: 'small', page: 'print/audit' }],
  glossary: [{ id: 'matt', page: 'print/audit' }, { id: 'gloss' }],
  sources: ['rnib', 'excellence'],
  ideas: [{ id: 'E15' }, { id: 'E16' }],
  sections: ['print'],
  helps: ['words'],
  diagrams: ['power'],
  tags: ['Tool', 'TryIt', 'Source', 'Diagram', 'Tip'],
  publishedIds: { leaflet: ['fold'] },
}
