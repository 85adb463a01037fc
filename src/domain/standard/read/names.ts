import { isUpper } from '../occurrences.ts'
import type { Match } from '../phrases.ts'
import type { Token } from '../tokens.ts'

/** The share of capitals from which a sentence is a heading, whose capitals name nothing. */
const HEADING = 0.7
/** Longer words in capitals are stressed, not named. */
const LONGEST_ABBREVIATION = 4

/** Tells whether words are part of a name, such as "Emergency" in "the Emergency Relief Fund". */
export function nameFinder(tokens: readonly Token[]): (match: Match) => boolean {
  const inHeading = headingsOf(tokens)
  return ({ first, last }) => {
    const sentence = tokens[first]?.sentence ?? -1
    if (!isCapital(tokens[first]) || inHeading.has(sentence)) return false
    // The capital that opens a sentence says nothing: two more must follow.
    if (opens(tokens, first)) return isCapital(tokens[last + 1]) && isCapital(tokens[last + 2])
    return isCapital(tokens[last + 1]) || (isCapital(tokens[first - 1]) && !opens(tokens, first - 1))
  }
}

/** Whether a token is written as a name is: with a capital, and not all in capitals for stress. */
export function isCapital(token: Token | undefined): boolean {
  if (token?.type !== 'word' || !isUpper(token.text)) return false
  return token.text.length <= LONGEST_ABBREVIATION || token.text !== token.text.toUpperCase()
}

function opens(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.sentence !== tokens[at - 1]?.sentence
}

const headings = new WeakMap<readonly Token[], ReadonlySet<number>>()

/** The sentences in which so many words have capitals that they are a heading. */
export function headingsOf(tokens: readonly Token[]): ReadonlySet<number> {
  const known = headings.get(tokens)
  if (known) return known
  const words = new Map<number, { all: number; capitals: number }>()
  for (const token of tokens) {
    if (token.type !== 'word') continue
    const count = words.get(token.sentence) ?? { all: 0, capitals: 0 }
    count.all += 1
    if (isCapital(token)) count.capitals += 1
    words.set(token.sentence, count)
  }
  const found = [...words].filter(([, { all, capitals }]) => capitals > all * HEADING)
  const sentences = new Set(found.map(([sentence]) => sentence))
  headings.set(tokens, sentences)
  return sentences
}
