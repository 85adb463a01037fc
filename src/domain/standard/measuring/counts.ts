/** Whether the figures are all cases of the period, as from a log, or some that were chosen. */
export const COVERAGES = ['all', 'sample'] as const
export type Coverage = (typeof COVERAGES)[number]

/** Results of one period against a target. */
export interface Counts {
  /** Cases that met the standard. */
  readonly met: number
  /** Cases looked at. */
  readonly total: number
  /** Target in per cent, 0 to 100, such as 95. */
  readonly target: number
  readonly coverage: Coverage
  /** For a sample: how many cases there were to choose from. */
  readonly population?: number | undefined
}

/** Why counts cannot be judged. */
export const COUNT_FAULTS = [
  'met-not-whole',
  'total-not-whole',
  'met-negative',
  'total-negative',
  'nothing-counted',
  'met-above-total',
  'target-out-of-range',
  'population-not-whole',
  'population-below-total',
] as const
export type CountFault = (typeof COUNT_FAULTS)[number]

/** Everything that is wrong with counts, in the order of `COUNT_FAULTS`; empty when they can be judged. */
export function faultsOf({ met, total, target, population }: Counts): CountFault[] {
  const checks: Record<CountFault, boolean> = {
    'met-not-whole': !Number.isSafeInteger(met),
    'total-not-whole': !Number.isSafeInteger(total),
    'met-negative': met < 0,
    'total-negative': total < 0,
    'nothing-counted': total === 0,
    'met-above-total': total > 0 && met > total,
    // Not `target < 0 || target > 100`: what is no number is out of range too.
    'target-out-of-range': !(target >= 0 && target <= 100),
    'population-not-whole': population !== undefined && !Number.isSafeInteger(population),
    'population-below-total': population !== undefined && population < total,
  }
  return COUNT_FAULTS.filter((fault) => checks[fault])
}
