import { LIMITS } from '../domain/evidence/limits.ts'
import type { Picture } from '../domain/record/document.ts'
import { newestFirst } from '../domain/record/order.ts'
import type { Evidence, SavedRecord } from '../domain/record/types.ts'
import { readBytes } from './evidence-store.ts'
import type { Outcome } from './storage.ts'

/** A piece of evidence as the browser can show or save it; nothing when its bytes are not in this browser. */
export async function openEvidence({ id, type }: Evidence): Promise<Outcome<Blob | undefined>> {
  const read = await readBytes(id)
  if (!read.ok) return read
  // The type is one of our short list, so nothing that is opened can run.
  return { ok: true, value: read.value && new Blob([read.value], { type }) }
}

/** The pictures of a record, for files that show them. */
export async function picturesOf({ evidence = [] }: SavedRecord): Promise<ReadonlyMap<string, Picture>> {
  const pictures = new Map<string, Picture>()
  for (const { id, type } of evidence) {
    if (type === 'application/pdf') continue
    const read = await readBytes(id)
    if (read.ok && read.value) pictures.set(id, { type, bytes: read.value })
  }
  return pictures
}

/** Evidence on its way into a file. */
export interface Gathered {
  /** Bytes by id. */
  readonly bytes: ReadonlyMap<string, Uint8Array>
  /** Pieces left out because a file with them would be larger than one we open. */
  readonly left: number
}

/** The evidence of some records, as much as one file may hold; what was changed last goes first. */
export async function gatherEvidence(records: readonly SavedRecord[]): Promise<Gathered> {
  const newest = newestFirst(records)
  const ids = new Set(newest.flatMap(({ evidence = [] }) => evidence.map(({ id }) => id)))
  const bytes = new Map<string, Uint8Array>()
  let size = 0
  let left = 0
  for (const id of ids) {
    const read = await readBytes(id)
    if (!read.ok || !read.value) continue
    if (size + read.value.length > LIMITS.file) left++
    else {
      bytes.set(id, read.value)
      size += read.value.length
    }
  }
  return { bytes, left }
}
