import type { Token } from './tokens.ts'
import type { DayType, Unit } from './types.ts'

/** A unit of time read from tokens. */
export interface UnitRead {
  readonly unit: Unit
  /** How many of the unit one of the word is: a fortnight is two weeks. */
  readonly times: number
  readonly days: 'working' | 'calendar' | 'unspecified'
  /** The index of the token after it. */
  readonly next: number
}

const SPELLED: Readonly<Record<Unit, string>> = {
  ring: 'ring rings',
  second: 'second seconds sec secs s',
  minute: 'minute minutes min mins',
  hour: 'hour hours hr hrs h',
  day: 'day days weekday weekdays workday workdays wd wds bd bds',
  week: 'week weeks wk wks',
  month: 'month months',
}
const UNIT_OF = new Map<string, readonly [Unit, number]>([
  ...Object.entries(SPELLED).flatMap(([unit, words]) =>
    words.split(' ').map((word) => [word, [unit as Unit, 1]] as const),
  ),
  ['fortnight', ['week', 2]],
  ['year', ['month', 12]],
  ['years', ['month', 12]],
])
const WORKING = new Set(
  'working work business workable office banking weekday weekdays workday workdays wd wds bd bds w wkg'.split(
    ' ',
  ),
)
const BETWEEN = new Set(
  `working w wkg work business term time workable office banking calendar sitting school trading opening cal clear full whole complete consecutive civil federal
  government service normal regular standard additional further more extra elapsed or week short single of the -
  /`.split(/\s+/),
)
const MOST_BETWEEN = 4

/** Reads the unit after a number, with the words between: "working days", "-hour", "further business days". */
export function unitAt(tokens: readonly Token[], at: number): UnitRead | undefined {
  let days: UnitRead['days'] = 'unspecified'
  for (let next = at; next <= at + MOST_BETWEEN; next++) {
    const token = tokens[next]
    if (!token) return undefined
    if (/^cal(?:endar)?$/.test(token.norm)) days = 'calendar'
    if (WORKING.has(token.norm)) days = 'working'
    const unit = UNIT_OF.get(isOwned(tokens, next) ? token.norm.slice(0, -2) : token.norm)
    if (unit) return { unit: unit[0], times: unit[1], days, next: next + 1 }
    if (!BETWEEN.has(token.norm) && !isAbbreviated(tokens, next)) return undefined
  }
  return undefined
}

/** How days are counted in a limit; from 24 hours the question stands for hours too. */
export function dayTypeOf(value: number, { unit, days }: Pick<UnitRead, 'unit' | 'days'>): DayType {
  if (unit === 'hour' && (value >= 24 || days === 'working')) return days
  return unit === 'day' ? days : 'not-applicable'
}

/** "a week's notice", and not "a month's rent". */
function isOwned(tokens: readonly Token[], at: number): boolean {
  return (
    /['’]s$/.test(tokens[at]?.norm ?? '') &&
    /^(?:notice|warning|time|wait|delay)$/.test(tokens[at + 1]?.norm ?? '')
  )
}

/** "10 cal. days", "5 w. days": the stop of a word cut short. */
function isAbbreviated(tokens: readonly Token[], stop: number): boolean {
  return tokens[stop]?.text === '.' && /^(?:cal|work|bus|w)$/.test(tokens[stop - 1]?.norm ?? '')
}
