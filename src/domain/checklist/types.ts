/** A checklist as its YAML file defines it, with the id and kind that its path gives. */
export interface ChecklistDefinition {
  readonly id: string
  readonly kind: 'checklist'
  readonly title: string
  readonly edition: string
  readonly page: string
  readonly intro: string
  readonly subject: {
    readonly one: string
    readonly many: string
    readonly prompt: string
    readonly example: string
  }
  readonly groups: readonly ChecklistGroup[]
}

export interface ChecklistGroup {
  readonly id: string
  readonly title: string
  readonly items: readonly ChecklistItem[]
}

/** One question; `yes` is always the answer wanted (E15). */
export interface ChecklistItem {
  readonly id: string
  readonly question: string
  readonly means: string
  readonly check: string
  readonly why: string
  readonly fix: string
  readonly retired?: boolean | undefined
}

export const VERDICTS = ['yes', 'partly', 'no', 'na'] as const

/** An answer to one question; a question nobody looked at has none. */
export type Verdict = (typeof VERDICTS)[number]

/** One of the things audited side by side, such as leaflet A. */
export interface Subject {
  readonly id: string
  readonly name: string
}

export interface ItemAnswer {
  readonly verdict?: Verdict
  readonly note?: string
}

export interface ChecklistAnswers {
  /** At least one. */
  readonly subjects: readonly Subject[]
  /** By item id, then by subject id. */
  readonly items: Readonly<Record<string, Readonly<Record<string, ItemAnswer>>>>
}
