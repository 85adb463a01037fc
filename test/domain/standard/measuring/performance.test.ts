import { describe, expect, it } from 'vitest'
import { judge } from '../../../../src/domain/standard/measuring/judge.ts'
import { wilson } from '../../../../src/domain/standard/measuring/wilson.ts'
import { type PublishedRow, publishedRows } from '../../../helpers/performance.ts'

const rows = publishedRows()
const judged = rows.map((row) => ({ row, result: judge({ ...row, coverage: 'all' }) }))
// Published to four decimals.
const HALF_A_STEP = 0.00005 + 1e-9

/** What makes a row bad input: a fault of its counts, or a claim that they do not bear out. */
function faultsOf({ row, result }: (typeof judged)[number]): readonly string[] {
  if (!result.ok) return result.reasons
  return [
    ...(Math.abs(result.share - row.share) > HALF_A_STEP ? ['share-differs'] : []),
    ...((result.verdict === 'met') === row.saidMet ? [] : [`said-${row.saidMet ? 'met' : 'not-met'}`]),
  ]
}

const bad = judged.filter((one) => faultsOf(one).length > 0)

describe.skipIf(rows.length === 0)('the published results of 1,778 real standards', () => {
  it('are all read', () => {
    expect(rows).toHaveLength(1778)
  })

  it('agree with ours in share and verdict, but for six that contradict their own counts', () => {
    const count: Record<string, number> = {}
    for (const fault of bad.flatMap(faultsOf)) count[fault] = (count[fault] ?? 0) + 1
    expect(count).toEqual({ 'said-met': 6 })
    expect(bad.map(({ row }) => row.row)).toEqual(['623', '697', '1387', '1388', '1402', '1666'])
  })

  it('contradict themselves only where a rounded share reaches the target and the count does not', () => {
    for (const { row } of bad) {
      expect(row.share * 100).toBeCloseTo(row.target, 9)
      expect((row.met / row.total) * 100).toBeLessThan(row.target)
    }
  })

  it('have the 95% bounds beside them', () => {
    const off = rows.filter((row) => isOff(row))
    expect(off).toEqual([])
  })
})

function isOff({ met, total, low, high }: PublishedRow): boolean {
  const ours = wilson(met, total)
  return !(Math.abs(ours.low - low) <= HALF_A_STEP && Math.abs(ours.high - high) <= HALF_A_STEP)
}
