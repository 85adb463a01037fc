import type { Block, Picture, PictureBlock, ReportDocument } from '../domain/record/document.ts'
import { directionOf } from '../domain/text/direction.ts'
import { toBase64 } from './base64.ts'
import { HTML_STYLE } from './html-style.ts'
import { markupText } from './plain-text.ts'

// The file is opened from a disk or a mailbox: nothing in it may run or reach out, whatever it is told to hold.
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

/** A document as one HTML file that needs nothing else: no script, no link, its own small style and pictures, ready to print. */
export function toHtml({ title, subtitle, language, blocks, pictures }: ReportDocument): string {
  return `<!doctype html>
<html lang="${markupText(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${markupText(title)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<main>
${element('h1', title, ' id="title"')}
${element('p', subtitle)}
${blocks.map((block, i) => blockHtml(block, i, headingBefore(blocks, i), pictures)).join('\n')}
</main>
</body>
</html>
`
}

function blockHtml(
  block: Block,
  index: number,
  heading: string,
  pictures: ReportDocument['pictures'],
): string {
  switch (block.type) {
    case 'heading':
      return element(`h${block.level}`, block.text, ` id="block-${index}"`)
    case 'paragraph':
      return element('p', block.text)
    case 'list':
      return `<ul>\n${block.items.map((item) => element('li', item)).join('\n')}\n</ul>`
    case 'table':
      return tableHtml(block, heading)
    case 'picture':
      return pictureHtml(block, pictures?.get(block.id))
  }
}

function pictureHtml({ text, missing, width, height }: PictureBlock, picture: Picture | undefined): string {
  if (!picture) return element('p', missing)
  const source = `data:${picture.type};base64,${toBase64(picture.bytes)}`
  return `<figure>
<img src="${source}" alt="${markupText(text)}" width="${width}" height="${height}">
${element('figcaption', text)}
</figure>`
}

// On a phone a wide table scrolls inside its own region, which the keyboard must reach (WCAG 1.4.10, 2.1.1).
function tableHtml({ head, rows }: Extract<Block, { type: 'table' }>, heading: string): string {
  const heads = head.map((text) => element('th', text, ' scope="col"')).join('')
  const body = rows.map((row) => `<tr>${row.map((cell) => element('td', cell)).join('')}</tr>`).join('\n')
  return `<div role="region" tabindex="0" aria-labelledby="${heading}">
<table>
<thead><tr>${heads}</tr></thead>
<tbody>
${body}
</tbody>
</table>
</div>`
}

function headingBefore(blocks: readonly Block[], index: number): string {
  const last = blocks.slice(0, index).findLastIndex(({ type }) => type === 'heading')
  return last === -1 ? 'title' : `block-${last}`
}

// What somebody wrote may run the other way than the words around it.
function element(name: string, text: string, attributes = ''): string {
  return `<${name}${attributes} dir="auto">${markupText(text)}</${name}>`
}
