import { kinds } from '../domain/kinds.ts'
import {
  type BadEntry,
  type Comparison,
  compare,
  type FileFault,
  LIMITS,
  readFile,
} from '../domain/record/exchange.ts'
import { toStored } from '../domain/record/read.ts'
import { isSame } from '../domain/record/same.ts'
import type { SavedRecord } from '../domain/record/types.ts'
import { type ReadEvidence, readEvidence } from '../formats/read-evidence.ts'
import { keptIds } from './evidence-store.ts'
import { newId } from './ids.ts'
import { $unreadable } from './load.ts'
import { readNote, WRITTEN_NOTES } from './notes.ts'
import { writeBatch } from './record-store.ts'
import { $records, viewWritten } from './records.ts'
import type { Outcome } from './storage.ts'

/** What a file would bring, before anything is changed. */
export type Preview =
  | {
      ok: true
      comparison: Comparison
      bad: readonly BadEntry[]
      evidence: ReadEvidence
      /** Texts that belong to no record and are not written here, by name. */
      wording: ReadonlyMap<string, string>
    }
  | { ok: false; fault: FileFault | 'unreadable' }

/** What happens to records that are here in other words: beside them as copies, or in their place. */
export type Choice = 'copies' | 'replace'

/** Reads a file and compares it with what is here. Nothing is changed. */
export async function previewFile(file: Blob): Promise<Preview> {
  // Each character of UTF-16 takes two bytes at least, so this is the most a file we accept can weigh.
  if (file.size > LIMITS.characters * 2) return { ok: false, fault: 'too-big' }
  const result = readFile(decode(await file.arrayBuffer()), kinds)
  if (!result.ok) return result
  return {
    ok: true,
    comparison: compare(result.records, $records.get()),
    bad: result.bad,
    evidence: await notHere(readEvidence(result.records, result.evidence)),
    wording: await notWrittenHere(result.wording),
  }
}

/** The texts of a file that nobody has written in this browser: what is written here stays. */
async function notWrittenHere(wording: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  const found = WRITTEN_NOTES.flatMap((name) => {
    const text = wording.get(name)
    return text === undefined ? [] : [[name, text] as const]
  })
  const here = await Promise.all(found.map(([name]) => readNote(name)))
  return new Map(found.filter((_, i) => here[i] === undefined))
}

/** Leaves out what is in this browser already, under an id whose bytes never change. */
async function notHere({ bytes, bad }: ReadEvidence): Promise<ReadEvidence> {
  if (bytes.size + bad.length === 0) return { bytes, bad }
  const kept = await keptIds()
  const here = new Set(kept.ok ? kept.value : [])
  return {
    bytes: new Map([...bytes].filter(([id]) => !here.has(id))),
    bad: bad.filter(({ id, reason }) => reason !== 'missing' || !here.has(id)),
  }
}

/** What bringing in came to. */
export interface Brought {
  /** Records that were added or replaced. */
  readonly count: number
  /** Takes back what nobody has changed since, and gives whether that is all. */
  readonly takeBack: () => Promise<Outcome<boolean>>
}

/** Brings records and evidence in, in one transaction and after a snapshot. */
export async function bringIn(
  { comparison, evidence, wording }: Extract<Preview, { ok: true }>,
  choice: Choice,
): Promise<Outcome<Brought>> {
  const notes = await notWrittenHere(wording)
  const before = $records.get()
  // Other tabs may have gone on since the file was looked at.
  const { added, changed } = compare([...comparison.added, ...comparison.changed], before)
  const unreadable = new Set($unreadable.get().map(({ key }) => key))
  const incoming = [
    ...added.map((record) => (unreadable.has(record.id) ? asCopy(record) : record)),
    ...changed.map((record) => (choice === 'replace' ? over(record, before) : asCopy(record))),
  ]
  const at = new Date().toISOString()
  const outcome = await writeBatch({
    put: new Map(incoming.map((record) => [record.id, toStored(record)])),
    remove: [],
    evidence: evidence.bytes,
    notes,
    snapshot: { at, records: [...before.values()].map(toStored) },
  })
  if (!outcome.ok) return outcome
  viewWritten(incoming, [])
  return {
    ok: true,
    value: { count: incoming.length, takeBack: () => takeBack(incoming, notes, before) },
  }
}

async function takeBack(
  incoming: readonly SavedRecord[],
  notes: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, SavedRecord>,
): Promise<Outcome<boolean>> {
  const texts = await Promise.all([...notes.keys()].map(readNote))
  const names = [...notes].filter(([, text], i) => texts[i] === text).map(([name]) => name)
  const now = $records.get()
  const ids = incoming.filter((record) => isSame(record, now.get(record.id) ?? record)).map(({ id }) => id)
  const gone = ids.filter((id) => !before.has(id))
  const back = ids.flatMap((id) => before.get(id) ?? []).map((record) => over(record, now))
  const outcome = await writeBatch({
    put: new Map(back.map((record) => [record.id, toStored(record)])),
    remove: gone,
    notes: new Map(names.map((name) => [name, undefined])),
  })
  if (!outcome.ok) return outcome
  viewWritten(back, gone)
  return { ok: true, value: ids.length + names.length === incoming.length + notes.size }
}

function over(record: SavedRecord, before: ReadonlyMap<string, SavedRecord>): SavedRecord {
  return { ...record, rev: (before.get(record.id)?.rev ?? 0) + 1 }
}

function asCopy(record: SavedRecord): SavedRecord {
  return { ...record, id: newId(), origin: record.id, rev: 0 }
}

/** Text of a file, in UTF-8 or, when it says so itself, UTF-16. */
function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength))
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}
