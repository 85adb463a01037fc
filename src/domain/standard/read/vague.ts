import { findPhrases, type Match } from '../phrases.ts'
import { stretch, type Token } from '../tokens.ts'
import type { Span, StandardWords, VagueEntry, VagueWord } from '../types.ts'
import { nameFinder } from './names.ts'
import { isOutside, tokensOf } from './overlap.ts'

interface Found extends Match {
  readonly entry: VagueEntry
}

/** Reads the vague words in order; a word inside a name, or hours that the sentence defines, are not vague. */
export function readVague(
  text: string,
  tokens: readonly Token[],
  words: StandardWords,
  hours: readonly Span[],
): VagueWord[] {
  const isName = nameFinder(tokens)
  const starts = new Set(hours.map(({ start }) => start))
  const defined = new Set(tokens.filter(({ start }) => starts.has(start)).map(({ sentence }) => sentence))
  return longest(words.vague.flatMap((entry) => matchesOf(tokens, entry)))
    .filter((one) => !isName(one))
    .filter(({ entry, first }) => entry.class !== 'hours' || !defined.has(tokens[first]?.sentence ?? -1))
    .map(({ entry, first, last }) => {
      const span = stretch(tokens, first, last)
      return { ...span, text: text.slice(span.start, span.end), class: entry.class, entry: entry.id }
    })
}

function matchesOf(tokens: readonly Token[], entry: VagueEntry): Found[] {
  const not = tokensOf(entry.except ? findPhrases(tokens, entry.except) : [])
  return findPhrases(tokens, entry.words)
    .filter((match) => isOutside(match, not))
    .map((match) => ({ entry, ...match }))
}

/** In order, without those that lie inside a longer one. */
function longest(found: readonly Found[]): Found[] {
  let furthest = -1
  return [...found]
    .sort((a, b) => a.first - b.first || b.last - a.last)
    .filter(({ last }) => {
      const isNew = last > furthest
      furthest = Math.max(furthest, last)
      return isNew
    })
}
