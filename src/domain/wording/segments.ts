import type { Finding } from './types.ts'

/** A stretch of a text, with the place of its finding in the list, from 0, where it is one. */
export interface Segment {
  readonly start: number
  readonly text: string
  readonly finding: number | undefined
}

/** A text cut where findings begin and end. Findings are in order and do not overlap. */
export function segmentsOf(text: string, findings: readonly Pick<Finding, 'start' | 'end'>[]): Segment[] {
  const segments: Segment[] = []
  let from = 0
  const cut = (to: number, finding?: number) => {
    if (to > from) segments.push({ start: from, text: text.slice(from, to), finding })
    from = Math.max(from, to)
  }
  for (const [i, { start, end }] of findings.entries()) {
    cut(start)
    cut(end, i)
  }
  cut(text.length)
  return segments
}
