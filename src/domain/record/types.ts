/** What a reader saves: one piece of work made with one tool. Stored and exported in this shape (format version 1). */
export interface SavedRecord<Answers = unknown> {
  /** Permanent, random, never reused. */
  readonly id: string
  /** Kind of tool, such as `checklist`. */
  readonly kind: string
  /** Id of the tool it was made with, such as `clear-print`. */
  readonly tool: string
  /** Edition of the tool's definition when the record was made, such as `2026-11`. */
  readonly edition: string
  /** What the reader calls it; empty until named. */
  readonly title: string
  /** Names of people who took part, as written. */
  readonly people: readonly string[]
  /** ISO 8601 instant. */
  readonly created: string
  /** ISO 8601 instant of the last change. */
  readonly updated: string
  /** Number of saved changes, from 0. */
  readonly rev: number
  /** Answers keyed by permanent item id; the kind gives them their shape. */
  readonly answers: Answers
  readonly actions: readonly Action[]
  /** Pictures and PDFs that show why an answer is what it is; their bytes are kept apart, by id. */
  readonly evidence?: readonly Evidence[]
  readonly note: string
  /** Where a copy came from: the id of the record it was made of. */
  readonly origin?: string
  /** The record this one repeats, when the same work is done again: its answers are last time's. */
  readonly previous?: string
  /** Put away by the reader: kept, and out of the first list. */
  readonly archived?: boolean
  /** ISO 8601 instant at which it went to the trash. */
  readonly deleted?: string
  /** Whose answers a team record was put together from. */
  readonly voices?: readonly Voice<Answers>[]
}

/** One person's answers, kept in the record that was put together from them. */
export interface Voice<Answers = unknown> {
  /** What they are called, such as `Ann` or `Person 1`. */
  readonly who: string
  readonly answers: Answers
}

/** Something somebody will do, with an owner and a date. */
export interface Action {
  readonly id: string
  /** Item of the tool it answers to; empty when it belongs to the record as a whole. */
  readonly item: string
  /** One of several things audited side by side; empty when there is one. */
  readonly subject: string
  readonly what: string
  readonly owner: string
  /** Calendar date `YYYY-MM-DD`, or empty. What is not a date is kept and shown as it was written. */
  readonly due: string
  readonly done: boolean
}

export const EVIDENCE_TYPES = ['image/jpeg', 'image/png', 'application/pdf'] as const

/** Media type of a piece of evidence. Nothing that can hold a script: no SVG, no HTML. */
export type EvidenceType = (typeof EVIDENCE_TYPES)[number]

/** A picture or a PDF put to an answer. The bytes under its id never change. */
export interface Evidence {
  readonly id: string
  /** Item of the tool it belongs to. */
  readonly item: string
  /** One of several things audited side by side. */
  readonly subject: string
  /** Name of the file it came from. */
  readonly name: string
  readonly type: EvidenceType
  /** In bytes. */
  readonly size: number
  /** In pixels; a picture has it. */
  readonly width?: number
  /** In pixels; a picture has it. */
  readonly height?: number
}
