import type { Token } from '../tokens.ts'
import { isCapital } from './names.ts'

/** What makes a duration a rate: "24 hours a day". */
export const PER = new Set(['a', 'an', 'per', 'each', 'every', '/'])
/** The times that such a rate is of. */
export const PERIODS = new Set('day week month year annum'.split(' '))
const OPEN = new Set(
  `service services line helpline hotline access coverage cover support phone telephone assistance operation basis
  availability emergency monitoring watch care centre center desk`.split(/\s+/),
)

/** "runs | 24 hours". */
const RUNS = /^(?:runs?|open|opens|operates?|operating|available|staffed|manned)$/
const LINE = /^(?:line|helpline|hotline|helpdesk|service)$/

/** Whether a duration tells that a service is always open: "24-hour helpline", "24 hours, 7 days a week", "24 hr / 7 days", "24 hours/day". */
export function isAllDay(tokens: readonly Token[], first: number, next: number): boolean {
  const number = tokens[first]?.norm
  if (number !== '24' && number !== '7' && number !== '365' && number !== 'twenty' && number !== 'seven')
    return false
  let open = next
  while (isCapital(tokens[open]) && !OPEN.has(tokens[open]?.norm ?? '') && open < next + 2) open += 1
  const isLine = [next + 1, next + 2].some((at) => LINE.test(tokens[at]?.norm ?? ''))
  if ((number === '24' || number === 'twenty') && isLine && tokens[next]?.type === 'word') return true
  if (
    number === '24' &&
    OPEN.has(tokens[open]?.norm ?? '') &&
    /^(?:hour|hr)s?$/.test(tokens[next - 1]?.norm ?? '')
  )
    return true
  if (number === '24' && RUNS.test(tokens[first - 1]?.norm ?? '') && tokens[next]?.norm !== 'after')
    return true
  return tokens
    .slice(first, next + 8)
    .some((token, i, some) => PER.has(token.norm) && PERIODS.has(some[i + 1]?.norm ?? '') && i < 6)
}
