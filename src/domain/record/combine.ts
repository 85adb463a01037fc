import type { Block, ReportDocument, Sheet } from './document.ts'

interface Cover {
  readonly title: string
  readonly subtitle: string
  readonly language: string
  /** Head of the column that says which record a row is from. */
  readonly recordHead: string
}

/**
 * Several documents as one: each under its title, and rows of sheets with the same name and columns in one sheet that begins
 * with the title of the record.
 */
export function combine(documents: readonly ReportDocument[], cover: Cover): ReportDocument {
  const { recordHead, ...front } = cover
  return {
    ...front,
    id: documents.map(({ id }) => id).join(' '),
    blocks: documents.flatMap(chapter),
    sheets: combineSheets(documents, recordHead),
    actions: documents.flatMap(({ actions }) => actions),
  }
}

function chapter({ title, subtitle, blocks }: ReportDocument): readonly Block[] {
  return [
    { type: 'heading', level: 2, text: title },
    { type: 'paragraph', text: subtitle },
    ...blocks.map((block): Block => (block.type === 'heading' ? { ...block, level: 3 } : block)),
  ]
}

function combineSheets(documents: readonly ReportDocument[], recordHead: string): Sheet[] {
  const labelled = documents.flatMap(({ title, sheets }) =>
    sheets.map(({ name, head, rows }) => ({
      name,
      head: [recordHead, ...head],
      rows: rows.map((row) => [title, ...row]),
    })),
  )
  const alike = Map.groupBy(labelled, ({ name, head }) => JSON.stringify([name, head]))
  return [...alike.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, rows: [first, ...others].flatMap(({ rows }) => rows) }] : [],
  )
}
