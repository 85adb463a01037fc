/** How a prompt is answered. */
export const PROMPT_TYPES = ['short', 'long', 'date', 'list'] as const

/** A worksheet as its YAML file defines it, with the id and kind that its path gives. */
export interface WorksheetDefinition {
  readonly id: string
  readonly kind: 'worksheet'
  readonly title: string
  readonly edition: string
  readonly page: string
  readonly intro: string
  /** The field that names the record. */
  readonly name: { readonly prompt: string; readonly example: string }
  /** Whether the reader plans actions at the end. */
  readonly plan?: boolean | undefined
  /** What the card is called that carries the prompts with a `card` line; a sheet without one makes no card. */
  readonly card?: string | undefined
  readonly sections: readonly WorksheetSection[]
}

export interface WorksheetSection {
  readonly id: string
  readonly title: string
  readonly help?: string | undefined
  /** `columns` sets the prompts side by side; `compare` also shows what stands on one of two lists only. */
  readonly layout?: 'columns' | 'compare' | undefined
  readonly items: readonly Prompt[]
}

export interface Prompt {
  readonly id: string
  readonly question: string
  readonly answer: (typeof PROMPT_TYPES)[number]
  readonly help?: string | undefined
  readonly example?: string | undefined
  /** The words that lead to the answer on the card, such as "I believe that"; a prompt without any is not on it. */
  readonly card?: string | undefined
  readonly retired?: boolean | undefined
}

/** One line of a list; its id stays when it is moved. */
export interface Entry {
  readonly id: string
  readonly text: string
}

export interface WorksheetAnswers {
  /** What was written, by item id: text, or the lines of a list. */
  readonly items: Readonly<Record<string, string | readonly Entry[]>>
}
