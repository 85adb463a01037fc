type Cells = readonly (string | number)[]

/** Width in characters for each column: as its longest line, but no less than `least` and no more than `most`. */
export function columnWidths(rows: readonly Cells[], least = 8, most = 60): number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: columns }, (_, column) =>
    rows.reduce(
      (widest, row) => Math.min(most, Math.max(widest, longestLine(String(row[column] ?? '')))),
      least,
    ),
  )
}

function longestLine(text: string): number {
  return text.split('\n').reduce((longest, line) => Math.max(longest, line.length), 0)
}
