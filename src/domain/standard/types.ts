/** A stretch of a text, in UTF-16 units; `end` is the place after its last character. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const KINDS = ['timeliness', 'accuracy', 'appropriateness', 'other'] as const
/** What a standard is about (E07); `other` is availability, access, satisfaction and whatever else is promised. */
export type Kind = (typeof KINDS)[number]

export const CHANNELS = ['phone', 'email', 'letter', 'in person', 'web'] as const
/** A way customers reach a service. */
export type Channel = (typeof CHANNELS)[number]

export const UNITS = ['ring', 'second', 'minute', 'hour', 'day', 'week', 'month'] as const
export type Unit = (typeof UNITS)[number]

/** How the days of a limit are counted; `unspecified` is the question to ask (E08). */
export type DayType = 'working' | 'calendar' | 'unspecified' | 'not-applicable'

/** Whether a limit binds each case or the average of all. */
export type Aggregate = 'each' | 'average' | 'none'

export const VAGUE_CLASSES = ['hedge', 'speed', 'escape', 'quantity', 'quality', 'class', 'hours'] as const
export type VagueClass = (typeof VAGUE_CLASSES)[number]

/** The language of a draft as far as it can be told: only English is read. */
export type Language = 'english' | 'other' | 'unclear'

/** An upper bound on time, or a lead time before an event; the same day is 0 days, the next day 1. */
export interface Limit extends Span {
  readonly value: number
  /** The lower end of a range such as "2 to 9 days", whose upper end is `value`. */
  readonly from?: number
  readonly unit: Unit
  readonly dayType: DayType
  readonly lead: boolean
}

/** A share of cases to be met, in per cent (0 to 100). */
export interface Share extends Span {
  readonly percent: number
}

/** A share of cases and the limit they are promised. */
export interface Target {
  readonly percent: number
  readonly limit: Limit
}

/** A phrase of the draft that answers a question, such as the event that starts the clock. */
export interface Stated extends Span {
  readonly text: string
}

export interface KindFound extends Span {
  readonly kind: Kind
}

export interface ChannelFound extends Span {
  readonly channel: Channel
}

/** A word that two people would understand differently; `entry` is the id of its questions in the word list. */
export interface VagueWord extends Stated {
  readonly class: VagueClass
  readonly entry: string
}

export const IMPOSSIBLE = ['share-above-100', 'share-negative', 'limit-negative', 'limit-zero'] as const
/** A number that no standard can promise. */
export type Impossible = (typeof IMPOSSIBLE)[number]

export interface ImpossibleFound extends Stated {
  readonly fault: Impossible
}

/** What a draft says, each finding with its place in the text; lists are in the order of the text. */
export interface Reading {
  readonly text: string
  readonly language: Language
  /** True when the draft has words and none could be read: not English, or nothing a standard says. */
  readonly notUnderstood: boolean
  /** Main kind first; never empty unless the draft is. */
  readonly kinds: readonly KindFound[]
  readonly channels: readonly ChannelFound[]
  readonly shares: readonly Share[]
  /** The words that promise it to every case ("all", "nobody", "100%"). */
  readonly universal: readonly Stated[]
  readonly limits: readonly Limit[]
  /** Pairs of share and limit, when the draft promises more than one level. */
  readonly targets: readonly Target[]
  readonly aggregate: Aggregate
  readonly average: readonly Stated[]
  readonly clockStart: readonly Stated[]
  readonly clockStop: readonly Stated[]
  readonly dayType: DayType
  readonly hours: readonly Stated[]
  readonly places: readonly Stated[]
  readonly people: readonly Stated[]
  readonly remainder: readonly Stated[]
  readonly vague: readonly VagueWord[]
  /** What is counted: "calls", "the information we give". */
  readonly cases: readonly Stated[]
  /** What must be true of each case, where it is no time: "are accurate". */
  readonly outcome: readonly Stated[]
  /** The cases it is not promised for. */
  readonly exclusions: readonly Stated[]
  readonly impossible: readonly ImpossibleFound[]
}

/** One level of a standard: a share of cases in per cent and the limit they are promised. */
export interface Level {
  readonly share?: number | undefined
  readonly limit?: number | undefined
  readonly unit?: Unit | undefined
  readonly lead?: boolean | undefined
  /** How its days are counted, where that is not as in the first level. */
  readonly dayType?: Exclude<DayType, 'not-applicable'> | undefined
  /** What is seen to happen by then, where it is a later step of the same cases: "a full reply". It has no share of its own. */
  readonly stop?: string | undefined
  /** From when the time of a later step runs. */
  readonly clockStart?: string | undefined
  /** The cases it is for: "for urgent repairs", "in rural areas", "if you cannot come to us". */
  readonly when?: string | undefined
}

/** The fields of a precise standard (E07, E08), as a builder fills them; a field that is missing is an open question. */
export interface StandardFields {
  readonly kind?: Kind | undefined
  readonly channels: readonly Channel[]
  /** What is counted, as a noun in the plural where it has one: "calls". */
  readonly cases?: string | undefined
  /** What must be true of each case where it is no time, from its verb on: "are accurate". */
  readonly outcome?: string | undefined
  /** Lowest share first. */
  readonly levels: readonly Level[]
  readonly universal: boolean
  readonly aggregate?: Exclude<Aggregate, 'none'> | undefined
  /** The event from which time runs, such as "receiving a complete application". */
  readonly clockStart?: string | undefined
  /** What the customer can see happen at the end, from its verb on: "sent a decision". */
  readonly clockStop?: string | undefined
  readonly dayType?: Exclude<DayType, 'unspecified'> | undefined
  /** Days and times, such as "8am to 6pm on workdays". */
  readonly hours?: string | undefined
  /** Where it holds, from its preposition on: "at the Harbour Desk". */
  readonly place?: string | undefined
  /** Who answers, such as "an adviser". */
  readonly who?: string | undefined
  /** What happens to the cases outside the first level. */
  readonly remainder?: string | undefined
  /** The cases it is not promised for, as a noun. */
  readonly exclusions?: string | undefined
}

/** A group of vague words that raise the same question. */
export interface VagueEntry {
  readonly id: string
  readonly class: VagueClass
  readonly words: readonly string[]
  /** Phrases in which the words are not vague. */
  readonly except?: readonly string[] | undefined
  readonly ask: string
  readonly why: string
}

/** `content/standard-words.yaml`: the words by which a draft is read. Phrases are written as `phrase-list.ts` says. */
export interface StandardWords {
  readonly spelling: Readonly<Record<string, string>>
  readonly otherLanguages: readonly string[]
  readonly english: readonly string[]
  readonly channels: Readonly<Record<Channel, readonly string[]>>
  /** What staff do in person: a visit where a person or "we" comes before. */
  readonly visits: readonly string[]
  readonly notChannels: readonly string[]
  readonly kinds: Readonly<Record<Kind, readonly string[]>>
  readonly notKinds: readonly string[]
  readonly cases: readonly string[]
  readonly notCases: readonly string[]
  readonly events: readonly string[]
  readonly ends: readonly string[]
  readonly endNouns: readonly string[]
  readonly unseen: readonly string[]
  readonly endsByPerson: readonly string[]
  readonly notEnds: readonly string[]
  readonly people: readonly string[]
  readonly notPeople: readonly string[]
  readonly places: readonly string[]
  readonly notPlaces: readonly string[]
  readonly remainder: readonly string[]
  readonly vague: readonly VagueEntry[]
}
