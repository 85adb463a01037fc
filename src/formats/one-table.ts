import type { Sheet } from '../domain/record/document.ts'

type Cell = Sheet['rows'][number][number]

/** Sheets as one table for a format that has no sheets: columns with the same head are one; a cell no sheet fills is empty. */
export function oneTable(sheets: readonly Sheet[]): readonly (readonly Cell[])[] {
  const keyed = sheets.map(({ head, rows }) => ({ keys: keysOf(head), head, rows }))
  const heads = new Map(keyed.flatMap(({ keys, head }) => keys.map((key, i) => [key, head[i] ?? ''])))
  if (heads.size === 0) return []
  const rows = keyed.flatMap(({ keys, rows }) =>
    rows.map((row) => {
      const cells = new Map(keys.map((key, i) => [key, row[i] ?? '']))
      return [...heads.keys()].map((key) => cells.get(key) ?? '')
    }),
  )
  return [[...heads.values()], ...rows]
}

// The second "Note" of a sheet is a column of its own.
function keysOf(head: readonly string[]): string[] {
  return head.map((text, i) => `${head.slice(0, i).filter((before) => before === text).length} ${text}`)
}
