import { numberSentences } from './sentences.ts'
import type { Span } from './types.ts'

/** A word, a number or a single mark of a text. */
export interface Token extends Span {
  readonly type: 'word' | 'number' | 'mark'
  /** As written; a square bracket as a round one, and a text all in capitals in lower case. */
  readonly text: string
  /** In lower case, with straight apostrophes, known misspellings put right, no stops in "a.m.", `@` for an e-mail address and `www` for a site. */
  readonly norm: string
  /** Whether a line ends before the token. */
  readonly newLine: boolean
  /** The sentence it stands in, from 0. */
  readonly sentence: number
}

const SPACE = /\s/u
const LETTER = /[\p{L}\p{M}]/u
/** Characters of ASCII are told apart by a table: most of a text is made of them. */
const ASCII = 128
const LETTERS = tableOf(/[a-z]/i)
const DIGITS = tableOf(/[0-9]/)
const ADDRESSES = tableOf(/[a-z0-9._@-]/i)

function tableOf(pattern: RegExp): readonly boolean[] {
  return Array.from({ length: ASCII }, (_, code) => pattern.test(String.fromCharCode(code)))
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < ASCII ? LETTERS[code] === true : code >= ASCII && LETTER.test(charAt(text, at))
}

function isDigit(text: string, at: number): boolean {
  return DIGITS[text.charCodeAt(at)] === true
}

function isAddress(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < ASCII ? ADDRESSES[code] === true : code >= ASCII && /\p{L}/u.test(charAt(text, at))
}

function isApostrophe(text: string, at: number): boolean {
  const char = text.charAt(at)
  return char === "'" || char === '’'
}

/** How many UTF-16 units the character at a place has. */
function sizeAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

/** Signs that say what others say: "&" is a word, and brackets are all round. */
const SIGNS: Readonly<Record<string, Partial<Token>>> = {
  '&': { type: 'word', norm: 'and' },
  '@': { norm: 'at' },
  '[': { text: '(', norm: '(' },
  ']': { text: ')', norm: ')' },
}

/** Splits a text into tokens in one pass, in linear time. */
export function tokenise(text: string, spelling: Readonly<Record<string, string>> = {}): readonly Token[] {
  const tokens: (Omit<Token, 'sentence'> & { sentence: number })[] = []
  let at = 0
  let newLine = false
  while (at < text.length) {
    const char = text.charAt(at)
    if (char === ' ' || SPACE.test(char)) {
      newLine ||= char === '\n'
      at += 1
      continue
    }
    const type = isDigit(text, at) ? 'number' : isLetter(text, at) ? 'word' : 'mark'
    const end =
      type === 'number'
        ? endOfNumber(text, at)
        : type === 'word'
          ? endOfWord(text, at)
          : at + sizeAt(text, at)
    const said = text.slice(at, end)
    const sign = SIGNS[said]
    tokens.push({
      type: sign?.type ?? type,
      text: sign?.text ?? said,
      norm: sign?.norm ?? (type === 'word' ? normalise(said, spelling) : said),
      start: at,
      end,
      newLine,
      sentence: 0,
    })
    newLine = false
    at = end
  }
  const numbered = numberSentences(tokens)
  // Where all is in capitals, none tells a name.
  const isShouted = !/\p{Ll}/u.test(text)
  return isShouted ? numbered.map((token) => ({ ...token, text: token.text.toLowerCase() })) : numbered
}

function endOfNumber(text: string, start: number): number {
  let at = start
  while (isDigit(text, at) || (/[.,]/.test(text.charAt(at)) && isDigit(text, at + 1))) at += 1
  return at
}

function endOfWord(text: string, start: number): number {
  const joined = Math.max(endOfDotted(text, start), endOfAddress(text, start))
  if (joined > start) return joined
  let at = start
  while (isLetter(text, at) || (isApostrophe(text, at) && isLetter(text, at + 1))) at += sizeAt(text, at)
  return at
}

/** The end of an e-mail address or of a site such as "example.org", or `start` where there is none. */
function endOfAddress(text: string, start: number): number {
  // The middle of a run was judged with its start.
  if (start > 0 && isAddress(text, start - 1)) return start
  let at = start
  let isJoined = false
  while (isAddress(text, at)) {
    const char = text.charAt(at)
    isJoined ||= char === '.' || char === '@'
    at += sizeAt(text, at)
  }
  if (!isJoined) return start
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
  return isLetter(text, at) && !isLetter(text, at + 1)
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
