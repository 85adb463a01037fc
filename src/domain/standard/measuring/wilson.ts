/** Two-sided 95% point of the normal distribution. */
export const Z95 = 1.959963984540054

/** Bounds of a share, each from 0 to 1. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * The 95% interval of a share after `met` of `total` cases (Wilson 1927, score interval without continuity
 * correction): whole numbers, `total` from 1, `met` from 0 to `total`.
 * `population` is the number of cases there were to choose from, `total` or more; the interval shrinks as the sample
 * nears it (finite population correction, Cochran 1977) and is a point when nothing was left out.
 */
export function wilson(met: number, total: number, population = Number.POSITIVE_INFINITY): Interval {
  const share = met / total
  if (population === total) return { low: share, high: share }
  const spread = (Z95 * Z95) / effectiveSize(total, population)
  const centre = share + spread / 2
  const half = Math.sqrt(spread * (share * (1 - share) + spread / 4))
  return {
    low: (centre - half) / (1 + spread),
    // Rounding would leave it a hair below 1.
    high: met === total ? 1 : (centre + half) / (1 + spread),
  }
}

/** How many cases of an endless stream tell as much as `total` drawn from `population`. */
function effectiveSize(total: number, population: number): number {
  return population === Number.POSITIVE_INFINITY ? total : (total * (population - 1)) / (population - total)
}
