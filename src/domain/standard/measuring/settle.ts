import type { Counts } from './counts.ts'
import { Z95 } from './wilson.ts'

/**
 * About how many more cases would take a target out of a sample's 95% interval, if the share stays as it is.
 * Nothing when no number would: the share is the target itself, or the target is 100% and nothing failed. Where the
 * number of all cases is known, counting the rest always settles it.
 */
export function casesToSettle({ met, total, target, population }: Counts): number | undefined {
  const limit = target / 100
  const away = met / total - limit
  // The Wilson interval ends where the score test does, so the size at which it leaves the target has a closed form.
  const endless = (Z95 * Z95 * limit * (1 - limit)) / (away * away)
  const settles = away !== 0 && endless > 0
  if (population === undefined) return settles ? Math.max(1, Math.ceil(endless) - total) : undefined
  if (!settles) return population - total
  const needed = Math.ceil((endless * population) / (population - 1 + endless))
  return Math.max(1, Math.min(needed, population) - total)
}
