import type { RegisteredStandard, RegisterSettings } from './types.ts'

/** What can be amiss with one standard, in the order in which to mend it. */
export const STANDARD_WARNINGS = [
  'not-measurable',
  'no-owner',
  'owner-cannot-change',
  'not-shown',
  'sales-too-soon',
  'no-review-date',
  'review-overdue',
] as const
export type StandardWarning = (typeof STANDARD_WARNINGS)[number]

/** What a register warns of. */
export interface RegisterWarnings {
  /** Standards in force or on the way when they are more than a few at the start (E10); nothing otherwise. */
  readonly tooMany: number | undefined
  /** Standards with something amiss, in the order of the register. */
  readonly standards: readonly { readonly id: string; readonly warnings: readonly StandardWarning[] }[]
}

/** Looks through a register on a day, `YYYY-MM-DD`. Retired standards are left in peace. */
export function registerWarnings(
  standards: readonly RegisteredStandard[],
  settings: RegisterSettings,
  today: string,
): RegisterWarnings {
  const current = standards.filter(({ status }) => status !== 'retired')
  return {
    tooMany: !settings.settled && current.length > settings.few ? current.length : undefined,
    standards: current
      .map((standard) => ({ id: standard.id, warnings: warningsOf(standard, settings, today) }))
      .filter(({ warnings }) => warnings.length > 0),
  }
}

/** What is amiss with one standard on a day, `YYYY-MM-DD`. A draft need not be shown or reviewed yet. */
export function warningsOf(
  standard: RegisteredStandard,
  { inARow }: Pick<RegisterSettings, 'inARow'>,
  today: string,
): StandardWarning[] {
  const { status, owner, ownerMayChange, shownWhere, measurable, results, usedInSales, reviewOn } = standard
  const live = status === 'live'
  const owned = owner.trim() !== ''
  const found: Record<StandardWarning, boolean> = {
    'not-measurable': !measurable,
    'no-owner': !owned,
    'owner-cannot-change': owned && !ownerMayChange,
    'not-shown': live && shownWhere.trim() === '',
    'sales-too-soon': usedInSales && !isConsistent(results, inARow),
    'no-review-date': live && reviewOn === '',
    // Dates of this form sort as text.
    'review-overdue': status !== 'draft' && reviewOn !== '' && reviewOn < today,
  }
  return status === 'retired' ? [] : STANDARD_WARNINGS.filter((warning) => found[warning])
}

/** Whether the target was met in each of the last `inARow` periods, so that sales may promise it (E13). */
export function isConsistent(results: RegisteredStandard['results'], inARow: number): boolean {
  return results.length >= inARow && results.slice(-inARow).every((verdict) => verdict === 'met')
}
