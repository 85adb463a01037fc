/** The shape that stands beside a bin's name, so that its colour is never alone. */
export const SHAPES = ['square', 'triangle', 'circle', 'diamond'] as const

/** The colour of a bin: red, yellow, green, or the ink of the page. */
export const TONES = ['stop', 'care', 'go', 'plain'] as const

/** A sorter as its YAML file defines it, with the id and kind that its path gives. */
export interface SorterDefinition {
  readonly id: string
  readonly kind: 'sorter'
  readonly title: string
  readonly edition: string
  readonly page: string
  readonly intro: string
  /** The field that names the record. */
  readonly name: { readonly prompt: string; readonly example: string }
  /** What is sorted, such as `rule` and `rules`. */
  readonly thing: { readonly one: string; readonly many: string }
  /** The field in which things are listed, and what one may list. */
  readonly add: { readonly prompt: string; readonly help: string; readonly examples: readonly string[] }
  readonly poster: { readonly title: string; readonly help: string }
  readonly bins: readonly Bin[]
  /** What is written about a thing once it is sorted. */
  readonly items: readonly SorterField[]
}

/** One of the places a thing can go. */
export interface Bin {
  readonly id: string
  readonly name: string
  /** What it means that a thing is here. */
  readonly meaning: string
  readonly shape: (typeof SHAPES)[number]
  readonly tone: (typeof TONES)[number]
  /** What has to be done about a thing in this bin, with `{item}` for its words; a bin without one asks for nothing. */
  readonly action?: string | undefined
  readonly retired?: boolean | undefined
}

/** A field under a thing that is in one of some bins. */
export interface SorterField {
  readonly id: string
  readonly question: string
  /** The word or two before it on the poster. */
  readonly short: string
  readonly answer: 'short' | 'long'
  readonly help?: string | undefined
  /** Ids of the bins that ask for it; all of them when left out. */
  readonly only?: readonly string[] | undefined
  /** What follows "9 of 20" in the line of progress; a field without one is not counted. */
  readonly tally?: string | undefined
  readonly retired?: boolean | undefined
}

/** One thing the reader listed. The order of the list is the order within every bin. */
export interface Entry {
  /** Random, never reused. */
  readonly id: string
  readonly text: string
  /** Id of its bin; empty while it is not sorted. */
  readonly bin: string
  /** What was written, by the id of the field; also what another bin asked for before. */
  readonly fields: Readonly<Record<string, string>>
}

export interface SorterAnswers {
  /** What was typed or pasted and is not on the list yet. */
  readonly draft?: string
  readonly entries: readonly Entry[]
}
