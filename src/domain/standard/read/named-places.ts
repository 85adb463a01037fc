import { placesOfWords } from '../occurrences.ts'
import type { Match } from '../phrases.ts'
import type { Token } from '../tokens.ts'
import { ACTS } from './acts.ts'
import { isCapital } from './names.ts'
import { isModifier } from './noun-phrases.ts'

/** What one calls, writes or goes to; a word before it tells which one: "the rulings line", "the loans desk". */
const LINES: ReadonlySet<string> = new Set(
  'line hotline helpline infoline desk helpdesk mailbox inbox'.split(' '),
)

/** Rooms, houses and parts of an organisation, which only a name tells apart: "the Galway office". */
const HOUSES: ReadonlySet<string> = new Set(
  `office offices centre centres center centers desk desks line lines counter counters library libraries branch branches
  point points clinic hospital department depot reception registry bureau station terminal court courthouse
  school college museum laboratory mailbox service airport airports port ports desk wicket kiosk booth hall room
  building tower castle store stores shop pool park market ward campus gallery theatre embassy consulate checkpoint
  bridge tunnel motorway beach crossing pier wharf quay yard surgery region county district province area areas zone estate isle island harbour precinct`.split(
    /\s+/,
  ),
)

const HEADS = new Set([...LINES, ...HOUSES])

/** Words before "line" or "desk" that tell none from another. */
const GENERIC = new Set(
  `our your the a an this that each every any some local nearest regional main own busy telephone phone land public free toll
  freephone same new relevant dedicated direct dead bottom on in post online off another other front-line front first
  second standard single power railway bus train rail tram metro water gas sewer pipe product production assembly base finish picket
  dotted yellow white border my their its his her to at by with of from via and or for is are call ring dial only either one`.split(
    /\s+/,
  ),
)

const STOPS: ReadonlySet<string> = new Set(
  `and or of to at in on by with from via for is are be we you the a an our your their its this that each
  every any within per if when which who as all no not dial whose through into across outside inside off
  near under than before after`.split(/\s+/),
)

const MOST = 4

/** Finds lines, desks and houses that are told from others by a name or by what they are for. */
export function findNamedPlaces(tokens: readonly Token[]): Match[] {
  return placesOfWords(tokens, HEADS).flatMap((last) => {
    const token = tokens[last]
    if (token?.type !== 'word') return []
    const isLine = LINES.has(token.norm)
    if (!isLine && (!HOUSES.has(token.norm) || describes(tokens, last) || isSubject(tokens, last))) return []
    const first = firstModifier(tokens, last)
    // "Level 2 (Urgent Service)" says what a level is, "Navy service records" what records are.
    if (
      token.norm === 'service' &&
      (tokens[first - 1]?.text === '(' || (!isCapital(token) && isModifier(tokens, last)))
    )
      return []
    if (first === last) return isFollowedByName(tokens, last) ? [{ first, last: last + 1 }] : []
    const told = isLine ? isTold(tokens, first, last) : hasName(tokens, first, last)
    const the = tokens[first - 1]?.norm === 'the' ? first - 1 : first
    return told ? [{ first: the, last }] : []
  })
}

/** Lines that one stands in. */
const WAITED = /^(?:inspection|checkout|security|waiting|express|boarding|queue|screening)$/

/** Finds lines to ring that are told from others by what they are for: "the crisis line", and not "the Jubilee line". */
export function findPhoneLines(tokens: readonly Token[]): Match[] {
  return placesOfWords(tokens, new Set(['line'])).flatMap((at) => {
    const first = firstModifier(tokens, at)
    const before = tokens[at - 1]
    return isTold(tokens, first, at) && !isCapital(before) && !WAITED.test(before?.norm ?? '')
      ? [{ first: at, last: at }]
      : []
  })
}

/** "The Land | Registry completes": who promises, and no place to go to. */
function isSubject(tokens: readonly Token[], last: number): boolean {
  return (
    /^(?:service|registry|bureau|department|laboratory)$/.test(tokens[last]?.norm ?? '') &&
    ACTS.has(tokens[last + 1]?.norm ?? '')
  )
}

/** "District | Secretary", "Library | Loans": the name goes on, and not as "Service Point | Yellowknife". */
function describes(tokens: readonly Token[], at: number): boolean {
  return isCapital(tokens[at]) && isCapital(tokens[at + 1]) && !isFollowedByName(tokens, at)
}

/** Where the words that describe a noun begin. */
function firstModifier(tokens: readonly Token[], last: number): number {
  let first = last
  while (first > last - MOST) {
    const before = tokens[first - 1]
    if (before?.type !== 'word' || before.sentence !== tokens[last]?.sentence) break
    // "the Watch and Response Centre"
    const joins = before.norm === 'and' && isCapital(tokens[first]) && isCapital(tokens[first - 2])
    if (STOPS.has(before.norm) && !joins) break
    first -= 1
  }
  return first
}

/** "a service desk": one of many. */
const ANY = /^(?:an?|any|each|every)$/
const EVERYWHERE = /^(?:service|help|information|enquiry|inquiry|reception)$/

function isTold(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[last - 1]
  if (ANY.test(tokens[first - 1]?.norm ?? '') && first === last - 1 && EVERYWHERE.test(before?.norm ?? ''))
    return false
  return before !== undefined && first < last && !GENERIC.has(before.norm)
}

/** A name is in capitals where that tells something: not the first word of a sentence alone. */
function hasName(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const after = tokens[last]?.norm === 'service' && tokens[at - 1]?.text === ':'
    const opens = after || tokens[at - 1]?.sentence !== tokens[at]?.sentence
    if (isCapital(tokens[at]) && (!opens || isCapital(tokens[at + 1]))) return true
  }
  return false
}

/** "Service Point Yellowknife". */
function isFollowedByName(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:point|cent(?:re|er)|office|branch|station|terminal|depot)$/.test(tokens[at]?.norm ?? ''))
    return false
  return (
    isCapital(tokens[at]) &&
    isCapital(tokens[at + 1]) &&
    !isCapital(tokens[at + 2]) &&
    tokens[at + 1]?.sentence === tokens[at]?.sentence
  )
}
