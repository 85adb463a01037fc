import { Z95 } from './wilson.ts'

/** What a sample has to show. Shares and margins are from 0 to 1. */
export interface SampleNeed {
  /** The share expected; 0.5 when nobody knows, which asks for most cases. */
  readonly share: number
  /** How far the figure may be out either way, 19 times in 20: above 0, at most 0.5. */
  readonly margin: number
  /** Cases there are to choose from, from 1; left out when there is no end of them. */
  readonly population?: number | undefined
}

/**
 * How many cases to look at for a share within a margin, at 95% (Cochran 1977, with the finite population correction).
 * Never more than there are. Where the margin would reach past 0 or 1 the share is moved in by as much: at 100% the
 * plain formula would ask for no cases at all.
 */
export function sampleSize({ share, margin, population }: SampleNeed): number {
  const expected = Math.min(Math.max(share, margin), 1 - margin)
  const endless = (Z95 * Z95 * expected * (1 - expected)) / (margin * margin)
  if (population === undefined) return Math.ceil(endless)
  return Math.ceil(endless / (1 + (endless - 1) / population))
}
