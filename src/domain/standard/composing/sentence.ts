import type { Say } from '../../text/message.ts'
import { isStep } from '../steps.ts'
import { isClause } from '../tidy.ts'
import type { Level, StandardFields } from '../types.ts'
import { limitInWords, shareInWords } from './amounts.ts'
import { type Part, partOf, partsOf } from './parts.ts'
import { type Seen, seenOf } from './seen.ts'

/** The wording of a standard from its fields (E07, E08): one sentence, and one each for the rest and for what is left out. */
export function sentenceOf(fields: StandardFields, say: Say): Part[] {
  const { hours, place, remainder, exclusions } = fields
  const always = hours !== undefined && ALL_DAY.test(hours)
  // "calls to the loans desk": where they go tells which calls are counted.
  const goesTo = place && /^to\s/i.test(place) ? place : undefined
  const opening = [
    hours && !always && !isSaid(hours, fields) ? openingHours(hours, say) : '',
    goesTo || isSaid(place, fields) ? '' : placeOf(fields, say),
  ]
  const main = [...opening, promiseOf(fields, say, goesTo)].filter(Boolean).join(', ')
  const sentences = [
    always && !isSaid(hours, fields) ? `${main}, ${partOf('hours', hours)}` : main,
    remainder && remainderOf(remainder, say),
    exclusions && say('standard.excluding', { exclusions: partOf('exclusions', exclusions) }),
  ]
  return sentences.flatMap((one, i) =>
    one
      ? [...(i > 0 ? [{ text: ' ' }] : []), ...partsOf(one), ...(ENDED.test(one) ? [] : [{ text: '.' }])]
      : [],
  )
}

/** "agents are available from 8 to 5" says the hours itself. */
function isSaid(words: string | undefined, { kind, outcome, cases }: StandardFields): boolean {
  if (words === undefined) return false
  return cases?.includes(words) === true || (kind !== 'timeliness' && outcome?.includes(words) === true)
}

const ENDED = /[.!?]\uE002?$/
const ALL_DAY = /^(?:24(?:\b|x)|round\b|around\b|day (?:and|or) night)/i

/**
 * The promise alone, without hours, and without a place other than one that the cases go to: "95% of calls are answered within
 * 15 seconds of the first ring", "all calls to the loans desk are answered".
 */
export function promiseOf(fields: StandardFields, say: Say, goesTo?: string): string {
  const amount = amountOf(fields, say, goesTo)
  if (fields.kind !== 'timeliness') {
    const outcome = fields.outcome ?? say('standard.gap-outcome')
    return `${amount} ${partOf('outcome', outcome)}`
  }
  const { when } = fields.levels[0] ?? {}
  const within = [withinOf(fields, say), when].filter(Boolean)
  // The event from which time runs would go on in what follows it.
  const first = within.join(fields.clockStart === undefined ? ' ' : ', ')
  return [`${amount} ${seenIn(fields, say)} ${first}`, ...levelsOf(fields, say)].join(', ')
}

/** "95% of calls", "all calls", "on average, calls". */
function amountOf(
  { cases, outcome = '', channels, levels, universal, aggregate }: StandardFields,
  say: Say,
  goesTo: string | undefined,
): string {
  const share = levels[0]?.share
  const counted = partOf(
    'cases',
    cases ?? (channels[0] ? say(`standard.cases-${slug(channels[0])}`) : say('standard.gap-cases')),
  )
  const named = goesTo ? `${counted} ${partOf('places', goesTo)}` : counted
  if (aggregate === 'average') return say('standard.averageOf', { cases: named })
  if (share !== undefined)
    return say('standard.shareOf', { share: partOf('share', shareInWords(share, say)), cases: named })
  if (!universal) return named
  return say(ONE_GETS.test(outcome) && !/s$/.test(cases ?? 's') ? 'standard.everyOf' : 'standard.allOf', {
    cases: named,
  })
}

/** "every customer gets a smile": what is said of one; "all information is accurate" has none. */
const ONE_GETS = /^(?!is\b|has\b)\p{L}+s\b/u

/** What is seen to happen, and by whom: "are answered by a person". */
export function seenIn(fields: StandardFields, say: Say): string {
  const { clockStop, who, cases = '', channels } = fields
  const stop = clockStop ?? (channels.includes('phone') ? say('standard.answered') : undefined)
  const open: Seen = { verb: 'are', text: say('standard.gap-stop') }
  const told = (stop && seenOf(stop, cases)) || open
  // What arrives of itself nobody does.
  const seen = told.verb === 'do' && who ? open : told
  const happens = say(`standard.${seen.verb}`, { what: partOf('clock-stop', seen.text) })
  if (!who) return happens
  const by = seen.verb === 'are' ? 'standard.by' : 'standard.getFrom'
  return say(seen.text === 'put through' ? 'standard.to' : by, { happens, who: partOf('human', who) })
}

/** "within 15 seconds of the first ring", "at least 7 days before the hearing". */
function withinOf(
  { levels, clockStart, dayType }: Pick<StandardFields, 'levels' | 'clockStart' | 'dayType'>,
  say: Say,
  mark = partOf,
): string {
  const [first] = levels
  const words = first ? limitInWords(first, dayType, say) : ''
  const limit = mark('limit', words || say('standard.gap-limit'))
  const start = mark('clock-start', clockStart ?? say('standard.gap-start'))
  if (first?.lead) return say('standard.before', { limit, start })
  if (first?.unit === 'day' && first.limit === 0)
    return clockStart ? say('standard.sameDayAs', { limit, start }) : say('standard.onDay', { limit })
  if (!clockStart) return say('standard.within', { limit })
  return say(isClause(clockStart) ? 'standard.withinAfter' : 'standard.withinOf', { limit, start })
}

/** The second level and on: "99% within 30 seconds", "and all within 40 seconds". */
function levelsOf(fields: StandardFields, say: Say): string[] {
  const { levels, dayType } = fields
  return levels.slice(1).map((level, i) => {
    if (isStep(level)) {
      const step = stepOf(level, fields, say)
      return i === levels.length - 2 ? say('standard.andStep', { step }) : step
    }
    const words = limitInWords(level, dayType, say)
    if (level.share === 100 && level.when === undefined)
      return say('standard.allWithin', { limit: partOf('longest', words) })
    const limit = partOf('second', level.when === undefined ? words : `${words} ${level.when}`)
    return level.share === undefined
      ? say('standard.orWithin', { limit })
      : say('standard.shareWithin', { share: shareInWords(level.share, say), limit })
  })
}

/** A later step of the same cases: "get a full reply within 20 working days". */
export function stepOf(level: Level, { cases = '', dayType }: StandardFields, say: Say): string {
  const seen = seenOf(level.stop ?? '', cases)
  const happens = seen
    ? say(`standard.${seen.verb}`, { what: seen.text })
    : say('standard.are', { what: say('standard.gap-stop') })
  // What is changed in it by hand is no answer about the first step.
  const within = withinOf({ levels: [level], clockStart: level.clockStart, dayType }, say, (_, text) => text)
  return partOf('second', `${happens} ${within}`)
}

function openingHours(hours: string, say: Say): string {
  const said = partOf('hours', hours)
  if (/^\p{L}+(?:ed|made|sent) (?:by|before|until|till|after|between)\b|^(?:made|sent) /iu.test(hours))
    return say('standard.ifHours', { hours: said })
  return /^(?:between|before|by|until|till|after|on|at|during|from|every|all|week|mon|tue|wed|thu|fri|sat|sun)/i.test(
    hours,
  )
    ? said
    : say('standard.fromHours', { hours: said })
}

function placeOf({ place }: StandardFields, say: Say): string {
  if (!place) return ''
  const said = partOf('places', place)
  return OPENS_PLACE.test(place) ? said : say('standard.at', { place: said })
}

const OPENS_PLACE =
  /^(?:at|in|on|for|to|across|throughout|within|from|through|by|everywhere|anywhere|nationwide|between)\b/i

/** What happens to the rest as a sentence: the text itself where it is one, else after "if we miss this". */
export function remainderOf(remainder: string, say: Say): string {
  const said = partOf('remainder', remainder)
  return OPENS_REST.test(remainder) ? said : say('standard.ifMissed', { remainder: said })
}

const OPENS_REST =
  /^(?:if|when|where|whenever|should|otherwise|failing|for the|for any|in cases|in the event|in (?:his|her|their) absence|on the (?:rare|few)|during|every other|nobody|late|delayed|any that|still|the longest|then|no \p{L}+ by|anyone|those|an? [\p{L} ]+ (?:who|whose|that|not)|the rest|the others|the other|anybody)\b/iu

/** A channel as part of the name of a message. */
export function slug(channel: string): string {
  return channel.replaceAll(' ', '-')
}
