import { type CountFault, type Counts, faultsOf } from './counts.ts'
import { casesToSettle } from './settle.ts'
import { type Interval, wilson } from './wilson.ts'

/**
 * What the figures say of a target. `met` and `not-met` are sure (a census) or hold at 95% (a sample);
 * `too-few` means that a sample of this size cannot tell.
 */
export type TargetVerdict = 'met' | 'not-met' | 'too-few'

export interface Judgement {
  readonly ok: true
  /** Share met, 0 to 1. */
  readonly share: number
  /** 95% interval of the share among all cases; a census needs none. */
  readonly interval: Interval | undefined
  readonly verdict: TargetVerdict
  /** More cases that would settle `too-few` if the share stays as it is; nothing where no number would. */
  readonly more: number | undefined
}

export type JudgeResult = Judgement | { readonly ok: false; readonly reasons: readonly CountFault[] }

/**
 * Judges results against a target (E07, E11). Every case counted is a census, where the share itself decides; a sample
 * is judged by its Wilson interval: met when all of it reaches the target, not met when all of it is below.
 */
export function judge(counts: Counts): JudgeResult {
  const reasons = faultsOf(counts)
  if (reasons.length > 0) return { ok: false, reasons }
  const { met, total, target, coverage, population } = counts
  const share = met / total
  if (coverage === 'all' || population === total) {
    const verdict = met >= casesNeeded(total, target) ? 'met' : 'not-met'
    return { ok: true, share, interval: undefined, verdict, more: undefined }
  }
  const interval = wilson(met, total, population)
  const verdict = sampleVerdict(interval, target / 100)
  const more = verdict === 'too-few' ? casesToSettle(counts) : undefined
  return { ok: true, share, interval, verdict, more }
}

function sampleVerdict({ low, high }: Interval, target: number): TargetVerdict {
  if (low >= target) return 'met'
  return high < target ? 'not-met' : 'too-few'
}

/** Fewest cases that reach a target in per cent of `total`: 15 of 17 for 85%. */
export function casesNeeded(total: number, target: number): number {
  // 99.9% of 1,000 is 999.0000000000001 in floating point and must not ask for one more.
  return Math.ceil(Number(((target * total) / 100).toPrecision(14)))
}
