/** How far apart two words are, from side by side to a blank line between them. */
export const GAP = { none: 0, line: 1, comma: 2, clause: 3, sentence: 4, block: 5 } as const
export type Gap = (typeof GAP)[keyof typeof GAP]

/** A word of a text. */
export interface Token {
  /** First character, and the one behind the last, in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** The word as rules know it: lower case, straight apostrophes, nothing invisible. */
  readonly key: string
  /** What stands between it and the word before; `block` at the start. */
  readonly gap: Gap
}

const APOSTROPHES = /['’‘ʼ＇`´]/g
// Soft hyphens, joiners and marks of direction, which copied text is full of.
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g
// One class and one plus, so that it passes over each character once.
const WORD = /[\p{L}\p{M}\p{N}'’‘ʼ＇`´\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu
const EDGE = /[\p{L}\p{M}\p{N}]/u

const BREAK = /\r\n|[\n\v\f\r\u2028]/g
const ENDS_ALWAYS = /[!?…。！？؟۔•●▪·‣*]/
const ENDS_BEFORE_SPACE = /[.](?=[\s"'”’)\]])/
const CLAUSE = /[.:;–—()[\]{}"“”«»|/\\؛：；]|\s-+\s/
const COMMA = /[,،、，]/

/** The words of a text in order. Passes over the text once. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  for (const { 0: run, index } of text.matchAll(WORD)) {
    const [from, to] = inner(run)
    if (from === to) continue
    const start = index + from
    const previous = tokens.at(-1)
    const gap = previous ? gapOf(text.slice(previous.end, start)) : GAP.block
    tokens.push({ start, end: index + to, key: keyOf(run.slice(from, to)), gap })
  }
  return tokens
}

/** A word as rules know it: lower case, straight apostrophes, nothing invisible (Unicode NFKC). */
export function keyOf(word: string): string {
  return /^[a-z]+$/.test(word) ? word : withoutInvisible(word).normalize('NFKC').toLowerCase()
}

/** A word with straight apostrophes and nothing invisible, its case kept. */
export function withoutInvisible(word: string): string {
  return word.replace(INVISIBLE, '').replace(APOSTROPHES, "'")
}

// Quotation marks and invisible characters at either end are no part of the word.
function inner(run: string): [from: number, to: number] {
  let from = 0
  let to = run.length
  while (from < to && !EDGE.test(charAt(run, from))) from++
  while (to > from && !EDGE.test(charBefore(run, to))) to--
  return [from, to]
}

function charAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0)
}

function charBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1)
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(at - 2, at) : text.charAt(at - 1)
}

function gapOf(between: string): Gap {
  if (between === ' ') return GAP.none
  const breaks = between.match(BREAK)?.length ?? 0
  if (breaks > 1 || between.includes('\u2029')) return GAP.block
  if (ENDS_ALWAYS.test(between) || ENDS_BEFORE_SPACE.test(between)) return GAP.sentence
  const clause = CLAUSE.test(between)
  const comma = COMMA.test(between)
  if (breaks > 0) return clause || comma ? GAP.sentence : GAP.line
  if (clause) return GAP.clause
  return comma ? GAP.comma : GAP.none
}
