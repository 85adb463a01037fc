import { findPhrases, type Match } from '../phrases.ts'
import { stretch, type Token } from '../tokens.ts'
import type { Span, StandardWords } from '../types.ts'
import { unitAt } from '../units.ts'
import { readAreas } from './areas.ts'
import { findNamedPlaces } from './named-places.ts'
import { isCapital } from './names.ts'
import { isOutside, tokensOf } from './overlap.ts'
import { findPhoneNumbers } from './phone-numbers.ts'

function isNamed(tokens: readonly Token[], { first, last }: Match): boolean {
  const opens = tokens[first - 1]?.sentence !== tokens[first]?.sentence
  return isCapital(tokens[first]) && !opens && !tokens[last]?.norm.endsWith('s')
}

/** "The Laboratory", "The Ombudsman's office": who promises, and no place. */
function isAlone(tokens: readonly Token[], { first, last }: Match): boolean {
  if (tokens[last - 1]?.norm.endsWith("'s")) return !isCapital(tokens[last])
  return tokens[first]?.norm === 'the' && last === first + 1 && isCapital(tokens[last])
}

/** "opens the hall 30 | minutes before": the number counts time. */
function isTimed(tokens: readonly Token[], { last }: Match): boolean {
  return tokens[last]?.type === 'number' && unitAt(tokens, last + 1) !== undefined
}

/** Reads the named line, desk, office, mailbox or area that bounds a promise (E08); "our offices" bounds nothing. */
export function readPlaces(tokens: readonly Token[], words: StandardWords): Span[] {
  const not = tokensOf(findPhrases(tokens, words.notPlaces))
  const listed = findPhrases(tokens, words.places)
    // "our offices" bounds nothing, "our Halifax office" does.
    .filter((match) => isOutside(match, not) || isNamed(tokens, match))
    .filter((match) => !isAlone(tokens, match) && !isTimed(tokens, match))
  const numbers = findPhoneNumbers(tokens)
  const dialled = tokensOf(numbers)
  // "0800" of the list is no more than the beginning of a number.
  const found = [...numbers, ...listed.filter((match) => isOutside(match, dialled))]
  const held = tokensOf(found)
  const named = [...found, ...findNamedPlaces(tokens)]
    .filter((match) => found.includes(match) || isOutside(match, held))
    .map(({ first, last }) => stretch(tokens, first, last))
  const areas = readAreas(tokens).filter(
    (area) => !named.some(({ start, end }) => start < area.end && area.start < end),
  )
  return [...named, ...areas].sort((a, b) => a.start - b.start)
}
