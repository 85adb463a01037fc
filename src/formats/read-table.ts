// Papa Parse (7 kB) finds out which character parts the cells, as spreadsheets in different countries write different ones.
import Papa from 'papaparse'

/** The largest file that is read, in bytes. */
export const LARGEST_TABLE = 5_000_000

/** The rows of a CSV or text file; nothing when it is too large, or no text. */
export async function tableOfFile(file: Blob): Promise<string[][] | undefined> {
  if (file.size > LARGEST_TABLE) return undefined
  const text = decode(new Uint8Array(await file.arrayBuffer()))
  return text.includes('\0') ? undefined : rowsOf(text)
}

/** The rows of pasted lines: a line is a row, and cells are apart only where they were copied from a spreadsheet. */
export function tableOfLines(text: string): string[][] {
  return text.includes('\t') ? rowsOf(text, '\t') : text.split(/\r\n?|\n/).map((line) => [line])
}

function rowsOf(text: string, delimiter = ''): string[][] {
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter }).data
}

/** Text in UTF-8, in UTF-16 when it says so itself, else as an older Excel writes it. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
