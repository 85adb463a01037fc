import { ofFirstTime } from './first-promise.ts'
import { SERVED } from './served.ts'
import { overlaps } from './spans.ts'
import { tidyCases } from './tidy.ts'
import type { Channel, Kind, Reading, Span, Stated } from './types.ts'
import { wholeEnd, withoutOpening } from './whole-phrases.ts'

/**
 * What is counted. A time is promised to many: "your complaint" stands for complaints; what is said of others keeps its number, as
 * its verb does. Where customers are told something at the end of the clock, they are counted.
 */
export function casesOf(reading: Reading, kind: Kind | undefined): string | undefined {
  const found = countedIn(reading)
  const told = toldIn(reading, found)
  if (told) return told
  const words = found && withoutOpening(reading, found.start, found.text)
  const many = kind === 'timeliness' || reading.outcome.length === 0
  return words && many ? tidyCases(words) : words
}

/** The words of the draft that say what is counted; none where it is the people who are told. */
export function casesSaid(reading: Reading): Stated | undefined {
  const found = countedIn(reading)
  return toldIn(reading, found) ? undefined : found
}

/** Who is told: "we notify you of the decision on your claim" is said of people, and not of what they sent. */
function toldIn(reading: Reading, cases: Stated | undefined): string | undefined {
  const [stop] = ofFirstTime(reading, reading.clockStop)
  const said = stop && wholeEnd(reading, stop)
  // "calls are told" says itself who is.
  const isOf = cases !== undefined && cases.start < (stop?.start ?? 0)
  const told = said && (TELLS.exec(said)?.groups?.who ?? (isOf ? undefined : TOLD.exec(said)?.[0]))
  if (!told || PEOPLE.test(cases?.text ?? '')) return undefined
  return PEOPLE.test(told) ? tidyCases(told) : 'customers'
}

const PEOPLE = new RegExp(`\\b${SERVED}\\b`, 'i')
/** "you are told of our decision", and not "decisions are notified to applicants". */
const TOLD = /^(?:told|notified|informed|advised)\b(?!\sto\b)/i
const TELLS = new RegExp(
  `^(?:tells?|telling|notif(?:y|ies|ying)|inform(?:s|ing)?|advis(?:es?|ing)|lets?) (?<who>you|them|(?:(?:the|all|each|every|an?) )?${SERVED})\\b`,
  'i',
)

/** The words for what is counted; nothing where a word for cases stands only beside the promise. */
export function countedIn(reading: Reading): Stated | undefined {
  const found = ofFirstTime(reading, reading.cases).find((one) => !isAside(reading, one))
  return found && afterEvent(reading, found)
}

/** "After a visit | owners get": an event before what is counted is no part of its name. */
function afterEvent({ text, clockStart }: Reading, { start, end }: Stated): Stated {
  const event = clockStart.find(
    (one) => AFTER.test(text.slice(start, end)) && start < one.start && one.end < end,
  )
  const rest = event ? text.slice(event.end, end) : text.slice(start, end)
  const from = end - rest.trimStart().length
  return { start: from, end, text: text.slice(from, end) }
}

const AFTER = /^(?:after|following|upon|once|when|on)\s/i

/** Whether a word for cases stands where none is counted: the customers of "our Customer Centres", "a real person", "after your bills are paid". */
function isAside(reading: Reading, found: Stated): boolean {
  const { text, kinds, places, people, outcome, clockStart, remainder } = reading
  const holds = (span: Span) => span.start <= found.start && found.end <= span.end
  const rest = remainder.findLast(({ start }) => start <= found.start)
  const isRest = rest && !/[.;]\s/.test(text.slice(rest.start, found.start))
  return (
    isRest ||
    // "our engineers will be with you": who comes is not counted, where a time is promised.
    [...places, ...(outcome.length > 0 && kinds[0]?.kind !== 'timeliness' ? [] : people)].some(holds) ||
    clockStart.some((start) => holds(start) && !COMES_IN.test(start.text))
  )
}

/** What comes in is what is counted: "within 9 days of receiving your claim". */
const COMES_IN =
  /^(?:(?:the )?(?:date|day|time|moment)(?: (?:of|on which|that|when))? )?(?:(?:our|the|its) )?(?:receiv|receipt|reception|submi|getting|filing|lodg|(?:we|you|they) (?:receive|get|have|submit|file|apply|send|made?|ask|report)|an?\s|(?:your|the|all|each) (?:[\p{L}-]+ )?(?:request|application|claim|complaint|order|enquir|inquir|call|letter|email))/iu

/** The channels that cases come by; "we mail your card", "a receipt by email or online" only say how what is sent goes out. */
export function channelsOf({ text, channels, clockStart, clockStop, limits, remainder }: Reading): Channel[] {
  // "…; if we miss this, we ring you": by what the rest are told.
  const promised = limits[0]?.end ?? text.length
  const rest = remainder.find(({ start }) => start >= promised)?.start ?? text.length
  const out: Span[] = channels.filter(({ start }) => start >= rest)
  for (const one of channels) {
    const goesOut = clockStop.some(
      (stop) =>
        (overlaps(one)(stop) && !COME.test(stop.text)) ||
        SENT_BY.test(text.slice(stop.end, Math.max(stop.end, one.start))),
    )
    const toThem = HOME.test(text.slice(one.start, one.end))
    const before =
      one.channel === 'in person' &&
      clockStart.some((start) => overlaps(one)(start) && VISIT.test(text.slice(one.start, one.end)))
    const beside = out.some(({ end }) => OR.test(text.slice(end, Math.max(end, one.start))))
    const shown =
      clockStop.some((stop) => SHOWN.test(stop.text)) && ON_SITE.test(text.slice(0, one.start).slice(-NEAR))
    const posted =
      BY_POST.test(text.slice(one.start, one.end)) && clockStop.some((stop) => SENT.test(stop.text))
    if (goesOut || toThem || before || beside || shown || posted) out.push(one)
  }
  return [...new Set(channels.filter((one) => !out.includes(one)).map(({ channel }) => channel))]
}

/** "publish the minutes on our | website", "arrives within 7 days, | by post" */
const SHOWN = /^(?:publish|post|display|put|announc|updat)/i
const ON_SITE = /\bon (?:our|the|its) $/i
const NEAR = 8
const BY_POST = /^by (?:post|mail|courier)$/i
const SENT = /^(?:arriv|sen[dt]|deliver|issu|dispatch|despatch|mail|post)/i
const SENT_BY =
  /^ of receipt $|^(?: (?!if\b|when\b|to\b)[\p{L}-]+){0,3} (?:by|via|through|in) (?:an? |the )?$/iu
const OR = /^(?: or| and|,) (?:by |via |through )?$/i
/** "at your door": who comes is no customer. */
const HOME = /\byour\s|\bat home\b|\bdoorstep\b/i
/** "within 2 days of the visit": what happened before. */
const VISIT = /^(?:site |home )?(?:visits?|inspections?)$/i
/** Who is welcomed has come, and a call that is returned. */
const COME = /^(?:welcom|greet|see|met|serve|answer|return)/i
