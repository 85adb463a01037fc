import type { Token } from './tokens.ts'

const ENDS = new Set(['.', '!', '?', '…', '。', '！', '？'])
const BULLETS = new Set(['•', '·', '▪', '●', '◦', '‣'])
const ABBREVIATIONS = new Set(
  `no nos st mr mrs ms dr prof mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct
  nov dec approx min mins max hr hrs sec secs ext tel dept inc ltd co corp vs etc eg ie cf fig para sec art rs re smt shri govt`.split(
    /\s+/,
  ),
)
const CLOCK = new Set(['am', 'pm'])
const AFTER_CLOCK =
  /^(?:[A-Z]{2,4}|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Eastern|Pacific|Central|Mountain|Atlantic|GMT)/

type Unnumbered = Omit<Token, 'sentence'> & { sentence: number }

/** Numbers the sentence each token stands in, in place; a new line starts one too, and a bullet is one. */
export function numberSentences(tokens: readonly Unnumbered[]): readonly Token[] {
  let sentence = 0
  let before: Unnumbered | undefined
  for (const [i, token] of tokens.entries()) {
    const isMarked =
      before !== undefined &&
      (isBullet(before, tokens[i - 2]) || (i <= LONGEST_HEADING && isAnyHeading(tokens.slice(0, i))))
    if (before && (isMarked || startsLine(before, token) || endsSentence(tokens, i - 1))) sentence += 1
    token.sentence = sentence
    before = token
  }
  return tokens
}

/** What marks a point of a list is none of its words: "• Calls", and a dash, star or quotation mark that opens a line. */
function isBullet(mark: Unnumbered, before: Unnumbered | undefined): boolean {
  return BULLETS.has(mark.text) || (/^[-–—*“"‘«]$/.test(mark.text) && (!before || mark.newLine))
}

/** "Service standard: when works cut your supply, …": a heading that every promise could have, at the top. */
function isAnyHeading(before: readonly Unnumbered[]): boolean {
  const [name, mark] = before.slice(-2)
  return mark?.text === ':' && ANY_HEADING.test(name?.norm ?? '')
}

const LONGEST_HEADING = 4
const ANY_HEADING =
  /^(?:standards?|commitments?|promises?|targets?|goals?|objectives?|measures?|aims?|pledges?)$/

function startsLine(before: Omit<Token, 'sentence'>, token: Omit<Token, 'sentence'>): boolean {
  if (BULLETS.has(token.text)) return true
  // A line that was wrapped goes on in lower case; a list, a heading or a new paragraph does not.
  return token.newLine && (!/^\p{Ll}/u.test(token.text) || /[:;]/.test(before.text))
}

function endsSentence(tokens: readonly Omit<Token, 'sentence'>[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || !next) return false
  if (CLOCK.has(token.norm) && token.text.endsWith('.'))
    return /^\p{Lu}/u.test(next.text) && !AFTER_CLOCK.test(next.text)
  if (!ENDS.has(token.text) || ENDS.has(next.text) || /^[)\]"'”’]/.test(next.text)) return false
  if (token.text !== '.') return true
  const word = tokens[at - 1]
  if (word && ABBREVIATIONS.has(word.text.toLowerCase()) && word.end === token.start) return false
  return next.start > token.end && !/^\p{Ll}/u.test(next.text)
}
