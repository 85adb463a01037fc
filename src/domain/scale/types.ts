/** What a scale asks: `bipolar` between two poles, `agreement` with statements, `expectation` beside experience, or two sides side by side. */
export const FORMS = ['bipolar', 'agreement', 'expectation', 'side-by-side'] as const

export type ScaleForm = (typeof FORMS)[number]

/** How a prompt is answered in writing. */
export const WRITTEN = ['short', 'long', 'date'] as const

/** A scale as its YAML file defines it, with the id and kind that its path gives. */
export interface ScaleDefinition {
  readonly id: string
  readonly kind: 'scale'
  readonly title: string
  readonly edition: string
  readonly page: string
  readonly intro: string
  readonly form: ScaleForm
  /** The field that names the record. */
  readonly name: { readonly prompt: string; readonly example: string }
  /** Points of the scale, counted from 1. */
  readonly points: number
  /** What the lowest and the highest point mean; a bipolar scale has poles at each item instead. */
  readonly ends?: { readonly low: string; readonly high: string } | undefined
  /** The two things rated for every item; in an `expectation` the first is the experience. A scale that rates one thing has none. */
  readonly sides?: readonly Side[] | undefined
  /** How the marks may be read and how not, beside the picture. */
  readonly caution: string
  /** Whether the reader plans actions at the end. */
  readonly plan?: boolean | undefined
  readonly groups: readonly ScaleGroup[]
}

/** One of the things that every item is rated for. */
export interface Side {
  readonly id: string
  readonly title: string
}

export interface ScaleGroup {
  readonly id: string
  readonly title: string
  readonly items: readonly ScaleItem[]
}

/** Something to rate or, where `write` is given, to answer in writing. */
export interface ScaleItem {
  readonly id: string
  readonly question: string
  /** The item in one or two words, beside the picture. */
  readonly short?: string | undefined
  readonly help?: string | undefined
  readonly poles?: { readonly low: Pole; readonly high: Pole } | undefined
  /** What exactly is rated, by the id of a side. */
  readonly asks?: Readonly<Record<string, string>> | undefined
  readonly write?: (typeof WRITTEN)[number] | undefined
  readonly retired?: boolean | undefined
}

/** One end of a bipolar scale. Neither is the good one (C01). */
export interface Pole {
  readonly name: string
  readonly stands: string
}

/** A point of the scale and why it was chosen. */
export interface Mark {
  readonly rating?: number
  readonly note?: string
}

export interface ScaleAnswers {
  /** By item id, then by the id of a side. */
  readonly marks: Readonly<Record<string, Readonly<Record<string, Mark>>>>
  /** What was written, by item id. */
  readonly texts: Readonly<Record<string, string>>
}
