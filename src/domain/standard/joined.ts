import type { Reading, Span } from './types.ts'

/** A sentence that is longer, in characters, or has more limits than this is a table or worse, and stays whole. */
const LONGEST = 600
const MOST_LIMITS = 6

const JOINT = /(?:[,;]\s*(?:and|but|while|whereas)?|\s(?:and|but|while|whereas))\s+/gi

/**
 * Where a sentence promises one thing of one kind of case and another of the next ("answer calls within 3 rings and emails within 2
 * days"), the places of its promises; the whole sentence where it promises one thing. Second levels, an answer in two steps and what
 * happens to the rest stay with what they belong to.
 */
export function promisesJoined(text: string, read: (text: string) => Reading): Span[] {
  const whole = [{ start: 0, end: text.length }]
  const { limits, remainder, targets } = read(text)
  const second = new Set(targets.map(({ limit }) => limit.start))
  const isFallback = remainder.some(({ start }) => !second.has(start))
  if (text.length > LONGEST || limits.length < 2 || limits.length > MOST_LIMITS || isFallback) return whole
  const [first] = limits
  for (const joint of text.matchAll(JOINT)) {
    if (joint.index < (first?.end ?? 0)) continue
    const at = joint.index + joint[0].length
    const [left, right] = [text.slice(0, joint.index), text.slice(at)]
    const rest = read(right)
    if (rest.limits.length === 0) break
    if (!differ(casesOf(read(left)), casesOf(rest))) continue
    const more = promisesJoined(right, read).map(({ start, end }) => ({
      start: start + at,
      end: end + at,
    }))
    return [{ start: 0, end: joint.index }, ...more]
  }
  return whole
}

/** What is counted before the first limit, by channel or by name; nothing where the words leave it to what stands before. */
function casesOf({ channels, cases, limits }: Reading): string[] {
  const named = channels.map(({ channel }): string => channel)
  return limits.length === 0
    ? []
    : named.length > 0
      ? named
      : cases.slice(0, 1).map(({ text }) => text.toLowerCase())
}

function differ(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && !one.some((name) => other.includes(name))
}
