/**
 * Ways to collect the figures (E11). The first two record every case by themselves; the others are usually done on
 * some: asking customers, listening, or setting replies beside what was first asked.
 */
export const METHODS = [
  'phone-records',
  'correspondence-log',
  'feedback-form',
  'follow-up-call',
  'questionnaire',
  'listening',
  'comparison',
] as const
export type Method = (typeof METHODS)[number]

/** How often the figures are put together, with the periods of a year. */
export const PERIODS = { week: 52, month: 12, quarter: 4, year: 1 } as const
export type Period = keyof typeof PERIODS
