/** What a step shows beside its text: who plays what, the clock, the questions of the debrief, or actions to plan. */
export const STEP_SHOWS = ['roles', 'timer', 'debrief', 'plan'] as const

/** A role-play as its YAML file defines it, with the id and kind that its path gives. */
export interface RoleplayDefinition {
  readonly id: string
  readonly kind: 'roleplay'
  readonly title: string
  readonly edition: string
  readonly page: string
  readonly intro: string
  /** The field that names the record. */
  readonly name: { readonly prompt: string; readonly example: string }
  /** Lengths of a scene to choose from, in minutes. */
  readonly lengths: readonly number[]
  /** In each group one person plays each; whoever is left over shares the last. */
  readonly roles: readonly Role[]
  readonly steps: readonly Step[]
}

export interface Role {
  readonly id: string
  readonly name: string
  /** What whoever plays it does, in one or two sentences. */
  readonly does: string
  /** The questions of the debrief. */
  readonly items: readonly Question[]
}

export interface Step {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly shows?: (typeof STEP_SHOWS)[number] | undefined
  /** A question for the whole group, in letters to read across a table. */
  readonly big?: string | undefined
  readonly items?: readonly Question[] | undefined
}

/** Something to write a note on. */
export interface Question {
  readonly id: string
  readonly question: string
  readonly help?: string | undefined
  readonly retired?: boolean | undefined
}

/** A clock that was started. What is left is worked out from the time of day, so that it goes on while nobody looks. */
export interface Timer {
  /** ISO 8601 instant. */
  readonly started: string
  /** Its length in seconds, 1 to 86,400. */
  readonly seconds: number
  /** ISO 8601 instant at which it was stopped for a while. */
  readonly paused?: string
}

/** The exercise played once. */
export interface Round {
  /** `round-1`, `round-2`: the same for everybody, so that the notes of several groups can be put together. */
  readonly id: string
  /** Id of the step in view; empty before the first was chosen. */
  readonly step: string
  readonly timer?: Timer
  /** What was written, by the id of the question. */
  readonly notes: Readonly<Record<string, string>>
}

export interface RoleplayAnswers {
  /** Names as written, a line or a comma between them; may be empty. */
  readonly people: string
  /** At least one; each round every role goes on to the next person. */
  readonly rounds: readonly Round[]
}
