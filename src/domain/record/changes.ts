import type { SaidAnswer } from './said.ts'

/** One answer that two records give differently. */
export interface Change {
  readonly key: string
  readonly group: string
  readonly question: string
  /** Nothing where the earlier record does not have the question. */
  readonly before: SaidAnswer | undefined
  readonly after: SaidAnswer | undefined
  /** `other` where answers have no order, or one of them is missing. */
  readonly direction: 'better' | 'worse' | 'other'
}

/** The answers that differ between two records of one tool, in the order of the later one; what it no longer has comes last. */
export function changesBetween(before: readonly SaidAnswer[], after: readonly SaidAnswer[]): Change[] {
  const earlier = new Map(before.map((one) => [one.key, one]))
  const later = new Set(after.map(({ key }) => key))
  return [
    ...after.flatMap((one) => changeOf(earlier.get(one.key), one)),
    ...before.filter(({ key }) => !later.has(key)).flatMap((one) => changeOf(one, undefined)),
  ]
}

function changeOf(before: SaidAnswer | undefined, after: SaidAnswer | undefined): Change[] {
  const one = after ?? before
  if (!one || (words(before) === words(after) && note(before) === note(after))) return []
  const { key, group, question } = one
  return [{ key, group, question, before, after, direction: direction(before?.rank, after?.rank) }]
}

function words(answer: SaidAnswer | undefined): string {
  return answer?.answer ?? ''
}

function note(answer: SaidAnswer | undefined): string {
  return answer?.note ?? ''
}

function direction(before: number | undefined, after: number | undefined): Change['direction'] {
  if (before === undefined || after === undefined || before === after) return 'other'
  return after > before ? 'better' : 'worse'
}
