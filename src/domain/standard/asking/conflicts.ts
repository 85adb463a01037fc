import { secondsOf } from '../composing/amounts.ts'
import { isOfOthers } from '../conditions.ts'
import { isStep } from '../steps.ts'
import type { Level, StandardFields } from '../types.ts'
import { hoursIn } from './hours.ts'

export const CONFLICTS = [
  'second-tighter',
  'second-fewer',
  'all-and-rest',
  'hours-exclude',
  'average-and-share',
  'which-time',
] as const
/** Two parts of a standard that cannot both hold. */
export type Conflict = (typeof CONFLICTS)[number]

/** The parts of a standard that contradict one another, in the order of `CONFLICTS`. */
export function conflictsIn(fields: StandardFields): Conflict[] {
  const { universal, remainder, aggregate } = fields
  // A later step has a time of its own.
  const levels = fields.levels.filter((level) => !isStep(level))
  const share = levels[0]?.share
  const ofAll = levels.filter((level, i) => i === 0 || !isOfOthers(level))
  const pairs = ofAll.slice(1).map((level, i) => [ofAll[i] ?? {}, level] as const)
  const found: Record<Conflict, boolean> = {
    'second-tighter': pairs.some(
      ([one, two]) => isTimed(one) && isTimed(two) && secondsOf(two) < secondsOf(one),
    ),
    'second-fewer': pairs.some(
      ([one, two]) => one.share !== undefined && two.share !== undefined && two.share <= one.share,
    ),
    'all-and-rest': (share === 100 || (share === undefined && universal)) && saysRest(remainder),
    'hours-exclude': hoursExclude(fields),
    'average-and-share': aggregate === 'average' && share !== undefined,
    'which-time': levels.slice(1).some((level) => level.share === undefined && !isOfOthers(level)),
  }
  return CONFLICTS.filter((conflict) => found[conflict])
}

function isTimed({ limit, unit }: Level): boolean {
  return limit !== undefined && unit !== undefined
}

/** "The rest", beside 100%: there is none. What happens "if we miss this" is no contradiction. */
function saysRest(remainder: string | undefined): boolean {
  return /\b(?:the rest|the remain\w+|remaining|the others?|other \d+)\b/i.test(remainder ?? '')
}

const MINUTES = { second: 1 / 60, minute: 1, hour: 60 } as const

/** Hours in which the promised time has no room: a limit longer than a day's hours, or a time named outside them. */
function hoursExclude({ hours, levels, dayType }: StandardFields): boolean {
  const found = hoursIn(hours ?? '')
  if (!found) return false
  const { from, to, others } = found
  if (others.length === 1 && others.some((time) => time < from || time > to)) return true
  return levels.some(({ limit, unit }) => {
    if (limit === undefined || (unit !== 'second' && unit !== 'minute' && unit !== 'hour')) return false
    // Working hours are counted within the hours, from one day to the next.
    return dayType !== 'working' && limit * MINUTES[unit] > to - from && limit * MINUTES[unit] < 1440
  })
}
