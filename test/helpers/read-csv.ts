/** Reads a CSV file as RFC 4180 defines it: fields in quotes, a quote doubled, rows ended by CR LF. Strict: anything else is an error. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (let at = 0; at < text.length; ) {
    if (text[at] !== '"') throw new Error(`expected a quote but got \`${text.slice(at, at + 20)}\``)
    let field = ''
    for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
      if (at >= text.length) throw new Error('expected a quote but got the end of the file')
      if (text[at] === '"') at++
      field += text[at]
    }
    row.push(field)
    at++
    if (text[at] === ',') at++
    else if (text.startsWith('\r\n', at)) {
      rows.push(row)
      row = []
      at += 2
    } else throw new Error(`expected a comma or a row's end but got \`${text.slice(at, at + 20)}\``)
  }
  return rows
}
