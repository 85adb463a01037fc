import type { Condition } from './condition-places.ts'
import { conditionsOf, outsideConditions } from './conditions.ts'
import { casesOf, channelsOf, countedIn } from './counted.ts'
import { isOfTime, ofFirstTime } from './first-promise.ts'
import { personOf } from './people.ts'
import { overlaps } from './spans.ts'
import { stepsOf } from './steps.ts'
import { tidyEnd, tidyStart } from './tidy.ts'
import { tidyRest } from './tidy-rest.ts'
import type { Kind, Level, Limit, Reading, Span, StandardFields, Stated } from './types.ts'
import { wholeEnd, wholeHours, wholePlace, wholeRemainder, withoutOpening } from './whole-phrases.ts'

/** The fields a draft answers, for a builder to ask the rest; texts are the draft's own words, nothing is filled in. */
export function fieldsOf(draft: Reading): StandardFields {
  const conditions = conditionsOf(draft)
  const reading = outsideConditions(draft)
  const { aggregate, dayType } = reading
  const kind = kindOf(reading)
  const remainder = remainderOf(reading)
  const start = startOf(reading)
  const stop = stopOf(reading)
  return {
    kind,
    channels: channelsOf(reading),
    cases: casesOf(reading, kind),
    outcome: kind === 'timeliness' ? undefined : outcomeOf(reading),
    levels: levelsOf(reading, remainder, conditions),
    universal: isUniversal(reading),
    aggregate: aggregate === 'none' ? undefined : aggregate,
    clockStart: start && tidyStart(start.text),
    clockStop: stop && tidyEnd(wholeEnd(reading, stop)),
    dayType: dayType === 'unspecified' ? undefined : dayType,
    hours: wholeHours(reading, ofFirstTime(reading, reading.hours)),
    place: placeOf(reading),
    who: personOf(reading),
    remainder: remainder?.text,
    exclusions: reading.exclusions[0]?.text,
  }
}

/** "85% of visitors satisfied", as tables have it, says that they are. */
function outcomeOf({ outcome }: Reading): string | undefined {
  const said = outcome[0]?.text
  return said && /^\p{L}+ed\b/u.test(said) ? `are ${said}` : said
}

/** "Open 9 to 5. We reply within 2 hours.": the hours belong to the time that is promised. */
function kindOf({ kinds, limits, impossible }: Reading): Kind | undefined {
  if (impossible.some(({ fault }) => fault.startsWith('limit'))) return 'timeliness'
  const timed = limits.length > 0 && kinds.some(({ kind }) => kind === 'timeliness')
  return timed && kinds[0]?.kind === 'other' ? 'timeliness' : kinds[0]?.kind
}

/** "95% of bills have every question answered" is not said of every bill. */
function isUniversal(reading: Reading): boolean {
  const { text, universal, outcome } = reading
  const start = countedIn(reading)?.start ?? 0
  const before = text.slice(Math.max(0, start - REACH), start)
  if (ALL.test(before)) return !/\bof (?:all|every|each)/i.test(before)
  const inside = kindOf(reading) === 'timeliness' ? [] : outcome
  return universal.some((said) => !inside.some(overlaps(said)))
}

const REACH = 24
const ALL = /\b(?:all|every|each)(?: (?:of )?(?:the|our|your))?\s$/i

/** "Refunds are | issued": what is done with them, where their name could say it too. */
function stopOf(reading: Reading): Stated | undefined {
  const later = [...stepsOf(reading).values()]
  const stops = ofFirstTime(reading, reading.clockStop).filter((one) => !later.some(overlaps(one)))
  const cases = countedIn(reading)
  const isName = ({ start, end }: Span) => cases !== undefined && cases.start <= start && end <= cases.end
  return stops.find((one) => !isName(one)) ?? stops[0]
}

/** "When a fault cuts your power, we restore it within 12 hours of | becoming aware of it": what stands with the time is its start. */
function startOf(reading: Reading): Stated | undefined {
  const { text, limits } = reading
  const end = limits[0]?.end ?? text.length
  const events = [...stepsOf(reading).values()].map(({ event }) => event)
  // "acknowledge in 3 days and reply in 20 days of receipt": both run from it, and not "pay within 5 days of the decision".
  const clockStart = reading.clockStart.filter((one) => RECEIVED.test(one.text) || !events.includes(one))
  const beside = clockStart.find(({ start }) => BESIDE.test(text.slice(end, Math.max(end, start))))
  return beside ?? ofFirstTime(reading, clockStart)[0]
}

const RECEIVED = /\b(?:receipt|receiv\p{L}+|request|application|claim|complaint)\b/iu

const BESIDE = /^ (?:of|after|from|following) (?:the )?$/i

function placeOf(reading: Reading): string | undefined {
  const [found] = reading.places
  if (!found) return undefined
  const place = wholePlace(reading, found)
  const said = withoutOpening(reading, reading.text.lastIndexOf(place, found.end), place)
  // "asked for by the Derby lab": where it is done.
  return said.replace(/^by\s/i, 'at ')
}

/** What is said of the cases outside the first level, where it is more than a second level. */
function remainderOf(reading: Reading): (Span & { readonly text: string }) | undefined {
  const second = new Set(reading.targets.map(({ limit }) => limit.start))
  const said = reading.remainder.find(({ start }) => !second.has(start))
  if (!said) return undefined
  const { text, end } = wholeRemainder(reading, said)
  const start = end - text.length
  const again =
    LEVEL.test(text) && reading.targets.slice(1).some(({ limit }) => overlaps(limit)({ start, end }))
  const rest = again ? undefined : tidyRest(withoutOpening(reading, start, text))
  return rest === undefined ? undefined : { start, end, text: rest }
}

/** "the rest within ten": no more than a second level. */
const LEVEL =
  /^(?:and )?(?:\p{L}+ ){0,4}?(?:the )?(?:everyone else's|rest|others?|remainder|remaining|all)(?: \p{L}+){0,3} (?:within|in|by|under)\b[^,;]*$/iu

/** Pairs as they were read; else each limit is a level and the first has the share. */
function levelsOf(
  reading: Reading,
  remainder: Span | undefined,
  conditions: ReadonlyMap<number, Condition>,
): Level[] {
  const { targets, limits, impossible } = reading
  const shares = reading.shares.filter((share) => isOfTime(reading, share))
  const steps = stepsOf(reading)
  const first = targets[0]?.limit ?? limits[0]
  const stepAt = (limit: Limit) => {
    const step = steps.get(limit.start)
    return step && { stop: step.stop, clockStart: step.event && tidyStart(step.event.text) }
  }
  const whenAt = ({ start }: Limit) => {
    const when = conditions.get(start)?.text
    return when === undefined ? {} : { when }
  }
  if (targets.length > 0) {
    const paired = new Set(targets.map(({ limit }) => limit.start))
    const later = limits.filter(
      ({ start }) => !paired.has(start) && (steps.has(start) || conditions.has(start)),
    )
    return [
      ...targets.map(({ percent, limit }, i) => {
        // "95% within 15 minutes at the airport and within 30 at the border": one share of all of them.
        const same = i > 0 && percent === targets[0]?.percent && conditions.has(limit.start)
        return { share: same ? undefined : percent, ...levelOf(limit, first), ...whenAt(limit) }
      }),
      ...later.map((limit) => ({ ...levelOf(limit, first), ...whenAt(limit), ...stepAt(limit) })),
    ]
  }
  const promised = limits.filter(
    (limit, i) => !impossible.some(overlaps(limit)) && (i === 0 || !remainder || !overlaps(limit)(remainder)),
  )
  if (promised.length === 0) return shares.slice(0, 1).map(({ percent }) => ({ share: percent }))
  return distinct(promised, conditions).map((limit, i) => ({
    share: i === 0 ? shares[0]?.percent : undefined,
    ...levelOf(limit, promised[0]),
    ...whenAt(limit),
    ...(i > 0 && stepAt(limit)),
  }))
}

/** A time, with how its days are counted where the first counts its own in another way. */
function levelOf({ value, unit, lead, dayType }: Limit, first: Limit | undefined): Level {
  const level = { limit: value, unit, lead }
  const isSame = dayType === 'not-applicable' || dayType === first?.dayType
  return isSame || (dayType === 'unspecified' && first?.dayType === 'not-applicable')
    ? level
    : { ...level, dayType }
}

/** A time that is said again is one: "2 days or 48 hours", and not where each is for cases of its own. */
function distinct(limits: Reading['limits'], conditions: ReadonlyMap<number, Condition>): Reading['limits'] {
  return limits.filter(
    (one, i) =>
      conditions.has(one.start) ||
      limits.findIndex(({ value, unit }) => value === one.value && unit === one.unit) === i,
  )
}
