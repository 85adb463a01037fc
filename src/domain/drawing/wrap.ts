/** How wide letters are in ems, in a face like ours; drawings have no way to measure before they are drawn. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u
const BROAD = /[mwMW@%—…]/
const THIN = /[\p{Mn}\u200b-\u200f\u202a-\u202e]/u
const NARROW = /[ijlft.,:;'’!|()[\]]/

/** About how wide a text is in ems, rather too wide than too narrow. */
export function widthOf(text: string): number {
  let width = 0
  for (const letter of text) width += letterWidth(letter)
  return width
}

/**
 * A text in lines of at most so many ems, broken between words, and inside a word that has no room; what does not fit in `most`
 * lines ends in "…".
 */
export function wrap(text: string, width: number, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((one) => pieces(one, width))) {
    const longer = line ? `${line} ${word}` : word
    if (widthOf(longer) <= width || line === '') line = longer
    else {
      lines.push(line)
      line = word
    }
    if (lines.length > most) break
  }
  if (line) lines.push(line)
  if (lines.length <= most) return lines
  const last = lines[most - 1] ?? ''
  return [...lines.slice(0, most - 1), shorten(last, width)]
}

/** Whether a text stands in so many lines without breaking inside a word. */
export function fits(text: string, width: number, most: number): boolean {
  const words = text.split(/\s+/).filter(Boolean)
  return words.every((word) => widthOf(word) <= width) && wrap(text, width, most + 1).length <= most
}

/** A line cut so that "…" has room behind it. */
function shorten(line: string, width: number): string {
  const letters = [...line]
  while (letters.length > 1 && widthOf(`${letters.join('')}…`) > width) letters.pop()
  return `${letters.join('').trim()}…`
}

function pieces(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word]
  const cut: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece && widthOf(piece + letter) > width) {
      cut.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...cut, piece]
}

function letterWidth(letter: string): number {
  if (THIN.test(letter)) return 0
  if (WIDE.test(letter)) return 1.05
  if (BROAD.test(letter)) return 0.9
  if (NARROW.test(letter)) return 0.33
  return /\p{Lu}/u.test(letter) ? 0.68 : 0.56
}
