import type { Channel, Level, Reading, StandardFields, Stated } from './types.ts'

/** The fields a draft answers, for a builder to ask the rest; texts are the draft's own words, nothing is filled in. */
export function fieldsOf(reading: Reading): StandardFields {
  const { aggregate, dayType } = reading
  return {
    kind: reading.kinds[0]?.kind,
    channels: [...new Set<Channel>(reading.channels.map(({ channel }) => channel))],
    levels: levelsOf(reading),
    universal: reading.universal.length > 0,
    aggregate: aggregate === 'none' ? undefined : aggregate,
    clockStart: wordsOf(reading.clockStart.slice(0, 1)),
    clockStop: wordsOf(reading.clockStop.slice(0, 1)),
    dayType: dayType === 'unspecified' ? undefined : dayType,
    hours: wordsOf(reading.hours),
    place: wordsOf(reading.places.slice(0, 1)),
    who: wordsOf(reading.people.slice(0, 1)),
    remainder: wordsOf(reading.remainder.slice(0, 1)),
  }
}

/** Pairs as they were read; else each limit is a level and the first has the share. */
function levelsOf({ targets, limits, shares }: Reading): Level[] {
  if (targets.length > 0)
    return targets.map(({ percent, limit }) => ({
      share: percent,
      limit: limit.value,
      unit: limit.unit,
      lead: limit.lead,
    }))
  if (limits.length === 0) return shares.slice(0, 1).map(({ percent }) => ({ share: percent }))
  return limits.map(({ value, unit, lead }, i) => ({
    share: i === 0 ? shares[0]?.percent : undefined,
    limit: value,
    unit,
    lead,
  }))
}

function wordsOf(stated: readonly Stated[]): string | undefined {
  return stated.length === 0 ? undefined : stated.map(({ text }) => text).join(', ')
}
