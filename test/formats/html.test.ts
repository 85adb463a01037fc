import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, ReportDocument } from '../../src/domain/record/document.ts'
import { toHtml } from '../../src/formats/html.ts'
import { plainText } from '../../src/formats/plain-text.ts'
import { aPng } from '../helpers/evidence.ts'
import { elementsOf, textsOf } from '../helpers/html-text.ts'
import {
  anyDocument,
  documentOf,
  documentWith,
  documentWithPicture,
  HOSTILE,
} from '../helpers/report-documents.ts'

/** Everything our file is made of. */
const TAGS = 'html head meta title style body main div h1 h2 h3 p ul li table thead tbody tr th td'.split(' ')

const ATTRIBUTES = 'charset content dir http-equiv lang name scope id role tabindex aria-labelledby'.split(
  ' ',
)

describe('an HTML file', () => {
  it('holds headings, paragraphs, lists and tables', () => {
    const blocks: Block[] = [
      { type: 'heading', level: 2, text: 'Type' },
      { type: 'heading', level: 3, text: 'Size' },
      { type: 'paragraph', text: 'Two\nlines' },
      { type: 'list', items: ['First', 'Second'] },
      { type: 'table', head: ['Question'], rows: [['Big?']] },
    ]
    const elements = elementsOf(toHtml(documentOf({ blocks })))
    expect(textsOf(elements, 'h1', 'h2', 'h3', 'p', 'li', 'th', 'td')).toEqual([
      'Pool leaflet',
      'Made with an audit.',
      'Type',
      'Size',
      'Two\nlines',
      'First',
      'Second',
      'Question',
      'Big?',
    ])
  })

  it('stands alone: nothing in it runs, and nothing is fetched', () => {
    const html = toHtml(documentOf())
    const elements = elementsOf(html)
    const policy = elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')
    expect(policy?.attributes.content).toMatch(/^default-src 'none'; style-src 'unsafe-inline'/)
    expect(elements.filter(({ attributes }) => 'src' in attributes || 'href' in attributes)).toEqual([])
    expect(textsOf(elements, 'style').join('')).not.toMatch(/url\(|@import/)
  })

  it('carries its pictures inside, and says what is missing', () => {
    const bytes = aPng(400, 300)
    const html = toHtml(documentWithPicture({ type: 'image/png', bytes }))
    const image = elementsOf(html).find(({ tag }) => tag === 'img')
    expect(image?.attributes).toEqual({
      src: `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`,
      alt: 'Scan "A"',
      width: '400',
      height: '300',
    })
    expect(html).toContain('img-src data:;')
    expect(textsOf(elementsOf(html), 'figcaption')).toEqual(['Scan "A"'])
    expect(textsOf(elementsOf(toHtml(documentWithPicture(undefined))), 'p')).toContain('Scan, not here')
  })

  it('says its character set first, its language and its direction', () => {
    const elements = elementsOf(toHtml(documentOf({ language: 'ar' })))
    expect(elements[0]?.attributes).toEqual({ lang: 'ar', dir: 'rtl' })
    expect(elements.find(({ tag }) => tag === 'meta')?.attributes).toEqual({ charset: 'utf-8' })
    expect(elementsOf(toHtml(documentOf()))[0]?.attributes).toEqual({ lang: 'en-GB', dir: 'ltr' })
  })

  it('is clear print: nothing under 12 point, nothing justified or centred', () => {
    const style = textsOf(elementsOf(toHtml(documentOf())), 'style').join('')
    const sizes = [...style.matchAll(/font(?:-size)?:\s*([\d.]+)(rem|pt)/g)].map(
      ([, size, unit]) => Number(size) * (unit === 'rem' ? 12 : 1),
    )
    expect(sizes.length).toBeGreaterThan(1)
    expect(sizes.filter((points) => points < 12)).toEqual([])
    expect(
      [...style.matchAll(/text-align:\s*(\w+)/g)]
        .map(([, value]) => value)
        .filter((value) => value !== 'start'),
    ).toEqual([])
  })

  it('names the region of each table after the heading above it', () => {
    const table: Block = { type: 'table', head: ['A'], rows: [] }
    const blocks: Block[] = [table, { type: 'heading', level: 2, text: 'Type' }, table]
    const elements = elementsOf(toHtml(documentOf({ blocks })))
    const names = elements.flatMap(({ attributes }) => attributes['aria-labelledby'] ?? [])
    expect(names.map((name) => elements.find(({ attributes }) => attributes.id === name)?.text)).toEqual([
      'Pool leaflet',
      'Type',
    ])
  })

  it('reads back whatever was written', () => {
    fc.assert(fc.property(anyDocument, expectAllBack))
  })

  it.each(HOSTILE.map((text) => [text.slice(0, 40), text] as const))('reads back %j', (_, text) => {
    expectAllBack(documentWith([text, text]))
  })
})

function expectAllBack(document: ReportDocument): void {
  const elements = elementsOf(toHtml(document))
  const texts = document.blocks.flatMap((block) => {
    if (block.type === 'list') return block.items
    return block.type === 'table' ? [...block.head, ...block.rows.flat()] : [block.text]
  })
  const wanted = [document.title, document.subtitle, ...texts].map(plainText)
  expect(textsOf(elements, 'h1', 'h2', 'h3', 'p', 'li', 'th', 'td')).toEqual(wanted)
  expect(textsOf(elements, 'title')).toEqual([plainText(document.title)])
  expect(elements.filter(({ tag }) => !TAGS.includes(tag))).toEqual([])
  const attributes = new Set(elements.flatMap((one) => Object.keys(one.attributes)))
  expect([...attributes].filter((name) => !ATTRIBUTES.includes(name))).toEqual([])
}
