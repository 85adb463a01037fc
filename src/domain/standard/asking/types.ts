import type { Impossible, StandardFields, VagueClass } from '../types.ts'

/** What an answer is written in. */
export type AnswerType = 'text' | 'percent' | 'limit' | 'level' | 'choice' | 'word'

/** An answer as the reader left it: as typed, so that nothing typed is lost. Empty fields are left out. */
export interface Answer {
  /** What was written: words, a share, or the number of a limit. */
  readonly text?: string | undefined
  /** What was chosen: a unit of time, one of the choices, or that a vague word is left `out`. */
  readonly choice?: string | undefined
  /** The share of a level. */
  readonly share?: string | undefined
  /** Why the question is set aside. */
  readonly aside?: string | undefined
}

/** A vague word of the draft; `entry` names its questions in the word list. */
export interface WordRead {
  readonly word: string
  readonly entry: string
  readonly class: VagueClass
}

/** What the draft was read to say, kept with it so that a record can be shown without the word list. */
export interface DraftRead {
  readonly fields: StandardFields
  readonly words: readonly WordRead[]
  readonly impossible: readonly { readonly text: string; readonly fault: Impossible }[]
  /** It has words, and none could be read: not English. */
  readonly notUnderstood: boolean
}

/** Why an answer counts as none: each is a sentence for the reader. */
export const ANSWER_FAULTS = [
  'not-a-number',
  'share-above-100',
  'share-negative',
  'share-zero',
  'limit-negative',
  'limit-zero',
  'limit-too-long',
  'limit-without-unit',
] as const
export type AnswerFault = (typeof ANSWER_FAULTS)[number]
