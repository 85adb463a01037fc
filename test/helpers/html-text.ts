import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'

/** An element of an HTML text. */
export interface TextElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  /** The text in it, `br` as a line feed. */
  readonly text: string
}

/** Every element of an HTML text, outer before inner, read as a browser reads it. */
export function elementsOf(html: string): TextElement[] {
  return [...walk(parse(html))]
}

/** The texts of the elements with some tags, in order. */
export function textsOf(elements: readonly TextElement[], ...tags: readonly string[]): string[] {
  return elements.filter(({ tag }) => tags.includes(tag)).map(({ text }) => text)
}

function* walk(node: Tree.Node): Generator<TextElement> {
  if ('tagName' in node) {
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
    yield { tag: node.tagName, attributes, text: textIn(node) }
  }
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child)
}

function textIn(node: Tree.Node): string {
  if (node.nodeName === 'br') return '\n'
  if (node.nodeName === '#text') return (node as Tree.TextNode).value
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : ''
}
