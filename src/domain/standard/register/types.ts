import type { TargetVerdict } from '../measuring/judge.ts'

/** How far a standard is: being written, agreed with those who keep it, promised to customers, no longer kept. */
export const STATUSES = ['draft', 'agreed', 'live', 'retired'] as const
export type Status = (typeof STATUSES)[number]

/** One standard in the register. */
export interface RegisteredStandard {
  readonly id: string
  readonly wording: string
  readonly status: Status
  /** The manager who answers for it (E12); empty while nobody is named. */
  readonly owner: string
  /** Whether the owner may change processes to do better (E12). */
  readonly ownerMayChange: boolean
  /** Where employees see the results (E12); empty while nowhere. */
  readonly shownWhere: string
  /** Whether it can be counted accurately for an effort that makes sense (E10). */
  readonly measurable: boolean
  /** Verdicts of the periods so far, oldest first. */
  readonly results: readonly TargetVerdict[]
  /** Whether sales or marketing already promise it (E13). */
  readonly usedInSales: boolean
  /** Calendar date `YYYY-MM-DD` of the next review (E14); empty while there is none. */
  readonly reviewOn: string
}

/** What an organisation decides about its register. */
export interface RegisterSettings {
  /** How many standards to start with, from 1. */
  readonly few: number
  /** Whether the first ones have become part of daily work, so that more may follow (E10). */
  readonly settled: boolean
  /** How many periods in a row make performance consistent, from 1. */
  readonly inARow: number
}

/**
 * What we start from. The guide asks for a small number at first and for performance that is consistent and lasts,
 * and gives no figure for either (E10, E13): five, and four periods, which is a year of quarters, are ours.
 */
export const USUAL_SETTINGS: RegisterSettings = { few: 5, settled: false, inARow: 4 }
