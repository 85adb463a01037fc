/** A finder as its YAML file defines it, with the id and kind that its path gives. */
export interface FinderDefinition {
  readonly id: string
  readonly kind: 'finder'
  readonly title: string
  readonly edition: string
  readonly page: string
  readonly intro: string
  /** The field that names the record. */
  readonly name: { readonly prompt: string; readonly example: string }
  /** How far the outcome can be trusted, and whose view it is. */
  readonly caution?: string | undefined
  /** The first that is not retired is asked first. */
  readonly questions: { readonly items: readonly FinderQuestion[] }
  readonly outcomes: { readonly items: readonly FinderOutcome[] }
}

export interface FinderQuestion {
  readonly id: string
  readonly question: string
  readonly help?: string | undefined
  /** The answers to choose from. */
  readonly items: readonly FinderOption[]
  readonly retired?: boolean | undefined
}

export interface FinderOption {
  readonly id: string
  readonly answer: string
  /** Words one may hear, or another example. */
  readonly example?: string | undefined
  /** Id of the next question, or of the outcome. */
  readonly to: string
  readonly retired?: boolean | undefined
}

export interface FinderOutcome {
  readonly id: string
  readonly title: string
  /** What it is, in one or two sentences. */
  readonly means: string
  readonly do: readonly string[]
  readonly avoid: readonly string[]
  readonly signs?: FinderSigns | undefined
  /** The guidance to read: a page as `section/page`, and the anchor of a heading on it; nothing where the page is left out. */
  readonly read?:
    | { readonly text: string; readonly page: string; readonly heading?: string | undefined }
    | undefined
  readonly retired?: boolean | undefined
}

/** Signs to watch for once the outcome is known. */
export interface FinderSigns {
  readonly title: string
  readonly items: readonly FinderSign[]
  /** What to do when one of them is seen. */
  readonly seen: string
}

export interface FinderSign {
  readonly id: string
  readonly sign: string
  readonly retired?: boolean | undefined
}

export interface FinderAnswers {
  /** The option chosen, by question; also of questions that the path no longer meets. */
  readonly choices: Readonly<Record<string, string>>
  /** Ids of the signs that were seen. */
  readonly seen: readonly string[]
}
