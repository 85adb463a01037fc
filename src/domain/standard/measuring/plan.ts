import type { Coverage } from './counts.ts'
import { type Method, PERIODS, type Period } from './methods.ts'
import { sampleSize } from './sample-size.ts'

/** What a manager chooses about measuring one standard. */
export interface MeasuringChoices {
  readonly method: Method
  readonly coverage: Coverage
  /** Target in per cent, 0 to 100. */
  readonly target: number
  /** For a sample: how far the figure may be out either way, in percentage points, above 0 and at most 50. */
  readonly margin: number
  /** Cases expected in one period, from 1; nothing while nobody knows. */
  readonly volume?: number | undefined
  readonly every: Period
  /** Who puts the figures together; empty while nobody is named. */
  readonly who: string
  /** Whether somebody other than the people who did the work looks at it. */
  readonly independent: boolean
}

/** Points a plan leaves open, each a sentence for the manager. */
export const PLAN_NOTES = [
  'nobody-named',
  'log-has-all',
  'sample-is-all',
  'ask-statistician',
  'volume-unknown',
  'own-work',
  'sample-cannot-prove-all',
] as const
export type PlanNote = (typeof PLAN_NOTES)[number]

/** A measuring plan: which figures, how many, how often, who. */
export interface MeasuringPlan {
  readonly method: Method
  /** `all` also where the sample needed is every case there is. */
  readonly coverage: Coverage
  /** Cases to look at in one period; nothing when it is all of them and nobody knows how many come. */
  readonly cases: number | undefined
  /** The same spread over the weeks of the period, rounded up. */
  readonly aWeek: number | undefined
  readonly every: Period
  readonly who: string
  readonly notes: readonly PlanNote[]
}

/** Why choices make no plan. */
export type PlanFault = 'target-out-of-range' | 'margin-out-of-range' | 'volume-not-whole'

export type PlanResult =
  | { readonly ok: true; readonly plan: MeasuringPlan }
  | { readonly ok: false; readonly reasons: readonly PlanFault[] }

/** Turns choices into the fields of a plan. The target is the share that the sample's size expects. */
export function planOf(choices: MeasuringChoices): PlanResult {
  const reasons = faultsOf(choices)
  if (reasons.length > 0) return { ok: false, reasons }
  const { method, every, who, volume } = choices
  const wanted = casesWanted(choices)
  const coverage = wanted === volume ? 'all' : choices.coverage
  return {
    ok: true,
    plan: {
      method,
      coverage,
      cases: wanted,
      aWeek: wanted === undefined ? undefined : Math.ceil((wanted * PERIODS[every]) / PERIODS.week),
      every,
      who: who.trim(),
      notes: notesOn(choices, coverage),
    },
  }
}

function casesWanted({ coverage, target, margin, volume }: MeasuringChoices): number | undefined {
  if (coverage === 'all') return volume
  return sampleSize({ share: target / 100, margin: margin / 100, population: volume })
}

function faultsOf({ coverage, target, margin, volume }: MeasuringChoices): PlanFault[] {
  const faults: [PlanFault, boolean][] = [
    ['target-out-of-range', !(target >= 0 && target <= 100)],
    ['margin-out-of-range', coverage === 'sample' && !(margin > 0 && margin <= 50)],
    ['volume-not-whole', volume !== undefined && !(Number.isSafeInteger(volume) && volume > 0)],
  ]
  return faults.flatMap(([fault, found]) => (found ? [fault] : []))
}

function notesOn(choices: MeasuringChoices, coverage: Coverage): PlanNote[] {
  const { method, target, volume, who, independent } = choices
  const logged = method === 'phone-records' || method === 'correspondence-log'
  const sampled = coverage === 'sample'
  const notes: Record<PlanNote, boolean> = {
    'nobody-named': who.trim() === '',
    'log-has-all': logged && sampled,
    'sample-is-all': choices.coverage === 'sample' && !sampled,
    'ask-statistician': sampled,
    'volume-unknown': volume === undefined,
    'own-work': !logged && !independent,
    'sample-cannot-prove-all': sampled && target === 100,
  }
  return PLAN_NOTES.filter((note) => notes[note])
}
