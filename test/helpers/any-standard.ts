import fc from 'fast-check'
import type { Channel, Level, StandardFields, Unit } from '../../src/domain/standard/types.ts'

const CASES: readonly (readonly [cases: string, channels: readonly Channel[]])[] = [
  ['calls', ['phone']],
  ['emails', ['email']],
  ['visitors', ['in person']],
  ['online requests', ['web']],
  ['parcels', []],
  ['complete applications', []],
  ['complaints', []],
]
const STOPS = [
  'acknowledged',
  'delivered',
  'sent a decision',
  'told the outcome',
  'greeted',
  'a full reply',
  'paid',
  'transferred',
]
const STARTS = [
  'receiving the order',
  'receipt of a complete form',
  'the first ring',
  'arriving',
  'the day your claim is made',
  'the end of the meeting',
  'we agree',
  'you tell us of a fault',
]
const PEOPLE = ['a person', 'an adviser', 'one of our nurses', 'a senior officer']
const HOURS = [
  'between 8am and 6pm on workdays',
  '9am to 5pm, Monday to Friday',
  '9:30 to 17:00 on weekdays',
  '24 hours a day, 7 days a week',
  '24 hours a day',
]
const PLACES = [
  'to the Galway office',
  'at the Harbour Library',
  'at the front desk',
  'in urban areas',
  'for addresses in the UK mainland',
]
const RESTS = [
  'we tell you why and give a new date',
  'we ring back within 1 hour',
  'if we cannot, we offer an appointment',
  'the rest are told why in writing',
]
const EXCLUSIONS = ['appeals', 'requests that a court decides', 'goods made to order']
const OUTCOMES = {
  accuracy: ['are accurate', 'contain all the goods ordered', 'are correct and complete'],
  appropriateness: ['have every question answered', 'are answered in the language you choose'],
} as const

/** Later steps of the same cases. */
const STEPS = ['a full reply', 'resolved', 'given a written decision', 'seen']

/** Cases that have a time of their own, beside those of the first time in the same words. */
const WHENS = [
  ['in towns', 'in rural areas'],
  ['if nobody is at risk', 'if somebody is at risk'],
  [undefined, 'where a pole has fallen'],
  [undefined, 'for complex requests'],
  ['for Stage 1 complaints', 'for Stage 2 complaints'],
  ['during office hours', 'outside office hours'],
  [undefined, 'at weekends'],
  [undefined, 'after 6pm'],
  ['if they are urgent', 'otherwise'],
  ['by card', 'by cheque'],
] as const

/** What must be true of every case that a lone time is for. */
const ONLY = ['if you cannot come to us', 'unless a court must decide', 'where a visit is needed']

const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined })

/** Rising shares and limits in one unit, the last for all cases where there are several. */
function anyLevels(unit: Unit): fc.Arbitrary<Level[]> {
  const shares = fc.uniqueArray(fc.integer({ min: 1, max: 199 }), { minLength: 0, maxLength: 2 })
  const limits = fc.uniqueArray(fc.integer({ min: 1, max: 90 }), { minLength: 3, maxLength: 3 })
  const up = (a: number, b: number) => a - b
  return fc.record({ shares, limits, all: fc.boolean() }).map(({ shares, limits, all }) => {
    const rising = [...shares.toSorted(up).map((half) => half / 2), ...(all ? [100] : [])]
    const known = rising.length > 0 ? rising : [undefined]
    const times = limits.toSorted(up)
    return known.map((share, i) => ({ share, limit: times[i], unit, lead: false }))
  })
}

/** A time for some of the cases beside the one for the others. */
function withOthers(
  [first = {}]: readonly Level[],
  [when, whenOthers]: readonly [string | undefined, string],
): Level[] {
  const share = (first.share ?? 0) > 50 ? 30 : undefined
  const others = { share, limit: 90.5, unit: first.unit, lead: false, when: whenOthers }
  return [when === undefined ? first : { ...first, when }, others]
}

const timely: fc.Arbitrary<StandardFields> = fc
  .record({
    named: fc.constantFrom(...CASES),
    unit: fc.constantFrom<Unit>('second', 'minute', 'hour', 'day', 'week', 'month'),
    days: fc.constantFrom('working' as const, 'calendar' as const, undefined),
    all: fc.boolean(),
    clockStop: fc.constantFrom(...STOPS),
    clockStart: maybe(STARTS),
    hours: maybe(HOURS),
    place: maybe(PLACES),
    who: maybe(PEOPLE),
    remainder: maybe(RESTS),
    exclusions: maybe(EXCLUSIONS),
    step: maybe(STEPS),
    stepStart: maybe(STARTS.slice(0, 2)),
    whens: maybe(WHENS),
    only: maybe(ONLY),
  })
  .chain(({ named: [cases, channels], unit, days, all, step, stepStart, whens, only, ...texts }) =>
    anyLevels(unit).map((known) => {
      const alone = known.length === 1 && !whens && !step
      const one = alone && only ? known.map((level) => ({ ...level, when: only })) : known
      const shares = whens && known.length === 1 ? withOthers(known, whens) : one
      const [first] = shares
      const last = { limit: 91, unit: unit === 'day' ? ('day' as const) : ('month' as const), lead: false }
      const levels = step
        ? [...shares, { ...last, stop: step, clockStart: texts.clockStart && stepStart }]
        : shares
      const counted = unit === 'day' || (unit === 'hour' && ((first?.limit ?? 0) >= 24 || days === 'working'))
      const whole = first?.share === 100 || (all && first?.share === undefined)
      return {
        kind: 'timeliness' as const,
        channels,
        cases,
        levels,
        universal: whole,
        aggregate: 'each' as const,
        dayType: counted ? days : ('not-applicable' as const),
        ...texts,
      }
    }),
  )

const whole: fc.Arbitrary<StandardFields> = fc
  .record({
    kind: fc.constantFrom('accuracy' as const, 'appropriateness' as const),
    outcome: fc.nat(2),
    cases: fc.constantFrom('parcels', 'bills', 'enquiries'),
    share: fc.constantFrom(95, 99.5, 100),
    exclusions: maybe(EXCLUSIONS),
  })
  .map(({ kind, outcome, share, cases, exclusions }) => ({
    kind,
    channels: [],
    cases,
    outcome: OUTCOMES[kind][outcome % OUTCOMES[kind].length],
    levels: [{ share }],
    universal: share === 100,
    exclusions,
  }))

/** Standards as a builder makes them: of a time, or of what must be right, with any of their fields open. */
export const anyStandard: fc.Arbitrary<StandardFields> = fc.oneof({ weight: 4, arbitrary: timely }, whole)
