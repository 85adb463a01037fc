import { findPhrases } from '../phrases.ts'
import { stretch, type Token } from '../tokens.ts'
import type { Span, StandardWords } from '../types.ts'
import { readAreas } from './areas.ts'
import { isCapital } from './names.ts'
import { isOutside, tokensOf } from './overlap.ts'

function isNamed(tokens: readonly Token[], at: number): boolean {
  return isCapital(tokens[at]) && tokens[at - 1]?.sentence === tokens[at]?.sentence
}

/** Reads the named line, desk, office, mailbox or area that bounds a promise (E08); "our offices" bounds nothing. */
export function readPlaces(tokens: readonly Token[], words: StandardWords): Span[] {
  const not = tokensOf(findPhrases(tokens, words.notPlaces))
  const named = findPhrases(tokens, words.places)
    // "our offices" bounds nothing, "our Halifax office" does.
    .filter((match) => isOutside(match, not) || isNamed(tokens, match.first))
    .filter(({ first, last }) => tokens[first]?.norm !== 'the' || last > first + 1)
    .map(({ first, last }) => stretch(tokens, first, last))
  const areas = readAreas(tokens).filter(
    (area) => !named.some(({ start, end }) => start < area.end && area.start < end),
  )
  return [...named, ...areas].sort((a, b) => a.start - b.start)
}
