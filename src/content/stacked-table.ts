/** Names each cell of a table after the heading of its column, for screens so narrow that its rows are stacked. Takes and gives HTML. */
export function withLabels(table: string): string {
  const labels = [...table.matchAll(/<th\b[^>]*>(.*?)<\/th>/gs)].map(([, heading = '']) => textOf(heading))
  return table.replace(/<tr\b.*?<\/tr>/gs, (row) => {
    const cells = labels.values()
    return row.replace(/<td\b/g, () => `<td data-label="${cells.next().value ?? ''}"`)
  })
}

function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, '').replaceAll('"', '&quot;')
}
