import { FORMAT, FORMAT_VERSION } from './format.ts'
import { type KindReaders, readStored, type Unreadable } from './read.ts'
import { canonicalText, isPlain } from './same.ts'
import type { SavedRecord } from './types.ts'

/**
 * Most a file may hold: 64 million characters, 10,000 records, lists and fields nested 64 deep. 44 MB of evidence, the most that
 * goes into a file, are 59 million characters; a browser's string may have 512 million.
 */
export const LIMITS = { characters: 64_000_000, records: 10_000, depth: 64 } as const

/** Why a whole file cannot be read. */
export type FileFault = 'empty' | 'too-big' | 'not-json' | 'not-ours' | 'too-new' | 'too-deep' | 'too-many'

/** An entry of a file that is not a record we can open, by its place in the list (from 1). */
export interface BadEntry {
  readonly place: number
  readonly reason: Unreadable | 'duplicate'
}

export type FileResult =
  | {
      readonly ok: true
      readonly records: readonly SavedRecord[]
      readonly bad: readonly BadEntry[]
      /** What stands under `evidence`, unread: bytes as base64 by id, if the file is as ours are. */
      readonly evidence: unknown
      /** Texts that belong to no record, by name. */
      readonly wording: ReadonlyMap<string, string>
    }
  | { readonly ok: false; readonly fault: FileFault }

/** How the records of a file compare with those in the browser. */
export interface Comparison {
  readonly added: readonly SavedRecord[]
  readonly same: readonly SavedRecord[]
  readonly changed: readonly SavedRecord[]
}

/** Reads the text of an exchange file. Nothing in it is trusted: size, depth and count are capped, known fields copied. */
export function readFile(text: string, kinds: KindReaders): FileResult {
  if (text.trim() === '') return { ok: false, fault: 'empty' }
  if (text.length > LIMITS.characters) return { ok: false, fault: 'too-big' }
  if (depthOf(text) > LIMITS.depth) return { ok: false, fault: 'too-deep' }
  const file = parse(text)
  if (file === undefined) return { ok: false, fault: 'not-json' }
  if (!isFile(file)) return { ok: false, fault: 'not-ours' }
  if (file.version > FORMAT_VERSION) return { ok: false, fault: 'too-new' }
  if (file.records.length > LIMITS.records) return { ok: false, fault: 'too-many' }
  return {
    ok: true,
    ...readRecords(file.records, file.version, kinds),
    evidence: file.evidence,
    wording: textsIn(file.wording),
  }
}

function textsIn(wording: unknown): ReadonlyMap<string, string> {
  const entries = isPlain(wording) ? Object.entries(wording) : []
  return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

/**
 * Sorts the records of a file into new ones, ones already here in the same words (also as a copy that an earlier time of bringing
 * it in made), and ones that differ from what is here.
 */
export function compare(records: readonly SavedRecord[], here: ReadonlyMap<string, SavedRecord>): Comparison {
  const copies = Map.groupBy(here.values(), ({ origin }) => origin)
  const stateOf = (record: SavedRecord) => {
    const { id, origin } = record
    const mine = here.get(id)
    const said = content(record)
    const isHere = [...(mine ? [mine] : []), ...(copies.get(id) ?? [])].some(
      (one) => content({ ...one, id, ...(one.id === id ? {} : { origin }) }) === said,
    )
    return isHere ? 'same' : mine ? 'changed' : 'added'
  }
  const groups = Map.groupBy(records, stateOf)
  return {
    added: groups.get('added') ?? [],
    same: groups.get('same') ?? [],
    changed: groups.get('changed') ?? [],
  }
}

function readRecords(entries: readonly unknown[], version: number, kinds: KindReaders) {
  const records = new Map<string, SavedRecord>()
  const bad: BadEntry[] = []
  for (const [i, entry] of entries.entries()) {
    const read = readStored({ version, record: entry }, kinds)
    if (!read.ok) bad.push({ place: i + 1, reason: read.reason })
    else if (records.has(read.record.id)) bad.push({ place: i + 1, reason: 'duplicate' })
    else records.set(read.record.id, read.record)
  }
  return { records: [...records.values()], bad }
}

// What a reader wrote; the number of saves and the moment of the last one do not make a record another.
function content({
  rev: _rev,
  updated: _updated,
  deleted: _deleted,
  archived: _archived,
  ...rest
}: SavedRecord): string {
  return canonicalText(rest)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

interface ReadableFile {
  readonly version: number
  readonly records: unknown[]
  readonly evidence?: unknown
  readonly wording?: unknown
}

function isFile(file: unknown): file is ReadableFile {
  if (!isPlain(file) || file.format !== FORMAT) return false
  return (
    typeof file.version === 'number' &&
    Number.isInteger(file.version) &&
    file.version > 0 &&
    Array.isArray(file.records)
  )
}

/** How deep lists and fields are nested in JSON text, counted without parsing: a parser can be made to overflow. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (quoted) {
      if (c === 92) i++
      else if (c === 34) quoted = false
    } else if (c === 34) quoted = true
    else if (c === 91 || c === 123) deepest = Math.max(deepest, ++depth)
    else if (c === 93 || c === 125) depth--
  }
  return deepest
}
