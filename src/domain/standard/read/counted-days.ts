import type { Token } from '../tokens.ts'
import type { DayType, Limit } from '../types.ts'

const KIND = /^(?:working|business|calendar)$/
const DAYS = /^days?$/
const OPENS = /^(?:\(|are|is|in|means?|mean|=|as)$/
const REACH = 4

/** Limits with the kind of day that is said for all of them: "5 days, 10 if papers are missing (calendar days)", "All times are in working days". */
export function withCountedDays<L extends Limit>(
  tokens: readonly Token[],
  limits: readonly L[],
): readonly L[] {
  const said = tokens.findIndex((_, at) => saysDays(tokens, at, limits))
  if (said < 0) return limits
  const dayType: DayType = tokens[said]?.norm === 'calendar' ? 'calendar' : 'working'
  return limits.map((limit) => (limit.dayType === 'unspecified' ? { ...limit, dayType } : limit))
}

/** "(working days)", "days are | calendar days", and not "5 working days". */
function saysDays(tokens: readonly Token[], at: number, limits: readonly Limit[]): boolean {
  const [token, days, after] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!token || !KIND.test(token.norm) || !DAYS.test(days?.norm ?? '')) return false
  if (limits.some(({ start, end }) => start <= token.start && token.start < end)) return false
  const before = tokens[at - 1]
  if (before?.text === '(') return after?.text === ')'
  const isOfDays = tokens
    .slice(Math.max(0, at - REACH), at)
    .some(({ norm }) => /^(?:days|times?|limits|targets)$/.test(norm))
  return isOfDays && OPENS.test(before?.norm ?? '') && (after === undefined || after.type === 'mark')
}
