import { numberSentences } from './sentences.ts'
import type { Span } from './types.ts'

/** A word, a number or a single mark of a text. */
export interface Token extends Span {
  readonly type: 'word' | 'number' | 'mark'
  /** As written. */
  readonly text: string
  /** In lower case, with straight apostrophes, known misspellings put right, no stops in "a.m.", `@` for an e-mail address and `www` for a site. */
  readonly norm: string
  /** Whether a line ends before the token. */
  readonly newLine: boolean
  /** The sentence it stands in, from 0. */
  readonly sentence: number
}

const SPACE = /\s/u
const DIGIT = /[0-9]/
const LETTER = /[\p{L}\p{M}]/u
const ADDRESS = /[\p{L}0-9._@-]/u
const APOSTROPHE = /['’]/

/** Splits a text into tokens in one pass, in linear time. */
export function tokenise(text: string, spelling: Readonly<Record<string, string>> = {}): readonly Token[] {
  const tokens: Omit<Token, 'sentence'>[] = []
  let at = 0
  let newLine = false
  while (at < text.length) {
    const char = charAt(text, at)
    if (SPACE.test(char)) {
      newLine ||= char === '\n'
      at += 1
      continue
    }
    const type = DIGIT.test(char) ? 'number' : LETTER.test(char) ? 'word' : 'mark'
    const end =
      type === 'number' ? endOfNumber(text, at) : type === 'word' ? endOfWord(text, at) : at + char.length
    const said = text.slice(at, end)
    tokens.push({
      type,
      text: said,
      norm: type === 'word' ? normalise(said, spelling) : said,
      start: at,
      end,
      newLine,
    })
    newLine = false
    at = end
  }
  return numberSentences(tokens)
}

function endOfNumber(text: string, start: number): number {
  let at = start
  while (DIGIT.test(charAt(text, at)) || (/[.,]/.test(charAt(text, at)) && DIGIT.test(charAt(text, at + 1))))
    at += 1
  return at
}

function endOfWord(text: string, start: number): number {
  const joined = Math.max(endOfDotted(text, start), endOfAddress(text, start))
  if (joined > start) return joined
  let at = start
  while (
    LETTER.test(charAt(text, at)) ||
    (APOSTROPHE.test(charAt(text, at)) && LETTER.test(charAt(text, at + 1)))
  )
    at += charAt(text, at).length
  return at
}

/** The end of an e-mail address or of a site such as "example.org", or `start` where there is none. */
function endOfAddress(text: string, start: number): number {
  // The middle of a run was judged with its start.
  if (ADDRESS.test(text.charAt(start - 1))) return start
  let at = start
  while (ADDRESS.test(charAt(text, at))) at += charAt(text, at).length
  while (/[._@-]/.test(text.charAt(at - 1))) at -= 1
  const run = text.slice(start, at)
  const dot = run.lastIndexOf('.')
  const isSite = dot > 0 && /^(?:ca|com|org|net|uk|gov|ie|nz|au|eu|us|edu)$/.test(run.slice(dot + 1))
  return run.includes('@', 1) || isSite ? at : start
}

/** The end of an abbreviation of single letters ("a.m.", "e.g"), or `start` where there is none. */
function endOfDotted(text: string, start: number): number {
  let at = start
  let letters = 0
  while (isLoneLetter(text, at) && text[at + 1] === '.') {
    at += 2
    letters += 1
  }
  if (letters > 0 && isLoneLetter(text, at)) {
    at += 1
    letters += 1
  }
  return letters > 1 ? at : start
}

function isLoneLetter(text: string, at: number): boolean {
  return LETTER.test(charAt(text, at)) && !LETTER.test(charAt(text, at + 1))
}

/** The whole character at a place, of one or two UTF-16 units; empty past the end. */
function charAt(text: string, at: number): string {
  const code = text.codePointAt(at)
  return code === undefined ? '' : String.fromCodePoint(code)
}

function normalise(said: string, spelling: Readonly<Record<string, string>>): string {
  const lower = said.toLowerCase()
  const plain = PLAIN.test(lower) ? lower : withoutMarks(lower)
  return (Object.hasOwn(spelling, plain) && spelling[plain]) || plain
}

const PLAIN = /^[a-z]*$/

function withoutMarks(lower: string): string {
  if (lower.length > 3 && lower.includes('@')) return '@'
  if (/[\p{L}0-9]{2}\.\p{L}{2}/u.test(lower)) return 'www'
  return lower.replaceAll('’', "'").replaceAll('.', '')
}

/** The text from one token to another, as a finding marks it. */
export function stretch(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 }
}
