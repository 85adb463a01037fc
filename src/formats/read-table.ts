// Papa Parse (7 kB) reads quoted cells as RFC 4180 asks, and forgives what spreadsheets get wrong.
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
  return text.includes('\t') ? cellsOf(text, '\t') : text.split(LINE_END).map((line) => [line])
}

const LINE_END = /\r\n?|\n/

function rowsOf(text: string): string[][] {
  const clean = text.replace(/^\uFEFF/, '')
  const delimiter = delimiterOf(clean)
  return delimiter === undefined ? clean.split(LINE_END).map((line) => [line]) : cellsOf(clean, delimiter)
}

function cellsOf(text: string, delimiter: string): string[][] {
  return Papa.parse<string[]>(text, { delimiter }).data
}

/**
 * The sign that parts the cells: spreadsheets write different ones in different countries. It stands equally often in every row,
 * quoted cells aside; nothing where none does, as in plain text, whose commas are part of its sentences.
 */
function delimiterOf(text: string): string | undefined {
  const lines = text
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(LINE_END)
    .filter((line) => line.trim() !== '')
  const countOf = (line: string, sign: string) => line.split(sign).length - 1
  const found = SIGNS.filter((sign) => lines.some((line) => line.includes(sign)))
  if (found.length === 0) return ','
  const isEven = (sign: string) => new Set(lines.map((line) => countOf(line, sign))).size === 1
  return found.find(isEven)
}

const SIGNS = ['\t', ';', ',']

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
