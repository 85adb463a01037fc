import { overlaps } from './spans.ts'
import { tidyCases } from './tidy.ts'
import type { Channel, Kind, Reading, Span, Stated } from './types.ts'
import { withoutOpening } from './whole-phrases.ts'

/**
 * What is counted. A time is promised to many: "your complaint" stands for complaints; what is said of others keeps its number, as
 * its verb does. Where customers are told something at the `stop` of the clock, they are counted.
 */
export function casesOf(reading: Reading, kind: Kind | undefined, stop = ''): string | undefined {
  const found = countedIn(reading)
  const words = found && withoutOpening(reading, found.start, found.text)
  const many = kind === 'timeliness' || reading.outcome.length === 0
  const cases = words && many ? tidyCases(words) : words
  // "we notify you of the decision on your claim": people are told, and not what they sent.
  return TELLS.test(stop) && !PEOPLE.test(cases ?? '') ? 'customers' : cases
}

const TELLS =
  /^(?:tells?|telling|notif(?:y|ies|ying)|inform(?:s|ing)?|advis(?:es?|ing)|lets?) (?:you|them)\b/i
const PEOPLE =
  /\b(?:customer|client|applicant|claimant|complainant|caller|visitor|user|member|citizen|resident|tenant|patient|passenger|student|pupil|parent|guest|borrower|subscriber|owner|holder|worker|employer|employee|taxpayer|traveller|household|child|people|person|parties)(?:s|ren)?\b/i

/** The words for what is counted; nothing where a word for cases stands only beside the promise. */
export function countedIn(reading: Reading): Stated | undefined {
  return reading.cases.find((found) => !isAside(reading, found))
}

/** Whether a word for cases stands where none is counted: the customers of "our Customer Centres", "a real person", "after your bills are paid". */
function isAside({ text, places, people, outcome, clockStart, remainder }: Reading, found: Stated): boolean {
  const holds = (span: Span) => span.start <= found.start && found.end <= span.end
  const rest = remainder.findLast(({ start }) => start <= found.start)
  const isRest = rest && !/[.;]\s/.test(text.slice(rest.start, found.start))
  return (
    isRest ||
    [...places, ...(outcome.length > 0 ? [] : people)].some(holds) ||
    clockStart.some((start) => holds(start) && !COMES_IN.test(start.text))
  )
}

/** What comes in is what is counted: "within 9 days of receiving your claim". */
const COMES_IN =
  /^(?:(?:the )?(?:date|day|time|moment)(?: (?:of|on which|that|when))? )?(?:(?:our|the|its) )?(?:receiv|receipt|reception|submi|getting|filing|lodg|(?:we|you|they) (?:receive|get|have|submit|file|apply|send|made?|ask|report)|an?\s|(?:your|the|all|each) (?:[\p{L}-]+ )?(?:request|application|claim|complaint|order|enquir|inquir|call|letter|email))/iu

/** The channels that cases come by; "we mail your card", "a receipt by email or online" only say how what is sent goes out. */
export function channelsOf({ text, channels, clockStop }: Reading): Channel[] {
  const out: Span[] = []
  for (const one of channels) {
    const goesOut = clockStop.some(
      (stop) =>
        (overlaps(one)(stop) && !COME.test(stop.text)) ||
        SENT_BY.test(text.slice(stop.end, Math.max(stop.end, one.start))),
    )
    const toThem = HOME.test(text.slice(one.start, one.end))
    const beside = out.some(({ end }) => OR.test(text.slice(end, Math.max(end, one.start))))
    if (goesOut || toThem || beside) out.push(one)
  }
  return [...new Set(channels.filter((one) => !out.includes(one)).map(({ channel }) => channel))]
}

const SENT_BY =
  /^ of receipt $|^(?: (?!if\b|when\b|to\b)[\p{L}-]+){0,3} (?:by|via|through|in) (?:an? |the )?$/iu
const OR = /^(?: or| and|,) (?:by |via |through )?$/i
/** "at your door": who comes is no customer. */
const HOME = /\byour\s/i
/** Who is welcomed has come, and a call that is returned. */
const COME = /^(?:welcom|greet|see|met|serve|answer|return)/i
