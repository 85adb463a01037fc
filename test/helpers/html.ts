import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { PROJECT } from './build.ts'

export interface HtmlFile {
  /** Path in the built folder, such as `guidance/crm/five-points/index.html`. */
  readonly file: string
  readonly elements: readonly HtmlElement[]
}

export interface HtmlElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
  /** Every element in it, in the order of reading. */
  readonly inside: readonly HtmlElement[]
}

/** Every HTML file of a built site as a host would send it, before any script. */
export function htmlFiles(folder: string): HtmlFile[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      file: file.replaceAll('\\', '/'),
      elements: readElements(parse(readFileSync(join(PROJECT, folder, file), 'utf8'))),
    }))
}

/** The elements of a file with a tag, and with an attribute of a value where one is asked for. */
export function withTag(
  { elements }: HtmlFile,
  tag: string,
  wanted: Readonly<Record<string, string>> = {},
): HtmlElement[] {
  return elements.filter(
    (one) =>
      one.tag === tag && Object.entries(wanted).every(([name, value]) => one.attributes[name] === value),
  )
}

/** The part of a page that a screen reader calls by this name. */
export function partNamed({ elements }: HtmlFile, name: string): HtmlElement | undefined {
  const words = (id: string) => elements.find(({ attributes }) => attributes.id === id)?.text
  return elements.find(({ attributes }) => {
    const { 'aria-label': label, 'aria-labelledby': by } = attributes
    return label === name || by?.split(' ').map(words).join(' ') === name
  })
}

function readElements(node: DefaultTreeAdapterTypes.Node): HtmlElement[] {
  const children = 'childNodes' in node ? node.childNodes : []
  const inside = [...children, ...('content' in node ? [node.content] : [])].flatMap(readElements)
  if (!('tagName' in node)) return inside
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
  return [{ tag: node.tagName, attributes, text: textOf(node), inside }, ...inside]
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}
