import { KINDS } from '../types.ts'
import type { RegisterRow } from './rows.ts'
import { STATUSES } from './types.ts'

/** What the register can be sorted by. */
export const SORTS = ['name', 'kind', 'owner', 'status', 'result', 'shown', 'review'] as const
export type Sort = (typeof SORTS)[number]

/** Results in the order in which somebody should look at them. */
const VERDICTS = ['not-met', 'too-few', 'met', 'none'] as const

/**
 * The register sorted: names by the alphabet of a language, statuses from draft to retired, results with those not met first,
 * reviews with the earliest first. What is not filled in stands last either way; equal lines keep their order.
 */
export function inOrder(
  rows: readonly RegisterRow[],
  sort: Sort,
  { backwards, language }: { readonly backwards: boolean; readonly language: string },
): RegisterRow[] {
  const alphabet = new Intl.Collator(language, { numeric: true })
  const sign = backwards ? -1 : 1
  return rows.toSorted((a, b) => {
    const [one, other] = [keyOf(a, sort), keyOf(b, sort)]
    const missing = Number(isEmpty(one)) - Number(isEmpty(other))
    if (missing !== 0 || isEmpty(one)) return missing
    return sign * (typeof one === 'number' ? one - Number(other) : alphabet.compare(one, String(other)))
  })
}

function isEmpty(key: string | number): boolean {
  return key === '' || key === -1
}

/** What a line is sorted by: a text, or its place from 0; an empty text or -1 where it is not filled in. */
function keyOf(row: RegisterRow, sort: Sort): string | number {
  switch (sort) {
    case 'name':
      return row.name.trim()
    case 'owner':
      return row.owner.trim()
    case 'shown':
      return row.shownWhere.trim()
    case 'review':
      return row.reviewOn
    case 'kind':
      return row.kind === undefined ? -1 : KINDS.indexOf(row.kind)
    case 'status':
      return STATUSES.indexOf(row.status)
    case 'result':
      return row.verdict === 'none' ? -1 : VERDICTS.indexOf(row.verdict)
  }
}
