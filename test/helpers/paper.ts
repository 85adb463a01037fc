// The build that needs no browser.
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Page } from 'playwright-core'

/** A run of type on paper. Lengths in points, from the left and the foot of the sheet. */
export interface Type {
  readonly text: string
  readonly size: number
  readonly left: number
  readonly right: number
  readonly foot: number
}

/** One side of paper. */
export interface Sheet {
  readonly width: number
  readonly height: number
  /** In the order of reading. */
  readonly type: readonly Type[]
  /** Empty squares between 4 and 9 mm wide, to tick. */
  readonly boxes: number
}

/** Prints a page as the browser does, on the paper its styles ask for, and reads what came out. */
export async function print(page: Page): Promise<Sheet[]> {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }))
  const document = await getDocument({ data, verbosity: 0 }).promise
  const sheets: Sheet[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const sheet = await document.getPage(number)
    const [, , width = 0, height = 0] = sheet.view
    const { items } = await sheet.getTextContent()
    const { fnArray, argsArray } = await sheet.getOperatorList()
    const boxes = fnArray.filter((operator, i) => operator === OPS.constructPath && isTickBox(argsArray[i]))
    sheets.push({ width, height, type: items.flatMap(readType), boxes: boxes.length })
  }
  await document.destroy()
  return sheets
}

type Item = Awaited<ReturnType<import('pdfjs-dist').PDFPageProxy['getTextContent']>>['items'][number]

function readType(item: Item): Type[] {
  if (!('str' in item) || item.str.trim() === '') return []
  const [, , slant = 0, size = 0, left = 0, foot = 0] = item.transform as number[]
  return [{ text: item.str, size: Math.hypot(slant, size), left, right: left + item.width, foot }]
}

/** Whether a path that is drawn is the outline of a square of 15 to 34 CSS pixels, the unit a browser draws in. */
function isTickBox([painted, , bounds]: [number, unknown, ArrayLike<number>]): boolean {
  if (painted !== OPS.stroke && painted !== OPS.closeStroke) return false
  const [left = 0, top = 0, right = 0, bottom = 0] = Array.from(bounds)
  const [width, height] = [Math.abs(right - left), Math.abs(bottom - top)]
  return width >= 15 && width <= 34 && Math.abs(width - height) <= 1
}

/** The paragraphs of a sheet: lines of one size, one under another, that begin at one edge. */
export function paragraphs({ type }: Sheet): Type[][] {
  const found: Type[][] = []
  for (const line of firstOfEachLine(type)) {
    const above = found.at(-1)?.at(-1)
    const follows =
      above &&
      above.left === line.left &&
      above.size === line.size &&
      above.foot - line.foot < 1.8 * line.size
    if (follows) found.at(-1)?.push(line)
    else found.push([line])
  }
  return found
}

/** Each line as one run from where its type begins to where it ends. */
function firstOfEachLine(type: readonly Type[]): Type[] {
  const lines: Type[] = []
  for (const run of type) {
    const line = lines.at(-1)
    if (line && line.foot === run.foot && run.left < line.right + run.size) {
      lines[lines.length - 1] = { ...line, text: line.text + run.text, right: run.right }
    } else lines.push(run)
  }
  return lines
}
