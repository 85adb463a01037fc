import type { Say } from '../../text/message.ts'
import type { Level, StandardFields } from '../types.ts'

/** A time in words: "2 working days", "the same working day". Only a limit with a unit has one. */
export function limitInWords(level: Level, dayType: StandardFields['dayType'], say: Say): string {
  const { limit, unit } = level
  if (limit === undefined || !unit) return ''
  const days = level.dayType ?? dayType
  const counted = days === 'working' || days === 'calendar' ? days : undefined
  if (unit === 'day' && limit === 0) return say(`standard.limit-same-${counted ?? 'any'}-day`)
  const hours = unit === 'hour' && (limit >= 24 || counted === 'working')
  const type = (unit === 'day' || hours) && counted
  return say(`standard.limit-${type ? `${type}-` : ''}${unit}`, { count: limit })
}

/** A share in words: "95%". */
export function shareInWords(share: number, say: Say): string {
  return say('standard.percent', { share })
}

/** Seconds in a level's limit, for telling which of two is longer; a ring is taken as 6 seconds. */
export function secondsOf({ limit = 0, unit = 'second' }: Level): number {
  return limit * SECONDS[unit]
}

const DAY = 86_400
const SECONDS = {
  ring: 6,
  second: 1,
  minute: 60,
  hour: 3600,
  day: DAY,
  week: 7 * DAY,
  month: 30 * DAY,
} as const
