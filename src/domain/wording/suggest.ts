import type { Candidate } from './candidates.ts'
import type { Stretch } from './clause.ts'
import { inCaseOf, isUpper, withoutCapital } from './letter-case.ts'
import type { Token } from './tokens.ts'

/** By the word it starts with, the longest plain phrase there, such as a piece of jargon. */
export type PlainPhrases = ReadonlyMap<number, Candidate>

/** The friendlier forms of a phrase, worded for the place where it stands. */
export function suggestionsFor(
  { rule, first, end, thing, exact }: Candidate,
  text: string,
  tokens: readonly Token[],
  plain: PlainPhrases,
): string[] {
  const token = tokens[first]
  if (!token) return []
  const named = thing && thingIn(thing, text, tokens, plain)
  const written = textOf({ first, end }, text, tokens)
  return rule.forms.map((form) => {
    const filled = named === undefined ? form : form.replace('{thing}', () => named)
    return inCaseOf(written, token, exact, filled)
  })
}

/** The characters from the first word of a stretch to its last. */
export function textOf({ first, end }: Stretch, text: string, tokens: readonly Token[]): string {
  return text.slice(tokens[first]?.start, tokens[end - 1]?.end)
}

// What a notice is about may itself hold jargon, which would only come to light once the notice is friendly.
function thingIn(thing: Stretch, text: string, tokens: readonly Token[], plain: PlainPhrases): string {
  let named = ''
  let from = tokens[thing.first]?.start ?? 0
  for (let i = thing.first; i < thing.end; ) {
    const found = plain.get(i)
    if (!found || found.end > thing.end) {
      i++
      continue
    }
    named += text.slice(from, tokens[i]?.start) + withoutCapital(found.rule.forms[0] ?? '')
    from = tokens[found.end - 1]?.end ?? from
    i = found.end
  }
  named += text.slice(from, tokens[thing.end - 1]?.end)
  return (isUpper(named) && named.length > 1 ? named.toLowerCase() : withoutCapital(named)).replace(
    /\s+/g,
    ' ',
  )
}
