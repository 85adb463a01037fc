/** So few columns fit on a telephone side by side. */
const MOST_ABREAST = 2

/**
 * Names each cell of a table after the heading of its column, when it has so many that its rows are stacked on narrow screens. Takes
 * and gives HTML.
 */
export function withLabels(table: string): string {
  const labels = [...table.matchAll(/<th\b[^>]*>(.*?)<\/th>/gs)].map(([, heading = '']) => textOf(heading))
  if (labels.length <= MOST_ABREAST) return table
  return table.replace(/<tr\b.*?<\/tr>/gs, (row) => {
    const cells = labels.values()
    return row.replace(/<td\b/g, () => `<td data-label="${cells.next().value ?? ''}"`)
  })
}

function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, '').replaceAll('"', '&quot;')
}
