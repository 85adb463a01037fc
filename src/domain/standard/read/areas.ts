import { placesOfWords } from '../occurrences.ts'
import { stretch, type Token } from '../tokens.ts'
import type { Span } from '../types.ts'
import { headingsOf, isCapital } from './names.ts'

const PREPOSITIONS = new Set([
  'in',
  'across',
  'throughout',
  'around',
  'within',
  'outside',
  'inside',
  'of',
  'on',
  'along',
  'at',
  'between',
  'reach',
  'reaches',
  'visiting',
])
/** Names that are no area: languages, months, and what a form or a law is made of. */
const NO_AREA = new Set(
  `english french welsh irish gaelic hindi maori spanish german urdu polish bengali punjabi arabic mandarin chinese braille
  january february march april may june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday christmas easter ramadan i part parts section sections schedule annex appendix article act form
  chapter level class category priority phase stage tier step group band table figure word excel pdf question person
  writing states`.split(/\s+/),
)
/** What a name ends with that is no area but somebody's house. */
const ORGANISATION =
  /^(?:department|ministry|council|agency|authority|board|company|commission|bank|service|office|house|team|unit|group|government|university|secretariat|trust|tribunal|ombudsman|program|programme|scheme|fund)$/
/** Words after which a place tells of somebody's past, and not of where the promise holds. */
const STATE = new Set(
  'been was were resided residing lived living born held published object located outside arrival arriving arrived entry settling lawfully legally'.split(
    ' ',
  ),
)
const NEAR = 4
const LIVE = /^(?:residents|households|homes|inhabitants|streets|people)$/
const ISLE = /^isles?$/

/** Reads areas named after a preposition: "in Ontario", "across the West Midlands". */
export function readAreas(tokens: readonly Token[]): Span[] {
  const headings = headingsOf(tokens)
  return placesOfWords(tokens, PREPOSITIONS).flatMap((at) => {
    const token = tokens[at]
    if (!token || headings.has(token.sentence)) return []
    const first = tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1
    const name = tokens[first]
    if (!name || !isCapital(name) || name.sentence !== token.sentence || NO_AREA.has(name.norm)) return []
    // "residents of Holme Valley", and not "the Bank of Ireland"
    if (
      token.norm === 'of' &&
      !(LIVE.test(tokens[at - 1]?.norm ?? '') || ISLE.test(tokens[at - 1]?.norm ?? ''))
    )
      return []
    if (tokens.slice(Math.max(0, at - NEAR), at).some(({ norm }) => STATE.has(norm))) return []
    if (isRoad(tokens, first)) return [stretch(tokens, at, first + 1)]
    if (token.norm === 'on' || token.norm === 'along') return []
    let last = first
    while (tokens[last + 1]?.sentence === token.sentence && goesOn(tokens, last, token.norm)) last += 1
    return NO_AREA.has(tokens[last]?.norm ?? '') ||
      ORGANISATION.test(tokens[last]?.norm ?? '') ||
      hasNumber(tokens, last + 1)
      ? []
      : [stretch(tokens, token.norm === 'visiting' ? at + 1 : at, last)]
  })
}

/** "West | Midlands", "Ashby | -de-la-Zouch", "between Dover | and Calais". */
function goesOn(tokens: readonly Token[], last: number, preposition: string): boolean {
  const [token, next] = [tokens[last], tokens[last + 1]]
  const joined = next?.start === token?.end && (next?.text === '-' || token?.text === '-')
  const pair = preposition === 'between' && next?.norm === 'and' && isCapital(tokens[last + 2])
  return isCapital(next) || joined || pair
}

/** "on the | A9", "inside the | M25" */
function isRoad(tokens: readonly Token[], at: number): boolean {
  const [letter, number] = [tokens[at], tokens[at + 1]]
  // "on A4 paper"
  const isPaper = /^(?:paper|sheets?|sizes?|pages?|format|form)$/.test(tokens[at + 2]?.norm ?? '')
  return (
    /^[ABMN]$/.test(letter?.text ?? '') &&
    number?.type === 'number' &&
    number.start === letter?.end &&
    !isPaper
  )
}

/** "in Form 12" names no area, "in Hove 95%" does. */
function hasNumber(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.type === 'number' && !/^(?:%|per|percent)$/.test(tokens[at + 1]?.norm ?? '')
}
