import * as v from 'valibot'
import { byId } from '../record/by-id.ts'
import type { Answer, DraftRead } from './asking/types.ts'
import { METHODS, PERIODS, type Period } from './measuring/methods.ts'
import { STATUSES, type Status } from './register/types.ts'
import { CHANNELS, IMPOSSIBLE, KINDS, UNITS, VAGUE_CLASSES } from './types.ts'

/** A wording that was put aside for a newer one. */
export interface Version {
  readonly id: string
  /** ISO 8601 instant at which it was put aside. */
  readonly at: string
  readonly text: string
}

/** What one source said (E09). */
export interface Heard {
  /** Who was asked; empty while nobody was. */
  readonly who: string
  readonly said: string
}

/** How the standard is measured (E11); numbers as they were typed. */
export interface Measure {
  readonly method: (typeof METHODS)[number]
  readonly coverage: 'all' | 'sample'
  /** Percentage points that a sample may be out either way. */
  readonly margin: string
  /** Cases that come in one period. */
  readonly volume: string
  readonly every: Period
  readonly who: string
  readonly independent: boolean
}

/** The figures of one period, as they were typed. */
export interface Result {
  readonly id: string
  /** What the period is called, such as "March 2027". */
  readonly period: string
  readonly met: string
  readonly total: string
}

/** What the register says of a standard (E10, E12, E13). When it is reviewed is an action of the record. */
export interface Register {
  readonly status: Status
  readonly owner: string
  readonly ownerMayChange: boolean
  readonly shownWhere: string
  readonly measurable: boolean
  readonly usedInSales: boolean
}

/** What a record of kind `standard` holds: one service standard. */
export interface StandardAnswers {
  readonly draft: string
  readonly read: DraftRead
  /** Answers by question id. */
  readonly items: Readonly<Record<string, Answer>>
  /** The wording as its writer changed it; empty while it is the one composed. */
  readonly edited: string
  readonly versions: readonly Version[]
  /** By the id of the source. */
  readonly sources: Readonly<Record<string, Heard>>
  readonly measure: Measure
  /** Oldest first. */
  readonly results: readonly Result[]
  readonly register: Register
}

const text = v.optional(v.string())
const finite = v.pipe(v.number(), v.finite())

const fieldsSchema = v.object({
  kind: v.optional(v.picklist(KINDS)),
  channels: v.array(v.picklist(CHANNELS)),
  cases: text,
  outcome: text,
  levels: v.array(
    v.object({
      share: v.optional(finite),
      limit: v.optional(finite),
      unit: v.optional(v.picklist(UNITS)),
      lead: v.optional(v.boolean()),
      dayType: v.optional(v.picklist(['working', 'calendar', 'unspecified'])),
      stop: text,
      clockStart: text,
      when: text,
    }),
  ),
  universal: v.boolean(),
  aggregate: v.optional(v.picklist(['each', 'average'])),
  clockStart: text,
  clockStop: text,
  dayType: v.optional(v.picklist(['working', 'calendar', 'not-applicable'])),
  hours: text,
  place: text,
  who: text,
  remainder: text,
  exclusions: text,
})

const readSchema = v.object({
  fields: fieldsSchema,
  words: v.array(v.object({ word: v.string(), entry: v.string(), class: v.picklist(VAGUE_CLASSES) })),
  impossible: v.array(v.object({ text: v.string(), fault: v.picklist(IMPOSSIBLE) })),
  notUnderstood: v.boolean(),
})

const schema = v.object({
  draft: v.string(),
  read: readSchema,
  items: byId(v.object({ text, choice: text, share: text, aside: text })),
  edited: v.string(),
  versions: v.array(v.object({ id: v.pipe(v.string(), v.minLength(1)), at: v.string(), text: v.string() })),
  sources: byId(v.object({ who: v.string(), said: v.string() })),
  measure: v.object({
    method: v.picklist(METHODS),
    coverage: v.picklist(['all', 'sample']),
    margin: v.string(),
    volume: v.string(),
    every: v.picklist(Object.keys(PERIODS) as Period[]),
    who: v.string(),
    independent: v.boolean(),
  }),
  results: v.array(
    v.object({
      id: v.pipe(v.string(), v.minLength(1)),
      period: v.string(),
      met: v.string(),
      total: v.string(),
    }),
  ),
  register: v.object({
    status: v.picklist(STATUSES),
    owner: v.string(),
    ownerMayChange: v.boolean(),
    shownWhere: v.string(),
    measurable: v.boolean(),
    usedInSales: v.boolean(),
  }),
})

/** Checks saved answers; nothing when they are damaged. */
export function readAnswers(answers: unknown): StandardAnswers | undefined {
  const read = v.safeParse(schema, answers)
  return read.success ? read.output : undefined
}

/** What a draft gives when nothing was read of it. */
export const NOTHING_READ: DraftRead = {
  fields: { channels: [], levels: [], universal: false },
  words: [],
  impossible: [],
  notUnderstood: false,
}

/** Answers of a record nobody has filled in. */
export function emptyAnswers(): StandardAnswers {
  return {
    draft: '',
    read: NOTHING_READ,
    items: {},
    edited: '',
    versions: [],
    sources: {},
    measure: {
      method: 'phone-records',
      coverage: 'all',
      margin: '5',
      volume: '',
      every: 'month',
      who: '',
      independent: false,
    },
    results: [],
    register: {
      status: 'draft',
      owner: '',
      ownerMayChange: false,
      shownWhere: '',
      measurable: true,
      usedInSales: false,
    },
  }
}

/** The same draft with nothing answered. */
export function resetAnswers({ draft, read }: StandardAnswers): StandardAnswers {
  return startFrom(draft, read)
}

/** A standard begun with a draft that was read. */
export function startFrom(draft: string, read: DraftRead): StandardAnswers {
  return { ...emptyAnswers(), draft, read }
}
