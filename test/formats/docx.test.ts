import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import type { Block, ReportDocument } from '../../src/domain/record/document.ts'
import { toDocx } from '../../src/formats/docx.ts'
import { plainText } from '../../src/formats/plain-text.ts'
import { aPng } from '../helpers/evidence.ts'
import { elementsOf, textsOf } from '../helpers/html-text.ts'
import {
  anyDocument,
  documentOf,
  documentWith,
  documentWithPicture,
  HOSTILE,
  NOW,
} from '../helpers/report-documents.ts'

const blocks: Block[] = [
  { type: 'heading', level: 2, text: 'Type' },
  { type: 'heading', level: 3, text: 'Size' },
  { type: 'paragraph', text: 'Two\nlines' },
  { type: 'list', items: ['First', 'Second'] },
  { type: 'table', head: ['Question', 'Answer'], rows: [['Big?', 'No']] },
]

describe('a Word file', () => {
  it('holds headings, paragraphs, lists and tables', async () => {
    const { elements } = await read(documentOf({ blocks }))
    expect(textsOf(elements, 'h1', 'h2', 'h3')).toEqual(['Pool leaflet', 'Type', 'Size'])
    expect(textsOf(elements, 'li')).toEqual(['First', 'Second'])
    expect(textsOf(elements, 'th')).toEqual(['Question', 'Answer'])
    expect(textsOf(elements, 'td')).toEqual(['Big?', 'No'])
    expect(textsOf(elements, 'p')).toContain('Two\nlines')
  })

  it('is clear print: 12 point or more, ranged left, in its language, with page numbers', async () => {
    const files = await parts(documentOf({ blocks, language: 'cy' }))
    const sizes = [...usedStyles(files).matchAll(/<w:szC?s? w:val="(\d+)"/g)].map(([, size]) => Number(size))
    expect(files['word/styles.xml']).toMatch(/<w:docDefaults>.*<w:sz w:val="24"\/>.*<w:lang w:val="cy"/s)
    expect(sizes.length).toBeGreaterThan(4)
    expect(sizes.filter((size) => size < 24)).toEqual([])
    expect(Object.values(files).join('')).not.toMatch(/<w:jc w:val="(?:both|distribute|center|right)"/)
    expect(footer(files)).toMatch(/PAGE.*NUMPAGES/s)
  })

  it('keeps lines of running text short, and gives a table the whole width', async () => {
    const { 'word/document.xml': xml = '' } = await parts(documentOf({ blocks }))
    const indents = (text: string) => [...text.matchAll(/<w:ind w:right="1300"\/>/g)].length
    const [table = ''] = /<w:tbl>.*<\/w:tbl>/s.exec(xml) ?? []
    expect([indents(xml), indents(table)]).toEqual([7, 0])
  })

  it('repeats the head of a table on every page', async () => {
    expect((await parts(documentOf({ blocks })))['word/document.xml']).toMatch(/<w:tblHeader\/>/)
  })

  it('holds its pictures, no wider than 12 cm, with their names', async () => {
    const bytes = aPng(1600, 800)
    const document = documentWithPicture({ type: 'image/png', bytes }, 1600, 800)
    const { elements, files } = await read(document)
    const [image] = elements.filter(({ tag }) => tag === 'img')
    expect(image?.attributes).toMatchObject({
      alt: 'Scan "A"',
      src: `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`,
    })
    const [, width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(files['word/document.xml'] ?? '') ?? []
    // 360,000 units to the centimetre.
    expect(Number(width) / 360_000).toBeCloseTo(12, 1)
    expect(Number(height) / 360_000).toBeCloseTo(6, 1)
  })

  it('says which pictures are missing', async () => {
    const { elements } = await read(documentWithPicture(undefined))
    expect(textsOf(elements, 'p')).toContain('Scan, not here')
  })

  it('runs from right to left when its language does', async () => {
    const xml = (await parts(documentOf({ blocks, language: 'he' })))['word/document.xml']
    expect(xml).toMatch(/<w:bidi\/>/)
    expect(xml).toMatch(/<w:bidiVisual\/>/)
    expect(xml).toMatch(/<w:rtl\/>/)
  })

  it('says its title and when it was made, by the clock it was given', async () => {
    const core = (await parts(documentOf({ title: 'Tea & <cake>' })))['docProps/core.xml']
    expect(core).toContain('<dc:title>Tea &amp; &lt;cake&gt;</dc:title>')
    expect([...(core ?? '').matchAll(/W3CDTF">([^<]*)</g)].map(([, time]) => time)).toEqual([NOW, NOW])
  })

  it('of an empty document has its title', async () => {
    const { elements } = await read(documentOf({ title: '', subtitle: '' }))
    expect(textsOf(elements, 'h1')).toEqual([''])
  })

  it('reads back whatever was written', async () => {
    await fc.assert(fc.asyncProperty(anyDocument, expectAllBack), { numRuns: 60 })
  })

  it.each(HOSTILE.map((text) => [text.slice(0, 40), text] as const))('reads back %j', async (_, text) => {
    await expectAllBack(documentWith([text]))
  })
})

async function expectAllBack(document: ReportDocument): Promise<void> {
  const { elements, files } = await read(document)
  const wanted = wantedTexts(document.blocks)
  expect(textsOf(elements, 'h2')).toEqual(wanted.h2)
  expect(textsOf(elements, 'h3')).toEqual(wanted.h3)
  expect(textsOf(elements, 'li')).toEqual(wanted.li)
  expect(textsOf(elements, 'th')).toEqual(wanted.th)
  expect(textsOf(elements, 'td')).toEqual(wanted.td)
  expect(elements.filter(({ tag }) => ['a', 'script', 'img'].includes(tag))).toEqual([])
  for (const xml of Object.values(files)) {
    expect(xml).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u)
    expect(xml).not.toMatch(/<w:hyperlink|TargetMode="External"/)
  }
}

function wantedTexts(wanted: readonly Block[]) {
  const texts = (pick: (block: Block) => readonly string[]) => wanted.flatMap(pick).map(plainText)
  return {
    h2: texts((one) => (one.type === 'heading' && one.level === 2 ? [one.text] : [])),
    h3: texts((one) => (one.type === 'heading' && one.level === 3 ? [one.text] : [])),
    li: texts((one) => (one.type === 'list' ? one.items : [])),
    th: texts((one) => (one.type === 'table' ? one.head : [])),
    td: texts((one) => (one.type === 'table' ? one.rows.flat() : [])),
  }
}

async function read(document: ReportDocument) {
  const buffer = Buffer.from(await (await toDocx(document, NOW)).arrayBuffer())
  const { value } = await mammoth.convertToHtml({ buffer }, { ignoreEmptyParagraphs: false })
  return { elements: elementsOf(value), files: unzipped(buffer) }
}

async function parts(document: ReportDocument): Promise<Record<string, string>> {
  return unzipped(new Uint8Array(await (await toDocx(document, NOW)).arrayBuffer()))
}

function unzipped(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)]))
}

function footer(files: Readonly<Record<string, string>>): string {
  return Object.entries(files).find(([path]) => /word\/footer\d*\.xml$/.test(path))?.[1] ?? ''
}

/** The default look, every style that the text names, and the text itself. */
function usedStyles(files: Readonly<Record<string, string>>): string {
  const { 'word/document.xml': text = '', 'word/styles.xml': styles = '' } = files
  const named = [...text.matchAll(/<w:[prt]+Style w:val="([^"]+)"/g)].map(([, name]) => `w:styleId="${name}"`)
  const parts = styles.split(/(?=<w:style )/)
  return [
    text,
    footer(files),
    parts[0],
    ...parts.filter((part) => named.some((name) => part.includes(name))),
  ].join('')
}
