/** Hours of one day in minutes from midnight, and other times that stand beside them. */
export interface Hours {
  readonly from: number
  readonly to: number
  readonly others: readonly number[]
}

const TIME =
  /\b(\d{1,2})(?:[:.]([0-5]\d))?\s*(am\b|pm\b|a\.m\.?|p\.m\.?|o'clock|noon)?|\b(midnight|noon|midday)\b/gi
const JOINT = /^\s*(?:to|-|–|—|and|until|till)\s*$/i
const ALL_DAY = /\b24\s*(?:hours?|\/\s*7|h\b)|round the clock|around the clock|day (?:and|or) night/i

interface Time {
  readonly minutes: number
  readonly start: number
  readonly end: number
}

/** The hours that some words name, as "9 to 5" or "between 8am and 6pm"; nothing where they name no pair, or all day. */
export function hoursIn(words: string): Hours | undefined {
  if (ALL_DAY.test(words)) return undefined
  const times = timesIn(words)
  const at = times.findIndex((time, i) => JOINT.test(words.slice(time.end, times[i + 1]?.start ?? time.end)))
  const [from, to] = [times[at], times[at + 1]]
  if (!from || !to) return undefined
  // "9 to 5": the afternoon is meant.
  const end = to.minutes <= from.minutes && to.minutes <= 720 ? to.minutes + 720 : to.minutes
  const others = times.filter((time) => time !== from && time !== to).map(({ minutes }) => minutes)
  return { from: from.minutes, to: end, others }
}

function timesIn(words: string): Time[] {
  return [...words.matchAll(TIME)].flatMap((match) => {
    const [said, hour, minutes, half, named] = match
    const place = { start: match.index, end: match.index + said.trimEnd().length }
    if (named) return [{ ...place, minutes: /midnight/i.test(said) ? 0 : 720 }]
    const value = Number(hour)
    if (value > 24 || /^ days/.test(words.slice(place.end))) return []
    const late = /^p/i.test(half ?? '') && value < 12
    const early = /^a/i.test(half ?? '') && value === 12
    return [{ ...place, minutes: (late ? value + 12 : early ? 0 : value) * 60 + Number(minutes ?? 0) }]
  })
}
