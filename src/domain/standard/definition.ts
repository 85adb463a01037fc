import type { QuestionId } from './asking/questions.ts'

/** The seven sources of information for a standard (E09), in the order in which they are asked. */
export const SOURCES = [
  'management',
  'employees',
  'existing-customers',
  'potential-customers',
  'former-customers',
  'competitors',
  'regulators',
] as const
export type SourceId = (typeof SOURCES)[number]

/** The texts of one question. */
export interface QuestionTexts {
  readonly id: string
  readonly question: string
  /** Why it matters. */
  readonly why: string
  /** What goes wrong without an answer. */
  readonly example?: string | undefined
  /** How to write the answer. */
  readonly help?: string | undefined
  /** The texts of the choices, by their name. */
  readonly choices?: Readonly<Record<string, string>> | undefined
  readonly retired?: boolean | undefined
}

/** What is needed of a standard builder before anything is written. */
export interface StandardStart {
  readonly id: string
  readonly kind: 'standard'
  readonly title: string
  readonly edition: string
  readonly page: string
  readonly intro: string
  readonly name: { readonly prompt: string; readonly example: string }
  /** What to write first. */
  readonly draft: { readonly prompt: string; readonly help: string; readonly example: string }
}

/** A standard builder as its YAML file defines it, with the id and kind that its path gives. */
export interface StandardDefinition extends StandardStart {
  /** Texts of the questions that the program asks, by id (`QUESTIONS`, and `conflict-…`). */
  readonly questions: { readonly items: readonly QuestionTexts[] }
  /** Whom to ask before a standard is agreed (E09). */
  readonly asking: { readonly title: string; readonly help: string; readonly items: readonly SourceTexts[] }
}

/** One source of information, and how to use it. */
export interface SourceTexts {
  readonly id: string
  readonly question: string
  readonly help: string
  readonly retired?: boolean | undefined
}

/** The choices of a question that is answered by choosing. */
export const CHOICES = {
  kind: ['timeliness', 'accuracy', 'appropriateness', 'other'],
  days: ['working', 'calendar'],
  average: ['each', 'average'],
  'every-part': ['fails', 'passes'],
} as const satisfies { readonly [id in QuestionId]?: readonly string[] }
