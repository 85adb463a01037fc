import { sameWords } from '../text/same-words.ts'

// What word processors put before the lines of a list: a bullet, a box, a number or a letter. "o" and "§" are Word's
// bullets when its fonts are gone; they count before a tab only, as do numbers without a mark behind them.
const MARK =
  /^(?:[•·●○◦▪■□▫➢➤✓✔☐☑‣⁃*–—-]\s+|[•●○◦▪‣☐☑]|\[[ x]?\]\s*|[o§]\t|\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivxlc]{1,6})\)\s+|\d{1,3}(?:\.\d{1,3})*(?:\.\s+|\t)|(?:[a-z]|[ivxlc]{1,6})\.\t)+/iu

/** The lines of a pasted list, without their bullets and numbers; empty ones are left out. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\v\f\u2028\u2029]/u)
    .map((line) => line.replace(/[\u200b\ufeff\u00ad]/gu, '').trim())
    .map((line) => line.replace(MARK, '').replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
}

/** Lines divided into those that are new and those that are on the list already, or came twice. */
export function divideLines(
  lines: readonly string[],
  listed: readonly string[],
): { readonly fresh: readonly string[]; readonly repeated: readonly string[] } {
  const known = new Set(listed.map(sameWords))
  const fresh: string[] = []
  const repeated: string[] = []
  for (const line of lines) {
    const words = sameWords(line)
    ;(known.has(words) ? repeated : fresh).push(line)
    known.add(words)
  }
  return { fresh, repeated }
}
