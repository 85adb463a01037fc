import type { Candidate } from './candidates.ts'
import { type Stretch, wordsOf } from './clause.ts'
import { inCaseOf, isUpper, withoutCapital } from './letter-case.ts'
import type { Token } from './tokens.ts'

/** A text with what is known about its words. */
export interface Place {
  readonly text: string
  readonly tokens: readonly Token[]
  /** By the word it starts with, the longest plain phrase there, such as a piece of jargon. */
  readonly plain: ReadonlyMap<number, Candidate>
  /** Words in blocks of capitals. */
  readonly shouted: ReadonlySet<number>
}

/** The friendlier forms of a phrase, worded for the place where it stands. */
export function suggestionsFor({ rule, first, end, thing, exact }: Candidate, place: Place): string[] {
  const token = place.tokens[first]
  if (!token) return []
  const named = thing && thingIn(thing, place)
  const written = textOf({ first, end }, place)
  // Capitals that the rule asks for, or that the whole line has, say nothing of the case of this word.
  const anyCase = exact || place.shouted.has(first)
  return rule.forms.map((form) => {
    const filled = named === undefined ? form : form.replace(/\{(?:thing|rest)\}/, () => named)
    return inCaseOf(written, token, anyCase, filled)
  })
}

// What a notice is about may itself hold jargon, which would only come to light once the notice is friendly.
function thingIn(thing: Stretch, place: Place): string {
  const { tokens, plain } = place
  const parts: string[] = []
  let from = thing.first
  for (const word of wordsOf(thing)) {
    const found = plain.get(word)
    if (!found || word < from || found.end > thing.end) continue
    parts.push(quietly({ first: from, end: word }, place), withoutCapital(found.rule.forms[0] ?? ''))
    from = found.end
  }
  parts.push(quietly({ first: from, end: thing.end }, place))
  const named = parts.filter(Boolean).join(' ').replace(/\s+/g, ' ')
  const shouts = isUpper(textOf(thing, place)) && (tokens[thing.first]?.key.length ?? 0) > 1
  return shouts ? named.toLowerCase() : withoutCapital(named)
}

/** Words without the capitals of a block that they stand in: in a form of small letters these would be a new one. */
function quietly({ first, end }: Stretch, place: Place): string {
  const words = wordsOf({ first, end }).map((word) => {
    const to = word + 1 < end ? place.tokens[word + 1]?.start : place.tokens[word]?.end
    const written = place.text.slice(place.tokens[word]?.start, to)
    return place.shouted.has(word) ? written.toLowerCase() : written
  })
  return words.join('')
}

function textOf({ first, end }: Stretch, { text, tokens }: Place): string {
  return first < end ? text.slice(tokens[first]?.start, tokens[end - 1]?.end) : ''
}
