import { findPhrases, type Match } from '../phrases.ts'
import { stretch, type Token } from '../tokens.ts'
import type { Span, StandardWords, VagueEntry, VagueWord } from '../types.ts'
import { outside } from './overlap.ts'

/** Reads the vague words in order; a word inside a name, or hours that the sentence defines, are not vague. */
export function readVague(
  text: string,
  tokens: readonly Token[],
  words: StandardWords,
  hours: readonly Span[],
): VagueWord[] {
  const found = words.vague.flatMap((entry) => matchesOf(tokens, entry).map((match) => ({ entry, ...match })))
  const longest = found.filter((one) => !found.some((other) => other !== one && covers(other, one)))
  return longest
    .filter((one) => !isName(tokens, one) && !(one.entry.class === 'hours' && areDefined(tokens, one, hours)))
    .sort((a, b) => a.first - b.first)
    .map(({ entry, first, last }) => {
      const span = stretch(tokens, first, last)
      return { ...span, text: text.slice(span.start, span.end), class: entry.class, entry: entry.id }
    })
}

function matchesOf(tokens: readonly Token[], entry: VagueEntry): Match[] {
  const not = findPhrases(tokens, entry.except ?? [])
  return findPhrases(tokens, entry.words).filter((match) => outside(match, not))
}

function covers(a: Match, b: Match): boolean {
  return a.first <= b.first && a.last >= b.last && a.last - a.first > b.last - b.first
}

/** "Emergency Assistance Fund": a capital inside a sentence, next to another. */
function isName(tokens: readonly Token[], { first, last }: Match): boolean {
  return (
    isCapital(tokens[first]) &&
    (isCapital(tokens[last + 1]) || (isCapital(tokens[first - 1]) && !opens(tokens, first - 1))) &&
    !isShouted(tokens, first)
  )
}

function isCapital(token: Token | undefined): boolean {
  return (
    token?.type === 'word' &&
    /^\p{Lu}/u.test(token.text) &&
    !(token.text.length > 4 && token.text === token.text.toUpperCase())
  )
}

function opens(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.sentence !== tokens[at - 1]?.sentence
}

/** A sentence in which most words start with a capital is a heading: its capitals name nothing. */
function isShouted(tokens: readonly Token[], at: number): boolean {
  const said = tokens.filter((token) => token.sentence === tokens[at]?.sentence && token.type === 'word')
  return said.filter(isCapital).length > said.length * 0.7
}

/** "business hours (9am to 5pm)": the sentence says which. */
function areDefined(tokens: readonly Token[], { first }: Match, hours: readonly Span[]): boolean {
  const sentence = tokens[first]?.sentence
  return tokens.some(
    (token) => token.sentence === sentence && hours.some((span) => span.start === token.start),
  )
}
