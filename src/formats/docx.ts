// docx (60 kB) writes Word's format, which is too wide to write by hand; no smaller library has headings, lists and tables.
import {
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Block, Picture, PictureBlock, ReportDocument } from '../domain/record/document.ts'
import { directionOf } from '../domain/text/direction.ts'
import { columnWidths } from './column-widths.ts'
import { coreProperties } from './core-properties.ts'
import { LINE_END, PAGE, PICTURE, styles, TEXT_WIDTH } from './docx-style.ts'
import { plainText } from './plain-text.ts'

const LEVELS = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }

/** A document as a Word file with headings, lists, tables and page numbers; `now` is an ISO 8601 instant. Text never becomes a link or a field. */
export function toDocx(document: ReportDocument, now: string): Promise<Blob> {
  const { title, subtitle, language, blocks, pictures } = document
  const rtl = directionOf(language) === 'rtl'
  const file = new Document({
    title: plainText(title),
    styles: styles(language),
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: new Footer({ children: [pageNumber(rtl)] }) },
        children: [
          running(title, rtl, { heading: HeadingLevel.HEADING_1 }),
          running(subtitle, rtl),
          ...blocks.flatMap((block) => blockParts(block, rtl, pictures)),
        ],
      },
    ],
  })
  return Packer.toBlob(file, undefined, [{ path: 'docProps/core.xml', data: coreProperties(document, now) }])
}

function blockParts(block: Block, rtl: boolean, pictures: ReportDocument['pictures']): (Paragraph | Table)[] {
  switch (block.type) {
    case 'heading':
      return [running(block.text, rtl, { heading: LEVELS[block.level] })]
    case 'paragraph':
      return [running(block.text, rtl)]
    case 'list':
      return block.items.map((item) => running(item, rtl, { bullet: { level: 0 } }))
    case 'table':
      return [table(block, rtl)]
    case 'picture':
      return pictureParts(block, rtl, pictures?.get(block.id))
  }
}

function pictureParts(block: PictureBlock, rtl: boolean, picture: Picture | undefined): Paragraph[] {
  if (!picture) return [running(block.missing, rtl)]
  const share = Math.min(1, PICTURE.width / block.width, PICTURE.height / block.height)
  const name = plainText(block.text)
  const image = new ImageRun({
    type: picture.type === 'image/png' ? 'png' : 'jpg',
    data: picture.bytes,
    transformation: { width: Math.ceil(block.width * share), height: Math.ceil(block.height * share) },
    altText: { name, title: name, description: name },
  })
  const shown = new Paragraph({ keepNext: true, ...(rtl ? { bidirectional: true } : {}), children: [image] })
  return [shown, running(block.text, rtl)]
}

function table({ head, rows }: Extract<Block, { type: 'table' }>, rtl: boolean): Table {
  const characters = columnWidths([head, ...rows])
  const all = characters.reduce((sum, width) => sum + width, 0)
  const row = (cells: readonly string[], tableHeader: boolean) =>
    new TableRow({
      ...(tableHeader ? { tableHeader } : {}),
      cantSplit: true,
      children: cells.map((cell) => new TableCell({ children: [paragraph(cell, rtl, {}, tableHeader)] })),
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: characters.map((width) => Math.floor((width / all) * TEXT_WIDTH)),
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    ...(rtl ? { visuallyRightToLeft: true } : {}),
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  })
}

function running(text: string, rtl: boolean, options: IParagraphOptions = {}): Paragraph {
  return paragraph(text, rtl, { indent: { right: LINE_END }, ...options })
}

function paragraph(text: string, rtl: boolean, options: IParagraphOptions, bold = false): Paragraph {
  const runs = plainText(text)
    .split('\n')
    .map(
      (line, i) =>
        new TextRun({
          // docx fills in names that stand in braces; a reader's braces are apart from what follows, so that none is found.
          children: line.split(/(?<=\{)/),
          break: i > 0 ? 1 : 0,
          ...(rtl ? { rightToLeft: true } : {}),
          ...(bold ? { bold } : {}),
        }),
    )
  return new Paragraph({ ...options, ...(rtl ? { bidirectional: true } : {}), children: runs })
}

function pageNumber(rtl: boolean): Paragraph {
  const children = [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES]
  return new Paragraph({ ...(rtl ? { bidirectional: true } : {}), children: [new TextRun({ children })] })
}
