import { conditionsOf, outsideConditions } from './conditions.ts'
import { casesSaid } from './counted.ts'
import { peopleSaid } from './people.ts'
import type { Reading, Span } from './types.ts'

/** What a marked stretch of a draft says. */
export type MarkOf =
  | 'impossible'
  | 'vague'
  | 'limit'
  | 'which'
  | 'share'
  | 'clock-start'
  | 'clock-stop'
  | 'hours'
  | 'human'
  | 'places'
  | 'remainder'
  | 'exclusions'
  | 'average'
  | 'all'
  | 'cases'

/** A stretch of a draft, marked or not. */
export interface Stretch {
  readonly text: string
  readonly of?: MarkOf
}

/** A draft cut into what was read and what stands between. Where findings overlap, the one that matters more is marked. */
export function markedDraft(reading: Reading): Stretch[] {
  const kept: (Span & { readonly of: MarkOf })[] = []
  for (const [of, spans] of inOrderOfWeight(reading))
    for (const span of spans) {
      const { start, end } = of === 'cases' ? leftOf(reading, span, kept) : span
      if (end > start && !kept.some((one) => start < one.end && end > one.start))
        kept.push({ of, start, end })
    }
  kept.sort((a, b) => a.start - b.start)
  const { text } = reading
  const stretches: Stretch[] = []
  let at = 0
  for (const { of, start, end } of kept) {
    if (start > at) stretches.push({ text: text.slice(at, start) })
    stretches.push({ text: text.slice(start, end), of })
    at = end
  }
  return at < text.length ? [...stretches, { text: text.slice(at) }] : stretches
}

/** "urgent | emails": what is left of a span after a mark that its first words have. */
function leftOf({ text }: Reading, { start, end }: Span, kept: readonly Span[]): Span {
  const covered = kept.filter((one) => one.start < end && one.end > start).map((one) => one.end)
  const from = Math.max(start, ...covered)
  const space = /^[\s-]*/.exec(text.slice(from, end))?.[0].length ?? 0
  return { start: from + space, end }
}

function inOrderOfWeight(draft: Reading): (readonly [MarkOf, readonly Span[]])[] {
  const reading = outsideConditions(draft)
  const cases = casesSaid(reading)
  return [
    ['impossible', reading.impossible],
    ['vague', reading.vague],
    ['limit', reading.limits],
    ['which', [...conditionsOf(draft).values()]],
    ['share', reading.shares],
    ['average', reading.average],
    ['hours', reading.hours],
    ['clock-start', reading.clockStart],
    ['human', peopleSaid(reading)],
    ['places', reading.places],
    ['clock-stop', reading.clockStop],
    ['all', reading.universal],
    ['exclusions', reading.exclusions],
    ['remainder', reading.remainder],
    ['cases', cases ? [cases] : []],
  ]
}
