// valibot is 2.5 kB where zod is 27: a saved record is checked at every door, so the checker is on every page with a tool.
import * as v from 'valibot'
import { FORMAT_VERSION, migrate, type StoredRecord } from './format.ts'
import { EVIDENCE_TYPES, type SavedRecord } from './types.ts'

/** Why saved data cannot be opened: not ours at all, from a newer program, of a kind we do not know, or damaged. */
export type Unreadable = 'not-a-record' | 'too-new' | 'unknown-kind' | 'damaged'

export type ReadResult = { ok: true; record: SavedRecord } | { ok: false; reason: Unreadable }

/** What the record must know of each kind of tool: how its answers are checked, and what they are when one starts again. */
export interface KindReader {
  /** Gives the answers back, checked; nothing when they are damaged. */
  readonly readAnswers: (answers: unknown) => unknown
  /** Takes checked answers and gives those of the same thing with nothing answered. */
  readonly resetAnswers: (answers: never) => unknown
}

export type KindReaders = Readonly<Record<string, KindReader>>

const instant = v.pipe(
  v.string(),
  v.check((text) => {
    const at = new Date(text)
    return !Number.isNaN(at.getTime()) && at.toISOString() === text
  }),
)

const actionSchema = v.object({
  id: v.string(),
  item: v.string(),
  subject: v.string(),
  what: v.string(),
  owner: v.string(),
  due: v.string(),
  done: v.boolean(),
})

const pixels = v.pipe(v.number(), v.integer(), v.minValue(1))

const evidenceSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  item: v.string(),
  subject: v.string(),
  name: v.string(),
  type: v.picklist(EVIDENCE_TYPES),
  size: v.pipe(v.number(), v.integer(), v.minValue(0)),
  width: v.exactOptional(pixels),
  height: v.exactOptional(pixels),
})

const recordSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  kind: v.string(),
  tool: v.string(),
  edition: v.string(),
  title: v.string(),
  people: v.array(v.string()),
  created: instant,
  updated: instant,
  rev: v.pipe(v.number(), v.integer(), v.minValue(0)),
  answers: v.unknown(),
  actions: v.array(actionSchema),
  evidence: v.exactOptional(v.array(evidenceSchema)),
  note: v.string(),
  origin: v.exactOptional(v.string()),
  previous: v.exactOptional(v.string()),
  archived: v.exactOptional(v.boolean()),
  deleted: v.exactOptional(instant),
  voices: v.exactOptional(v.array(v.object({ who: v.string(), answers: v.unknown() }))),
})

const storedSchema = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  record: v.unknown(),
})

/** Reads what a browser or a file held, brings it up to date and checks every field; never throws, copies only known fields. */
export function readStored(value: unknown, kinds: KindReaders): ReadResult {
  const stored = v.safeParse(storedSchema, value)
  if (!stored.success) return { ok: false, reason: 'not-a-record' }
  if (stored.output.version > FORMAT_VERSION) return { ok: false, reason: 'too-new' }
  const read = v.safeParse(recordSchema, migrate(stored.output.record, stored.output.version))
  if (!read.success) return { ok: false, reason: 'damaged' }
  const kind = Object.hasOwn(kinds, read.output.kind) ? kinds[read.output.kind] : undefined
  if (!kind) return { ok: false, reason: 'unknown-kind' }
  const { voices, ...one } = read.output
  const answers = kind.readAnswers(one.answers)
  const heard = voices?.map(({ who, answers }) => ({ who, answers: kind.readAnswers(answers) }))
  if (answers === undefined || heard?.some((voice) => voice.answers === undefined))
    return { ok: false, reason: 'damaged' }
  return { ok: true, record: { ...one, answers, ...(heard ? { voices: heard } : {}) } }
}

/** The stored form of a record. */
export function toStored(record: SavedRecord): StoredRecord {
  return { version: FORMAT_VERSION, record }
}
