import { describe, expect, it } from 'vitest'
import { type Catalogue, checkReferences } from '../../src/schemas/references.ts'
import { told } from '../helpers/authors.ts'
import { good, home, type Page, signs, type Tool, tool } from '../helpers/good-catalogue.ts'

const check = (change: Partial<Catalogue>) => told(checkReferences({ ...good, ...change }))
const checkSigns = (change: Partial<Page>) => check({ pages: [home, { ...signs, ...change }] })
const checkTool = (change: Partial<Tool>) => check({ tools: [{ ...tool, ...change }] })
const HERE = 'content/guidance/print/signs.mdx\n  '
const THERE = 'content/tools/checklist/leaflet.yaml\n  '

describe('content in which every name leads somewhere', () => {
  it('has nothing to tell', () => {
    expect(check({})).toBe('')
  })
})

describe('a page that names what is not there', () => {
  it.each<[string, Partial<Page>, string]>([
    [
      'an idea',
      { covers: ['E99'] },
      'covers: `E99` is not an id of content/coverage.yaml.\n  Use one that exists, such as `E15`, `E16`.',
    ],
    [
      'a source',
      { sources: ['rnid'] },
      'sources: `rnid` is not an id of content/sources.yaml.\n  Use one that exists, such as `rnib`.',
    ],
    [
      'a page to read next',
      { related: ['print/sings'] },
      'related: `print/sings` is not a page under content/guidance.\n' +
        '  Use one that exists, such as `print/audit`, `print/signs`.',
    ],
    [
      'the folder of a section',
      { section: 'prints' },
      'folder: `prints` is not a section of content/site.yaml.\n  Use one that exists, such as `print`.',
    ],
    [
      'a tag',
      { body: '<Tipp>\n\nRead it aloud.\n\n</Tipp>' },
      '<Tipp>: `Tipp` is not a tag pages may use.\n  Use one that exists, such as `Tip`.',
    ],
    [
      'a tool',
      { body: '<Tool id="leaflets" />' },
      '<Tool>: `leaflets` is not the id of a tool in content/tools.\n  Use one that exists, such as `leaflet`.',
    ],
    [
      'a tool to try',
      { body: '<TryIt tool="poster">\n\n</TryIt>' },
      '<TryIt>: `poster` is not the id of a tool in content/tools.\n  Use one that exists, such as `leaflet`.',
    ],
    [
      'a source in the text',
      { body: 'Many read it <Source id="rnid" />.' },
      '<Source>: `rnid` is not an id of content/sources.yaml.\n  Use one that exists, such as `rnib`.',
    ],
    [
      'a source in single quotes',
      { body: "Many read it <Source id='rnid' />." },
      '<Source>: `rnid` is not an id of content/sources.yaml.\n  Use one that exists, such as `rnib`.',
    ],
    [
      'a drawing',
      { body: '<Diagram id="powers" />' },
      '<Diagram>: `powers` is not a drawing in src/components/diagrams.\n  Use one that exists, such as `power`.',
    ],
  ])('is told of %s', (_, change, message) => {
    expect(checkSigns(change)).toBe(HERE + message)
  })

  it('is told of a tool that lives on another page', () => {
    expect(checkSigns({ body: '<Tool id="leaflet" />' })).toBe(
      `${HERE}<Tool>: \`leaflet\` lives on another page.\n` +
        '  Use <TryIt tool="leaflet"> here, or change `page: print/audit` in content/tools/checklist/leaflet.yaml.',
    )
  })
})

describe('a tool', () => {
  it.each<[string, Partial<Tool>, string]>([
    [
      'what it helps with',
      { helps: 'wordz' },
      'helps: `wordz` is not an id of `helps` in content/site.yaml.\n  Use one that exists, such as `words`.',
    ],
    [
      'an idea',
      { covers: ['X01'] },
      'covers: `X01` is not an id of content/coverage.yaml.\n  Use one that exists, such as `E15`, `E16`.',
    ],
    [
      'a source',
      { sources: ['rnid'] },
      'sources: `rnid` is not an id of content/sources.yaml.\n  Use one that exists, such as `rnib`.',
    ],
    [
      'the same id twice',
      { itemIds: ['fold', 'paper', 'fold'] },
      'items: `fold` is the id of two items.\n  Give one of them an id that no other item of this tool has.',
    ],
    [
      'no longer an id it published',
      { itemIds: ['paper'] },
      'items: `fold` was published and is gone.\n' +
        '  Put the item back and mark it `retired: true`: readers may have saved answers to it.',
    ],
    [
      'a home page that does not show it',
      { page: 'print/signs' },
      'page: `print/signs` does not show this tool.\n' +
        '  Add <Tool id="leaflet" /> to content/guidance/print/signs.mdx.',
    ],
  ])('is told when it has %s', (_, change, message) => {
    expect(checkTool(change).split('\n\n')).toContain(THERE + message)
  })

  it('is told when its home page does not exist', () => {
    expect(
      check({ pages: [{ ...home, body: '' }, signs], tools: [{ ...tool, page: 'print/leaflet' }] }),
    ).toBe(
      `${THERE}page: \`print/leaflet\` is not a page under content/guidance.\n` +
        '  Use one that exists, such as `print/audit`, `print/signs`.',
    )
  })

  it('is told when another tool has its name, in both files', () => {
    const other = { ...tool, file: 'content/tools/scale/leaflet.yaml' }
    const message = 'file name: `leaflet` is the name of two tools.\n  Rename the newer file.'
    expect(check({ tools: [tool, other] })).toBe(
      `${THERE}${message}\n\ncontent/tools/scale/leaflet.yaml\n  ${message}`,
    )
  })

  it('may retire an item: its id is still there', () => {
    expect(checkTool({ itemIds: ['paper', 'fold'] })).toBe('')
  })

  it('may not vanish once it was published', () => {
    expect(check({ tools: [], pages: [{ ...home, body: '' }, signs] })).toBe(
      'content/published-ids.yaml\n  leaflet: `leaflet` was published and its file is gone.\n' +
        '  Put the tool back: readers may have saved work made with it.',
    )
  })
})

describe('a list that names a page that is not there', () => {
  it.each(['situations', 'glossary'] as const)('is told for content/%s.yaml', (list) => {
    expect(check({ [list]: [{ id: 'small', page: 'print/leaflet' }] })).toBe(
      `content/${list}.yaml\n  small.page: \`print/leaflet\` is not a page under content/guidance.\n` +
        '  Use one that exists, such as `print/audit`, `print/signs`.',
    )
  })
})

describe('a drawing whose words are there and which is not', () => {
  it('is told with the file of its words', () => {
    const file = 'acme/diagrams/powers.yaml'
    expect(
      check({
        diagramWords: [
          { id: 'powers', file },
          { id: 'power', file: 'content/diagrams/power.yaml' },
        ],
      }),
    ).toBe(
      `${file}\n  file name: \`powers\` is not the name of a drawing in src/components/diagrams.\n` +
        '  Use one that exists, such as `power`.',
    )
  })
})

describe('pages that are left out', () => {
  it('are told when they are not there, in the file that names them', () => {
    const wrong = 'pagesOff: `print/sings` is not a page under content/guidance.'
    const fix = 'Use one that exists, such as `print/audit`, `print/signs`.'
    expect(check({ pagesOff: ['print/signs'] })).toBe('')
    expect(check({ pagesOff: ['print/sings'] })).toBe(`content/site.yaml\n  ${wrong}\n  ${fix}`)
    expect(check({ pagesOff: ['print/sings'], siteFile: 'acme/site.yaml' })).toBe(
      `acme/site.yaml\n  ${wrong}\n  ${fix}`,
    )
  })
})

describe('an idea that names a tool', () => {
  it('which does it has nothing to tell', () => {
    expect(check({ ideas: [{ id: 'E15', tool: 'leaflet' }, { id: 'E16' }] })).toBe('')
  })

  it.each<[string, Catalogue['ideas'][number], string]>([
    [
      'that is not there',
      { id: 'E16', tool: 'leaflets' },
      'E16.tool: `leaflets` is not the id of a tool in content/tools.\n  Use one that exists, such as `leaflet`.',
    ],
    [
      'that does something else',
      { id: 'E16', tool: 'leaflet' },
      'E16.tool: `leaflet` does not say that it covers E16.\n' +
        '  Add E16 to `covers` in content/tools/checklist/leaflet.yaml, or name another tool.',
    ],
  ])('%s', (_, idea, message) => {
    expect(check({ ideas: [{ id: 'E15' }, idea] })).toBe(`content/coverage.yaml\n  ${message}`)
  })
})
