/** The longest text a reader can paste, in UTF-16 units. */
export const LONGEST_TEXT = 20_000

/** Kinds of rule that look for phrases. */
export const PHRASE_KINDS = ['jargon', 'label', 'refusal', 'prohibition'] as const
export type PhraseKind = (typeof PHRASE_KINDS)[number]

/** Kinds of rule that look at the letters and marks themselves. */
export const MARK_KINDS = ['capitals', 'exclamation'] as const
export type MarkKind = (typeof MARK_KINDS)[number]

/** What a finding is; `safety` is a prohibition left alone because it keeps people from harm. */
export type FindingKind = PhraseKind | MarkKind | 'safety'

/** A wording check as its YAML file defines it, with the id and kind that its path gives. */
export interface WordingDefinition {
  readonly id: string
  readonly kind: 'wording'
  readonly title: string
  readonly edition: string
  readonly page: string
  readonly intro: string
  /** The field that names the record. */
  readonly name: { readonly prompt: string; readonly example: string }
  /** Texts to try it with. */
  readonly examples: readonly { readonly title: string; readonly text: string }[]
  readonly grammar: WordingGrammar
  readonly groups: readonly WordingGroup[]
  readonly marks: { readonly items: readonly MarkRule[] }
  readonly dangers: { readonly items: readonly DangerRule[] }
}

/** The small words of a language that phrases are read with, in lower case. */
export interface WordingGrammar {
  /** Words that may stand before a request and go with it, such as `please`. */
  readonly softeners: readonly string[]
  /** Words that carry a list on over a comma, such as `or`. */
  readonly joins: readonly string[]
  /** Words that end the name of a thing, such as `in`. */
  readonly stops: readonly string[]
  /** Words that never stand last, so that a line which ends with one goes on, such as `the`. */
  readonly leads: readonly string[]
  /** Words that are always in capitals, such as `PIN`. */
  readonly acronyms: readonly string[]
}

export interface WordingGroup {
  readonly id: string
  readonly title: string
  readonly finds: PhraseKind
  readonly items: readonly PhraseRule[]
}

/** Where a phrase may be found. See `parsePhrase` for how phrases are written. */
interface Phrases {
  /** Found anywhere, in any case. */
  readonly phrases?: readonly string[] | undefined
  /** Found only where they are all that stands on a line. */
  readonly signs?: readonly string[] | undefined
  /** Found only with exactly these capitals. */
  readonly exact?: readonly string[] | undefined
  /** Longer phrases that are fine. */
  readonly except?: readonly string[] | undefined
}

export interface PhraseRule extends Phrases {
  readonly id: string
  readonly why: string
  /** Id of the source of the advice. */
  readonly source: string
  /** One to three friendlier forms; `{thing}` is what the phrase left open, `[…]` a gap the reader fills in. */
  readonly forms: readonly string[]
  readonly retired?: boolean | undefined
}

export interface MarkRule {
  readonly id: string
  readonly finds: MarkKind
  readonly why: string
  readonly source: string
  readonly retired?: boolean | undefined
}

/** Words of one danger; a prohibition beside them is left alone. */
export interface DangerRule extends Phrases {
  readonly id: string
  readonly why: string
  readonly retired?: boolean | undefined
}

/** A stretch of text that sounds unfriendly or unclear, or a warning that is left alone. */
export interface Finding {
  readonly kind: FindingKind
  /** Id of the rule that found it. */
  readonly rule: string
  /** Id of the rule or danger whose `why` explains it. */
  readonly why: string
  /** First character, and the one behind the last, in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** The stretch as it stands in the text. */
  readonly text: string
  /** Friendlier forms for this place, best first; empty for `safety`. An empty form means to leave it out. */
  readonly suggestions: readonly string[]
}

/** One replacement the reader chose. */
export interface WordingChange {
  readonly rule: string
  readonly from: string
  readonly to: string
  /** Where it was put, in UTF-16 units of the text of that moment. */
  readonly start: number
}

export interface WordingAnswers {
  /** The text as it was pasted. */
  readonly before: string
  /** The text as it is now. */
  readonly after: string
  /** Replacements, oldest first. */
  readonly changes: readonly WordingChange[]
  /** What the reader decided to leave as it is. */
  readonly kept: readonly KeptPhrase[]
}

/** Words that stay as they are, wherever the same rule finds them. */
export interface KeptPhrase {
  readonly rule: string
  readonly text: string
  /** Why they stay, if the reader says so. */
  readonly reason?: string
}
